import { type Entry, faultIn } from "@/lib/record/entries";
import { describeFound, type Fault } from "@/lib/record/fault";
import type { Lookup } from "@/lib/record/lookup";
import { textAt, textsAt, valueAt } from "@/lib/record/values-at";

/** Rounds follow each other in time without overlap, and each lists exactly the documents that name it. */
export function judgeRounds(lookup: Lookup): Fault[] {
  const rounds = lookup.of("round");
  return [
    ...rounds.flatMap((entry, index) => judgeOrder(entry, index, rounds[index - 1])),
    ...rounds.flatMap(judgeWindow),
    ...judgeDocuments(lookup),
  ];
}

function judgeOrder(entry: Entry, index: number, previous: Entry | undefined): Fault[] {
  const faults: Fault[] = [];
  const ordinal = valueAt(entry.raw, ["ordinal"]);
  if (typeof ordinal === "number" && ordinal !== index + 1) {
    faults.push(faultIn(entry, ["ordinal"], describeFound(ordinal), `${index + 1}, its place in the list`));
  }
  const from = textAt(entry.raw, "window.from");
  const before = textAt(previous?.raw, "window.to");
  if (from !== undefined && before !== undefined && from <= before) {
    const expected = `a day after ${before}, the end of ${previous?.label}`;
    faults.push(faultIn(entry, ["window", "from"], describeFound(from), expected));
  }
  return faults;
}

function judgeWindow(entry: Entry): Fault[] {
  const from = textAt(entry.raw, "window.from");
  const to = textAt(entry.raw, "window.to");
  const date = textAt(entry.raw, "date");
  if (from === undefined || to === undefined) return [];
  if (to < from) return [faultIn(entry, ["window", "to"], describeFound(to), `a day not before ${from}`)];
  if (date === undefined || (date >= from && date <= to)) return [];
  return [faultIn(entry, ["date"], describeFound(date), `a day of its window, ${from} to ${to}`)];
}

function judgeDocuments(lookup: Lookup): Fault[] {
  const listed = lookup.of("round").flatMap((round) =>
    textsAt(round.raw, "documents.*").flatMap(({ path, value }) => {
      const document = lookup.find(value, "document");
      const own = textAt(document?.raw, "round");
      if (own === undefined || own === round.label) return [];
      return [faultIn(round, path, describeFound(value), `only documents of this round; it names ${own}`)];
    }),
  );
  const unlisted = lookup.of("document").flatMap((document) => {
    const name = textAt(document.raw, "round");
    const round = name === undefined ? undefined : lookup.find(name, "round");
    if (round === undefined) return [];
    if (textsAt(round.raw, "documents.*").some(({ value }) => value === document.label)) return [];
    return [faultIn(document, ["round"], describeFound(name), "a round that lists this document")];
  });
  return [...listed, ...unlisted];
}
