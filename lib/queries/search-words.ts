import "server-only";
import { db } from "@/lib/db";
import type { KnownWord } from "@/lib/domain/search-query";

/** A word of the record that is spelled like one that was typed. */
export type SimilarWord = { typed: string; word: string; written: string; similarity: number };

/** What a record knows of each word: its other forms, and whether anything begins with it. */
export function readKnownWords(negotiation: string, words: readonly string[]): Promise<KnownWord[]> {
  return db().$queryRaw<KnownWord[]>`
    SELECT typed.word,
      cardinality(ts_lexize('english_stem', typed.word)) = 0 AS "isStop",
      ARRAY(
        SELECT known.word FROM search_word known
        WHERE known.negotiation_id = ${negotiation}
          AND known.stem = (ts_lexize('english_stem', typed.word))[1]
      ) AS forms,
      EXISTS (
        SELECT FROM search_word known
        WHERE known.negotiation_id = ${negotiation} AND starts_with(known.word, typed.word)
      ) AS begins
    FROM unnest(${[...new Set(words)]}::text[]) AS typed(word)`;
}

/** The words of a record that are spelled like others, the nearest first and the more common of two. */
export async function readSimilarWords(
  negotiation: string,
  words: readonly string[],
): Promise<SimilarWord[]> {
  const [, similar] = await db().$transaction([
    // Two letters that changed places leave few of the parts of three letters that are compared.
    db().$executeRaw`SET LOCAL pg_trgm.similarity_threshold = 0.2`,
    db().$queryRaw<SimilarWord[]>`
      SELECT typed.word AS typed, near.word, near.written, near.similarity::float8 AS similarity
      FROM unnest(${[...new Set(words)]}::text[]) AS typed(word)
      CROSS JOIN LATERAL (
        SELECT known.word, known.written, similarity(known.word, typed.word) AS similarity
        FROM search_word known
        WHERE known.negotiation_id = ${negotiation} AND known.stem IS NOT NULL AND known.word % typed.word
        ORDER BY similarity DESC, known.entries DESC, known.word
        LIMIT 40
      ) AS near`,
  ]);
  return similar;
}

/**
 * The places of the entries that meet a query, the best first. What has a name of its own that meets it goes
 * before all that only tells of it; the title of a statement is its text.
 */
export async function readPlaces(negotiation: string, query: string): Promise<number[]> {
  // Weights of D, C, B and A (other words are C, a title A); 1 tells a short entry from a long one.
  const [found] = await db().$queryRaw<{ places: number[] | null }[]>`
    SELECT array_agg(entry."order" ORDER BY
        (entry.kind IN ('party', 'issue', 'round', 'document') AND ts_filter(entry.vector, '{a}') @@ query) DESC,
        ts_rank_cd('{0.1, 0.1, 0.1, 1}', entry.vector, query, 1) DESC,
        entry."order"
      ) AS places
    FROM search_entry entry, CAST(${query} AS tsquery) AS query
    WHERE entry.negotiation_id = ${negotiation} AND entry.vector @@ query`;
  return found?.places ?? [];
}

/** How many entries meet each of several queries alone. */
export function countEach(
  negotiation: string,
  queries: readonly string[],
): Promise<{ query: string; entries: number }[]> {
  return db().$queryRaw<{ query: string; entries: number }[]>`
    SELECT asked.query, (
      SELECT count(*)::int FROM search_entry entry
      WHERE entry.negotiation_id = ${negotiation} AND entry.vector @@ asked.query::tsquery
    ) AS entries
    FROM unnest(${[...queries]}::text[]) AS asked(query)`;
}
