import { createLoader, createSerializer, type inferParserType, type ParserMap } from "nuqs/server";
import { alignments, markings, snapshotViews } from "@/lib/address/parameters";
import { citationStyles } from "@/lib/export/citation-styles";
import { inLanguage } from "@/lib/language/in-language";
import { say } from "@/lib/language/say";
import { defaultLanguage, speech } from "@/lib/language/speech";
import { evidenceKinds, stances, statuses } from "@/lib/schemas/words";

/** A part of an address that could not be used: the parameter, what it held, what it may hold. */
export type ParameterFault = {
  name: string;
  found: string;
  expected: string;
  /** No such parameter is taken, whatever it held. */
  isUnknown?: true;
};

/** For each list parameter, the values that this record knows. */
export type KnownValues = Partial<Record<string, readonly string[]>>;

/** For lists whose values have parts: what was expected in place of a value that is not known. */
export type Explanations = Partial<Record<string, (found: string) => string>>;

export type ReadParameters<Map extends ParserMap> = {
  state: inferParserType<Map>;
  /** What was left out of `state`; a page tells the reader, the API refuses. */
  faults: ParameterFault[];
  /** The canonical query (with `?`, or empty) if names were repeated, empty or at their default. */
  canonical: string | null;
};

export type RawParameters = Record<string, string | string[] | undefined>;

/** What one parameter came to: what of it goes into the state, and how its canonical query is written. */
type Reading = {
  kept?: string;
  asSent?: string;
  /** A value that no parser takes, but that the canonical query must not lose: it is a fault there too. */
  refused?: string;
  faults: ParameterFault[];
  isCanonical: boolean;
};

/** The longest text that a parameter takes. */
export const longestText = 200;
const mostValues = 100;
/** Of one kind each; whoever sends thousands is not told of every one. */
const mostFaults = 5;
/** Words that mean the same in every address; where they do not, what reads the address says so. */
export const fixedValues: KnownValues = {
  stance: stances,
  evidence: evidenceKinds,
  status: statuses,
  by: alignments,
  diff: markings,
  view: snapshotViews,
  bom: ["1"],
  style: citationStyles,
};

function wordingOf(name: string): string | undefined {
  return name === "limit" || name === "bom" || name === "page" ? say(`address.${name}`) : undefined;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function describeValues(known: readonly string[]): string {
  return known.length <= 12
    ? say("address.one_of", { list: known.join(", ") })
    : say("address.one_of_known", { count: known.length });
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values.filter((value) => value.trim() !== ""))];
}

function readList(
  name: string,
  parts: readonly string[],
  known: readonly string[] | undefined,
  explain: ((found: string) => string) | undefined,
): Reading {
  const all = parts.flatMap((part) => part.split(","));
  const values = distinct(all);
  const isCanonical = parts.length === 1 && values.length === all.length;
  if (values.length === 0) return { faults: [], isCanonical };
  const accepted = values
    .slice(0, mostValues)
    .filter((value) => known === undefined || known.includes(value));
  const refused = values.filter((value) => !accepted.includes(value));
  const expected =
    known === undefined ? say("address.at_most_values", { count: mostValues }) : describeValues(known);
  const faults = refused
    .slice(0, mostFaults)
    .map((value) => ({ name, found: shorten(value), expected: explain?.(value) ?? expected }));
  if (refused.length > faults.length) {
    const count = refused.length - faults.length;
    faults.push({ name, found: say("address.more_values", { count }), expected });
  }
  const kept = accepted.length > 0 ? { kept: accepted.join(",") } : {};
  return { ...kept, asSent: values.join(","), faults, isCanonical };
}

function parse(parser: ParserMap[string], value: string): unknown {
  return parser.type === "multi" ? parser.parse([value]) : parser.parse(value);
}

function readOne(
  name: string,
  parts: readonly string[],
  parser: ParserMap[string],
  known: readonly string[] | undefined,
): Reading {
  const [first, ...others] = distinct(parts);
  const faults = others
    .slice(0, mostFaults)
    .map((value) => ({ name, found: shorten(value), expected: say("address.one_value") }));
  if (first === undefined) return { faults, isCanonical: false };
  if (first.length > longestText) {
    const found = say("address.characters", { count: first.length });
    faults.push({ name, found, expected: say("address.at_most", { count: longestText }) });
    return { asSent: first, faults, isCanonical: parts.length === 1 };
  }
  const value = parse(parser, first);
  if (value === null || known?.includes(first) === false) {
    const expected =
      wordingOf(name) ?? (known === undefined ? say("address.another_value") : describeValues(known));
    faults.push({ name, found: shorten(first), expected });
    return { refused: first, faults, isCanonical: parts.length === 1 };
  }
  const isCanonical = parts.length === 1 && value !== parser.defaultValue;
  return { kept: first, asSent: first, faults, isCanonical };
}

/** The language of a page is that of its whole answer, so the address was read for it before; null elsewhere. */
function readLanguage(parts: readonly string[]): Reading | null {
  const { languages, ofPage } = speech();
  const language = ofPage();
  if (language === null) return null;
  const faults = distinct(parts)
    .filter((found) => found !== language)
    .map((found) => ({
      name: "lang",
      found: shorten(found),
      expected: describeValues(languages.map(({ id }) => id)),
    }));
  const isCanonical = faults.length > 0 || (parts.length === 1 && language !== defaultLanguage);
  return { faults, isCanonical };
}

/** Says of names that nothing is known by what may be used; of the last one told how many there are more. */
function unknownFaults(unknown: readonly string[], known: readonly string[]): ParameterFault[] {
  const expected =
    known.length === 0 ? say("address.no_parameter") : say("address.one_of", { list: known.join(", ") });
  const isUnknown = true as const;
  const told = unknown.slice(0, mostFaults).map((name) => ({
    name: shorten(name),
    found: say("address.unknown_parameter"),
    expected,
    isUnknown,
  }));
  const count = unknown.length - mostFaults;
  if (count <= 0) return told;
  const found = say("address.unknown_parameters", { count });
  return [...told, { name: shorten(unknown[mostFaults] ?? ""), found, expected, isUnknown }];
}

/** An address in the signs that a heading of an answer may hold; in a link other letters stay legible. */
export function encodeHref(href: string): string {
  return href.replace(/\p{Surrogate}/gu, "\ufffd").replace(/[^!-~]+/g, encodeURIComponent);
}

/** The address of a page with its canonical query, in the language of the page, to lead a reader to. */
export function canonicalHref(address: string, canonical: string): string {
  const [path = ""] = address.split("?", 1);
  return encodeHref(inLanguage(path + canonical));
}

/** Whether a parameter takes several values. */
export function takesList(parser: ParserMap[string]): boolean {
  return Array.isArray(parser.defaultValue);
}

/**
 * Reads the query of an address by the parameters that its page or operation takes. Unknown names and
 * values become faults and are left out; nothing is dropped in silence.
 */
export function readParameters<Map extends ParserMap>(
  parameters: Map,
  raw: RawParameters,
  knownValues: KnownValues = {},
  explanations: Explanations = {},
): ReadParameters<Map> {
  const faults: ParameterFault[] = [];
  const cleaned: Record<string, string> = {};
  const asSent: Record<string, string> = {};
  const refused: [string, string][] = [];
  const unknown: string[] = [];
  let isCanonical = true;
  for (const [name, sent] of Object.entries(raw)) {
    if (sent === undefined) continue;
    const parts = [sent].flat();
    const spoken = name === "lang" ? readLanguage(parts) : null;
    if (spoken !== null) {
      faults.push(...spoken.faults);
      isCanonical &&= spoken.isCanonical;
      continue;
    }
    const parser = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (parser === undefined) {
      unknown.push(name);
      for (const part of parts) refused.push([name, part]);
      continue;
    }
    const known = knownValues[name] ?? fixedValues[name];
    const read = takesList(parser)
      ? readList(name, parts, known, explanations[name])
      : readOne(name, parts, parser, known);
    faults.push(...read.faults);
    isCanonical &&= read.isCanonical;
    if (read.kept !== undefined) cleaned[name] = read.kept;
    if (read.asSent !== undefined) asSent[name] = read.asSent;
    if (read.refused !== undefined) refused.push([name, read.refused]);
  }
  faults.push(...unknownFaults(unknown, Object.keys(parameters)));
  const load = createLoader(parameters);
  if (isCanonical) return { state: load(cleaned), faults, canonical: null };
  const query = createSerializer(parameters)(load(asSent));
  const rest = refused.length === 0 ? "" : `${query === "" ? "?" : "&"}${new URLSearchParams(refused)}`;
  return { state: load(cleaned), faults, canonical: query + rest };
}
