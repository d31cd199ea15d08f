import type { MarkedPart } from "@/lib/schemas/search-views";

/** A text of the record with what was searched for marked in it. */
export function MarkedText({ parts }: { parts: readonly MarkedPart[] }) {
  return parts.map(({ text, marked }, place) =>
    // The parts of one text never change their places.
    marked ? <mark key={`${place.toString()} ${text}`}>{text}</mark> : text,
  );
}
