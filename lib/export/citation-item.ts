/** What is cited, in plain facts. */
export type CitationFacts = {
  /** Key of the entry in a reader's own list of references. */
  id: string;
  title: string;
  /** What kind of thing it is, in words. */
  genre: string;
  /** What it says, where that is one sentence of the record. */
  abstract?: string;
  /** The negotiation it belongs to. */
  record: string;
  /** The frozen link, whole. */
  link: string;
  /** The snapshot behind the link: its hash, the revision it was frozen from, and the day. */
  hash: string;
  revision: string;
  imported: string;
};

/** An entry as the Citation Style Language has it (CSL 1.0.2). */
export type CslItem = {
  id: string;
  type: "dataset";
  title: string;
  genre: string;
  abstract?: string;
  author: { literal: string }[];
  issued: { "date-parts": number[][] };
  "container-title": string;
  version: string;
  URL: string;
  language: string;
  note: string;
};

const shownOfHash = 12;

/**
 * The one entry that every style is written from. Its author is Parley, since the words that are cited are
 * the record's own summary, not a party's; it is dated by its import, which the snapshot keeps. The day it
 * was looked at is the reader's to add.
 */
export function citationItem(facts: CitationFacts): CslItem {
  const { id, title, genre, abstract, record, link, hash, revision, imported } = facts;
  return {
    id,
    type: "dataset",
    title,
    genre,
    ...(abstract !== undefined && { abstract }),
    author: [{ literal: "Parley" }],
    issued: { "date-parts": [imported.slice(0, 10).split("-").map(Number)] },
    "container-title": record,
    version: hash.slice(0, shownOfHash),
    URL: link,
    language: "en",
    note: `In: ${record}. Snapshot ${hash.slice(0, shownOfHash)}${revision && `, frozen from revision ${revision.slice(0, shownOfHash)}`}.`,
  };
}
