/** What each part of an address in braces stands for. */
export const pathWords: Readonly<Record<string, string>> = {
  negotiation: "The id of a negotiation, one of /api/v1/negotiations.",
  issue: "The id of an issue, group.issue.",
  round: "The id of a round.",
  document: "The id of a document.",
  statement: "The id of a statement; a clause is one too.",
  position: "A party and a round joined as party@round.",
  source: "The id of a source.",
  kind: "What is cited: round, document, issue or statement.",
  id: "Its id.",
  revision: "A revision, the 64 hex digits of its hash.",
  hash: "The hash of a snapshot, or its first 12 or more digits.",
};

const listWords: Readonly<Record<string, string>> = {
  issue: "Issues (group.issue) or whole groups of them.",
  party: "Parties, by their ids.",
  stance: "Stances of the statements.",
  evidence: "How the statements are known.",
  round: "The rounds that the statements were said in, by their ids.",
  document: "The documents that the statements are clauses of, by their ids.",
  docs: "The documents side by side, by their ids.",
  columns: "Positions, each a party and a round joined as party@round.",
  order: "The parties of a grid in their order, by their ids.",
  status: "Statuses.",
  type: "Types of change.",
};

const oneWords: Readonly<Record<string, string>> = {
  q: "Words to be found in summaries, quantities, conditions, speakers and numbers; case and accents do not count.",
  round: "As at which round, by its id; the newest where left out.",
  from: "The earlier round, by its id; the one before “to” where left out.",
  to: "The later round, by its id; the newest where left out.",
  limit: "How many items at most.",
  page: "Which page, counted from 1.",
  style: "How the citation is written.",
  view: "Which view of the snapshot: the round, its grid, or what it holds side by side.",
  by: "Whether documents are aligned by issue or each stands in its own order.",
  diff: "Whether words that differ are marked.",
  bom: "1 begins the table with a byte order mark, without which some spreadsheets misread letters.",
  cursor: "The “next” of the answer before, to go on from there.",
};

/** What a parameter of a query asks for. Throws for one that has not been put in words. */
export function parameterWords(name: string, isList: boolean): string {
  const words = (isList ? listWords : oneWords)[name];
  if (words === undefined) throw new Error(`parameter "${name}" has no words`);
  return isList ? `${words} Several are joined by commas.` : words;
}
