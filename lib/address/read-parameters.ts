import { createLoader, createSerializer, type inferParserType, type ParserMap } from "nuqs/server";
import { alignments, snapshotViews } from "@/lib/address/parameters";
import { evidenceKinds, stances } from "@/lib/schemas/words";

/** A part of an address that could not be used: the parameter, what it held, what it may hold. */
export type ParameterFault = { name: string; found: string; expected: string };

/** For each list parameter, the values that this record knows. */
export type KnownValues = Partial<Record<string, readonly string[]>>;

export type ReadParameters<Map extends ParserMap> = {
  state: inferParserType<Map>;
  /** What was left out of `state`; a page tells the reader, the API refuses. */
  faults: ParameterFault[];
  /** The canonical query (with `?`, or empty) if names were repeated, empty or at their default. */
  canonical: string | null;
};

export type RawParameters = Record<string, string | string[] | undefined>;

const longestText = 200;
const mostValues = 100;
const fixedValues: KnownValues = {
  stance: stances,
  evidence: evidenceKinds,
  by: alignments,
  view: snapshotViews,
};

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function describeValues(known: readonly string[]): string {
  return known.length <= 12 ? `one of ${known.join(", ")}` : `one of the ${known.length} known values`;
}

function isList(parser: { defaultValue?: unknown } | undefined): boolean {
  return Array.isArray(parser?.defaultValue);
}

function keepKnown(name: string, values: readonly string[], known: readonly string[] | undefined) {
  const accepted = values
    .slice(0, mostValues)
    .filter((value) => known === undefined || known.includes(value));
  const refused = values.filter((value) => !accepted.includes(value));
  const expected = known === undefined ? `at most ${mostValues} values` : describeValues(known);
  const faults = refused.slice(0, 5).map((value) => ({ name, found: shorten(value), expected }));
  if (refused.length > faults.length) {
    faults.push({ name, found: `${refused.length - faults.length} more values`, expected });
  }
  return { accepted, faults };
}

/**
 * Reads the query of an address by the parameters that its page or operation takes. Unknown names and
 * values become faults and are left out; nothing is dropped in silence.
 */
export function readParameters<Map extends ParserMap>(
  parameters: Map,
  raw: RawParameters,
  knownValues: KnownValues = {},
): ReadParameters<Map> {
  const faults: ParameterFault[] = [];
  const cleaned: Record<string, string> = {};
  const asSent: Record<string, string> = {};
  let isCanonical = true;
  for (const [name, sent] of Object.entries(raw)) {
    if (sent === undefined) continue;
    const parser = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (parser === undefined) {
      const names = Object.keys(parameters);
      const expected = names.length === 0 ? "no parameter" : `one of ${names.join(", ")}`;
      faults.push({ name: shorten(name), found: "an unknown parameter", expected });
      continue;
    }
    const parts = [sent].flat();
    const all = isList(parser) ? parts.flatMap((part) => part.split(",")) : parts;
    const values = [...new Set(all.filter((value) => value.trim() !== ""))];
    const [first] = values;
    const isDefault = !isList(parser) && "defaultValue" in parser && first === parser.defaultValue;
    if (parts.length > 1 || values.length !== all.length || isDefault) isCanonical = false;
    if (first === undefined) continue;
    const known = knownValues[name] ?? fixedValues[name];
    const kept = keepKnown(name, isList(parser) ? values : [first], known);
    faults.push(...kept.faults);
    asSent[name] = isList(parser) ? values.join(",") : first;
    if (name === "q" && first.length > longestText) {
      faults.push({ name, found: `${first.length} characters`, expected: `at most ${longestText}` });
    } else if (kept.accepted.length > 0) {
      cleaned[name] = kept.accepted.join(",");
    }
  }
  const load = createLoader(parameters);
  const canonical = isCanonical ? null : createSerializer(parameters)(load(asSent));
  return { state: load(cleaned), faults, canonical };
}
