import { createFold } from "@/lib/domain/fold";
import { searchEntries } from "@/lib/domain/search-entries";
import { joinWords, wordsOf } from "@/lib/domain/search-words";
import type { WholeRecord } from "@/lib/schemas/record-data";
import type { Prisma } from "@/prisma/generated/client";

/** The rows of both tables that a search asks. */
export type SearchRows = {
  /** Made one by one, as they are written. */
  searchEntry: () => Iterable<Prisma.SearchEntryCreateManyInput>;
  /** Their words, known once all of them were made. */
  searchWord: () => Prisma.SearchWordCreateManyInput[];
};

/** What can be searched for in a record, folded with its own list of equal spellings, and all its words. */
export function searchRows(record: WholeRecord): SearchRows {
  const negotiation_id = record.negotiation.id;
  const fold = createFold(record.spellings);
  const foldAll = (texts: readonly string[]) => texts.map((text) => joinWords(fold(text))).join(" ");
  const entries = searchEntries(record);
  const counts = new Map<string, number>();
  function* searchEntry() {
    for (const [order, { round, document, number, date, ...entry }] of entries.entries()) {
      const row = {
        negotiation_id,
        ...entry,
        order,
        round_id: round ?? null,
        document_id: document ?? null,
        number: number ?? null,
        date: date ?? null,
        title_words: foldAll([entry.title]),
        other_words: foldAll([...entry.passages, number ?? "", entry.id]),
      };
      const distinct = new Set(`${row.title_words} ${row.other_words}`.split(" "));
      distinct.delete("");
      for (const word of distinct) counts.set(word, (counts.get(word) ?? 0) + 1);
      yield row;
    }
  }
  function searchWord() {
    const written = writtenForms([
      ...entries.flatMap((each) => [each.title, ...each.passages]),
      ...record.spellings.flat(),
    ]);
    return [...counts].map(([word, many]) => ({
      negotiation_id,
      word,
      written: written.get(word) ?? word,
      entries: many,
    }));
  }
  return { searchEntry, searchWord };
}

/** Each word as texts write it: a name keeps its capital, the first word of a sentence does not. */
function writtenForms(texts: readonly string[]): Map<string, string> {
  const written = new Map<string, string>();
  for (const text of texts) {
    for (const { word, start, end } of wordsOf(text)) {
      const form = text.slice(start, end).replace(/['’ʼ]s$/, "");
      if (!written.has(word) || form === form.toLowerCase()) written.set(word, form);
    }
  }
  return written;
}
