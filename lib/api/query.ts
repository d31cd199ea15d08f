import type { inferParserType, ParserMap } from "nuqs/server";
import {
  type KnownValues,
  type ParameterFault,
  readParameters,
  takesList,
} from "@/lib/address/read-parameters";

/** What a page would put right in silence: names given more than once, and names without a value. */
function strictFaults(parameters: ParserMap, query: URLSearchParams): ParameterFault[] {
  return [...new Set(query.keys())].flatMap((name) => {
    const parser = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (parser === undefined) return [];
    const parts = query.getAll(name);
    const isList = takesList(parser);
    const values = isList ? parts.flatMap((part) => part.split(",")) : parts;
    const faults: ParameterFault[] = [];
    if (parts.length > 1 && (isList || new Set(parts).size === 1)) {
      const expected = isList ? "once, its values joined by commas" : "once";
      faults.push({ name, found: `${parts.length} times`, expected });
    }
    if (values.some((value) => value.trim() === "")) {
      faults.push({ name, found: "an empty value", expected: "a value, or the parameter left out" });
    }
    return faults;
  });
}

/** Reads the query of a request strictly: whatever is not exactly right becomes a fault, all at once. */
export function readQuery<Map extends ParserMap>(
  parameters: Map,
  query: URLSearchParams,
  known: KnownValues = {},
): { state: inferParserType<Map>; faults: ParameterFault[] } {
  const raw = Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
  const { state, faults } = readParameters(parameters, raw, known);
  return { state, faults: [...faults, ...strictFaults(parameters, query)] };
}
