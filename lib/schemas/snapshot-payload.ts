import { type RoundView, roundView } from "@/lib/schemas/views";

/**
 * How each format of a snapshot is read, for ever: a new format adds a line that brings what it reads to
 * today's view, and takes none away.
 */
const formats = new Map<unknown, (payload: unknown) => RoundView>([
  [1, (payload) => roundView.parse(payload)],
]);

/** A frozen round, from the canonical JSON it is stored as; throws for a format that is not known. */
export function parseSnapshot(payload: string): RoundView {
  const json: unknown = JSON.parse(payload);
  const format = typeof json === "object" && json !== null && "format" in json ? json.format : undefined;
  const read = formats.get(format);
  if (read !== undefined) return read(json);
  const known = [...formats.keys()].join(", ");
  throw new RangeError(`snapshot: found format ${String(format)}, expected one of ${known}`);
}
