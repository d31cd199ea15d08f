import type { Issue, IssueGroup, Negotiation, Party, Round, Source } from "@/lib/schemas/entities";
import type { Citation } from "@/lib/schemas/parts";
import { evidenceKinds, roundKinds, sourceKinds } from "@/lib/schemas/words";
import type { Draw } from "./draw";

/** How much of everything a record is to have. */
export type Sizes = {
  parties: number;
  issues: number;
  rounds: number;
  documents: number;
  statements: number;
};

/** What statements, documents and outcomes refer to. */
export type SyntheticOutline = {
  negotiation: Negotiation;
  parties: Party[];
  groups: IssueGroup[];
  issues: string[];
  rounds: Round[];
  sources: Source[];
};

const issuesOfGroup = 10;
/** Days of a round's window; the next begins on the day after. */
const daysOfRound = 10;

/** An id that sorts as its number does. */
export function numbered(name: string, place: number): string {
  return `${name}-${String(place + 1).padStart(4, "0")}`;
}

/** The day so many days after the first. */
export function dayAfter(days: number): string {
  return new Date(Date.UTC(2001, 0, 1 + days)).toISOString().slice(0, 10);
}

/** Where something was read: up to three of the sources that were there by then. */
export function drawCitations(draw: Draw, sources: readonly Source[], share: number): Citation[] {
  const known = sources.slice(0, Math.max(3, Math.ceil(sources.length * share)));
  const first = draw.int(0, known.length - 1);
  return Array.from({ length: draw.int(1, 3) }, (_, step) => known[(first + step) % known.length]).flatMap(
    (source) => (source === undefined ? [] : [{ source: source.id, locator: draw.words(3) }]),
  );
}

function drawIssue(draw: Draw, group: string, place: number): Issue {
  return {
    id: `${group}.${numbered("issue", place)}`,
    label: draw.sentence(2, 4).slice(0, -1),
    question: `${draw.sentence(4, 9).slice(0, -1)}?`,
    definition: draw.sentence(10, 25),
    includes: [draw.words(3), draw.words(4)],
    excludes: [],
    matters: draw.sentence(8, 16),
  };
}

function drawGroups(draw: Draw, count: number): IssueGroup[] {
  return Array.from({ length: Math.ceil(count / issuesOfGroup) }, (_, place) => {
    const id = numbered("group", place);
    const many = Math.min(issuesOfGroup, count - place * issuesOfGroup);
    const issues = Array.from({ length: many }, (_, inside) => drawIssue(draw, id, inside));
    return { id, label: draw.sentence(1, 2).slice(0, -1), issues };
  });
}

function drawParty(draw: Draw, place: number): Party {
  const name = draw.sentence(1, 2).slice(0, -1);
  const kind = place < 4 ? "principal" : draw.pick(["mediator", "partner", "alliance"] as const);
  return { id: numbered("party", place), name, short: `P${place + 1}`, kind };
}

/** The rounds follow each other without a day between; their documents are listed in the order given. */
function drawRound(
  draw: Draw,
  place: number,
  parties: readonly Party[],
  { rounds, documents }: Sizes,
): Round {
  const from = place * daysOfRound;
  const [first, last] = [
    Math.ceil((place * documents) / rounds),
    Math.ceil(((place + 1) * documents) / rounds),
  ];
  return {
    id: numbered("round", place),
    ordinal: place + 1,
    kind: draw.pick(roundKinds),
    title: draw.sentence(3, 5).slice(0, -1),
    date: dayAfter(from + draw.int(0, daysOfRound - 1)),
    window: { from: dayAfter(from), to: dayAfter(from + daysOfRound - 1) },
    venue: draw.sentence(1, 1).slice(0, -1),
    delegations: parties.slice(0, 4).map(({ id }) => ({ party: id, head: draw.sentence(2, 2), members: [] })),
    mediators: [],
    account: draw.sentence(30, 80),
    documents: Array.from({ length: last - first }, (_, inside) => numbered("paper", first + inside)),
    meetings: [],
    citations: [],
  };
}

function drawSource(draw: Draw, place: number): Source {
  return {
    id: numbered("source", place),
    publisher: `Publisher ${draw.int(1, 200)}`,
    title: draw.sentence(5, 9),
    published: dayAfter(place % 2_000),
    url: `https://source.example/${place + 1}`,
    kind: draw.pick(sourceKinds),
    language: draw.pick(["en", "de", "fr"]),
  };
}

/** The share of its sources that a record has by a round. */
export function shareAt(place: number, { rounds }: Sizes): number {
  return (place + 1) / rounds;
}

/** Draws everything that statements refer to. */
export function drawOutline(draw: Draw, id: string, sizes: Sizes): SyntheticOutline {
  const parties = Array.from({ length: sizes.parties }, (_, place) => drawParty(draw, place));
  const groups = drawGroups(draw, sizes.issues);
  const sources = Array.from({ length: Math.max(10, Math.ceil(sizes.statements / 20)) }, (_, place) =>
    drawSource(draw, place),
  );
  const rounds = Array.from({ length: sizes.rounds }, (_, place) => ({
    ...drawRound(draw, place, parties, sizes),
    citations: drawCitations(draw, sources, shareAt(place, sizes)),
  }));
  const negotiation = {
    id,
    title: `Synthetic talks of ${sizes.statements} statements`,
    description: "Invented by a seed number, to measure with.",
    non_endorsement: "Nobody is endorsed.",
    naming_note: "All names are invented.",
    codebook_version: 1,
    licence: "CC BY 4.0",
    start: {
      docs: [numbered("paper", 0), numbered("paper", 1)],
      round: numbered("round", sizes.rounds - 1),
    },
  };
  const issues = groups.flatMap((group) => group.issues.map((issue) => issue.id));
  return { negotiation, parties, groups, issues, rounds, sources };
}

/** How a statement is known, in the shares of a record whose papers are mostly published. */
export function drawEvidence(draw: Draw) {
  return draw.pickEarly(evidenceKinds);
}
