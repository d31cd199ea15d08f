import "server-only";
import { db } from "@/lib/db";
import { type Correction, correctTerms, insteadOf, unknownWords } from "@/lib/domain/search-correction";
import { latinReadings, parseReading, readWords } from "@/lib/domain/search-cyrillic";
import { createMarker, type Marker } from "@/lib/domain/search-marks";
import {
  type KnownWords,
  parseSearch,
  type SearchTerm,
  tellingTerms,
  termQuery,
  textQuery,
} from "@/lib/domain/search-query";
import { oncePerImport } from "@/lib/queries/in-force";
import { readNegotiation } from "@/lib/queries/label-rows";
import { present } from "@/lib/queries/present";
import { countEach, readKnownWords, readPlaces, readSimilarWords } from "@/lib/queries/search-words";
import { type CorrectedWord, type SearchEntry, searchEntry } from "@/lib/schemas/search-views";

/** What to try where nothing was found. */
export type SearchAdvice = {
  /** The same query in words that the record has, or null. */
  instead: string | null;
  /** Each word alone, with how many entries have it. */
  alone: { q: string; count: number }[];
};

/** The entries that meet a query, the best first, and what is to be said of it. */
export type Found = {
  entries: SearchEntry[];
  marker: Marker;
  corrected: CorrectedWord[];
  advice: SearchAdvice;
};

const noAdvice: SearchAdvice = { instead: null, alone: [] };

/** Everything that can be searched for, in its order, with the equal spellings of names. */
const getIndex = oncePerImport(async (_inForce, negotiation) => {
  const [described, rows] = await Promise.all([
    readNegotiation(negotiation),
    db().searchEntry.findMany({
      where: { negotiation_id: negotiation },
      omit: { negotiation_id: true, order: true, title_words: true, other_words: true },
      orderBy: { order: "asc" },
    }),
  ]);
  const entries = rows.map(({ round_id, document_id, ...row }) =>
    searchEntry.parse(present({ ...row, round: round_id, document: document_id })),
  );
  return { entries, spellings: described?.spellings ?? [] };
});

async function readKnown(negotiation: string, terms: readonly SearchTerm[]): Promise<KnownWords> {
  const words = await readKnownWords(
    negotiation,
    terms.flatMap((term) => term.words),
  );
  return new Map(words.map((each) => [each.word, each]));
}

/** Sets right what was mistyped: the terms to search for, and what the record knows of their words. */
async function correct(
  negotiation: string,
  typed: readonly SearchTerm[],
  spellings: readonly (readonly string[])[],
  isReading: boolean,
): Promise<Correction & { known: KnownWords }> {
  const known = await readKnown(negotiation, typed);
  const missing = unknownWords(typed, known);
  if (missing.length === 0) return { terms: [...typed], corrected: [], unknown: [], known };
  const similar = await readSimilarWords(negotiation, missing);
  const correction = correctTerms(typed, known, similar, spellings, isReading);
  return { ...correction, known: await readKnown(negotiation, correction.terms) };
}

async function advise(
  negotiation: string,
  q: string,
  terms: readonly SearchTerm[],
  { corrected, unknown, known }: Correction & { known: KnownWords },
): Promise<SearchAdvice> {
  const instead = insteadOf(q, { corrected, unknown });
  if (terms.length === 1) return { instead, alone: [] };
  const queries = terms.map((term) => ({ q: term.words.join(" "), query: termQuery(term, known) }));
  const counts = await countEach(
    negotiation,
    queries.map(({ query }) => query),
  );
  const alone = queries.map((each) => ({
    q: each.q,
    count: counts.find(({ query }) => query === each.query)?.entries ?? 0,
  }));
  return { instead, alone: alone.filter(({ count }) => count > 0) };
}

type Index = NonNullable<Awaited<ReturnType<typeof getIndex>>>;

/** Looks for terms, set right where they were mistyped, or written in other letters than the record's. */
async function look(negotiation: string, index: Index, typed: readonly SearchTerm[], isReading = false) {
  const correction = await correct(negotiation, typed, index.spellings, isReading);
  const { known, unknown } = correction;
  const terms = tellingTerms(correction.terms, known);
  const places = unknown.length > 0 ? [] : await readPlaces(negotiation, textQuery(terms, known));
  const entries = places.flatMap((place) => index.entries[place] ?? []);
  return { entries, terms, correction, marker: createMarker(terms, known, index.spellings) };
}

/** Searches a record; null where there is none. An empty text finds everything, in the record's order. */
export async function find(negotiation: string, q: string): Promise<Found | null> {
  const index = await getIndex(negotiation);
  if (index === null) return null;
  const typed = parseSearch(q);
  if (typed.length === 0) {
    const entries = q.trim() === "" ? index.entries : [];
    return { entries, marker: () => [], corrected: [], advice: noAdvice };
  }
  const { terms, correction, ...written } = await look(negotiation, index, typed);
  const found = { ...written, corrected: correction.corrected };
  for (const reading of latinReadings(q)) {
    const read = await look(negotiation, index, parseReading(reading), true);
    // A source's own title may hold the word as it was typed, while the record speaks of it by its Latin name.
    if (read.entries.length <= found.entries.length) continue;
    Object.assign(found, {
      entries: read.entries,
      marker: read.marker,
      corrected: readWords(q, reading, read.correction.corrected),
    });
  }
  const advice = found.entries.length > 0 ? noAdvice : await advise(negotiation, q, terms, correction);
  return { ...found, advice };
}
