import type { Document, RecordStatement } from "@/lib/schemas/entities";
import type { Condition } from "@/lib/schemas/parts";
import { completenesses, conditionWhens, linkTypes, stances, standings } from "@/lib/schemas/words";
import type { Draw } from "./draw";
import { drawCitations, drawEvidence, numbered, type Sizes, type SyntheticOutline, shareAt } from "./outline";

/** Shares in a hundred, as the record in `seeds` has them. */
const shares = { clauses: 55, continues: 42, also: 25, conditions: 26, quantities: 15 };
/** How often a condition names something of an issue that comes later: only such make a circle. */
const backwards = 6;

/** A document as its file has it: clauses stand inside. */
export type SyntheticPaper = Omit<Document, "sections"> & {
  sections: { number: string; title: string; clauses: RecordStatement[] }[];
};
export type SyntheticStatements = {
  papers: SyntheticPaper[];
  /** What was said outside documents, by round. */
  spoken: Map<string, RecordStatement[]>;
  /** All statements, round by round. */
  said: RecordStatement[][];
};

type Said = { id: string; issue: string; round: string };

/** Draws all statements, round by round: first the clauses of its documents, then what was said outside them. */
export function drawStatements(draw: Draw, outline: SyntheticOutline, sizes: Sizes): SyntheticStatements {
  const { parties, issues, rounds, sources } = outline;
  /** What a party has said on an issue and has not taken up since. */
  const open = new Map<string, Said[]>();
  const byIssue = new Map<string, string[]>();
  let made = 0;

  function drawConditions(issue: string): Condition[] {
    if (!draw.chance(shares.conditions)) return [];
    const place = issues.indexOf(issue);
    const other = draw.chance(backwards)
      ? draw.int(place, Math.min(issues.length - 1, place + 9))
      : draw.int(Math.max(0, place - 9), place);
    const known = byIssue.get(issues[other] ?? issue) ?? [];
    const refs = known.length === 0 || draw.chance(20) ? [] : [draw.pick(known)];
    return [{ when: draw.pick(conditionWhens), text: draw.words(8), refs }];
  }

  function drawStatement(id: string, place: number, party: string, date: string): RecordStatement {
    const round = rounds[place]?.id ?? "";
    const before = draw.chance(shares.continues) ? [...(open.get(party) ?? [])] : [];
    const earlier = before.filter((each) => each.round !== round);
    const continued = earlier.length === 0 ? undefined : draw.pick(earlier);
    const issue = continued?.issue ?? draw.pickEarly(issues);
    const touched = draw.chance(shares.also) ? draw.pick(issues) : issue;
    const left = (open.get(party) ?? []).filter((each) => each !== continued);
    open.set(party, [...left, { id, issue, round }].slice(-60));
    const conditions = drawConditions(issue);
    const said = byIssue.get(issue);
    if (said === undefined) byIssue.set(issue, [id]);
    else said.push(id);
    made += 1;
    return {
      id,
      party,
      issue,
      also: touched === issue ? [] : [touched],
      stance: draw.pickEarly(stances),
      addressee: draw.chance(30) ? [draw.pick(parties).id] : [],
      summary: draw.sentence(12, 40),
      quantities: draw.chance(shares.quantities)
        ? [{ value: draw.int(1, 900), unit: "days", what: draw.words(3), qualifier: "exactly" }]
        : [],
      conditions,
      evidence: drawEvidence(draw),
      date,
      date_precision: "day",
      citations: drawCitations(draw, sources, shareAt(place, sizes)),
      ...(continued !== undefined && {
        continues: continued.id,
        change: draw.pick(linkTypes),
        change_reason: draw.sentence(8, 16),
      }),
      certainty: draw.pickEarly(["high", "medium", "low"]),
    };
  }

  const papers: SyntheticPaper[] = [];
  const spoken = new Map<string, RecordStatement[]>();
  const all: RecordStatement[][] = [];
  for (const [place, round] of rounds.entries()) {
    const due = Math.round(((place + 1) * sizes.statements) / sizes.rounds);
    const clauses = Math.round(((due - made) * shares.clauses) / 100);
    const last = made + clauses;
    for (const [index, id] of round.documents.entries()) {
      const many = Math.round((last - made) / (round.documents.length - index));
      const party = draw.pickEarly(parties).id;
      const numbers = Array.from({ length: many }, (_, inside) => inside + 1);
      papers.push({
        id,
        title: draw.sentence(3, 6).slice(0, -1),
        parties: [party],
        round: round.id,
        standing: draw.pick(standings),
        dates: { published: round.date },
        published_by: [draw.words(1)],
        completeness: draw.pick(completenesses),
        languages: ["en"],
        packages: [],
        citations: drawCitations(draw, sources, shareAt(place, sizes)),
        sections: [
          {
            number: "I",
            title: draw.sentence(2, 4).slice(0, -1),
            clauses: numbers.map((number) => ({
              ...drawStatement(`${id}-${number}`, place, party, round.date),
              number: String(number),
            })),
          },
        ],
      });
    }
    const said: RecordStatement[] = [];
    while (made < due) {
      const id = `${numbered("said", place)}-${said.length + 1}`;
      said.push({
        ...drawStatement(id, place, draw.pickEarly(parties).id, round.date),
        speaker: { role: draw.words(3) },
      });
    }
    if (said.length > 0) spoken.set(round.id, said);
    const tabled = papers.slice(papers.length - round.documents.length);
    all.push([...tabled.flatMap((paper) => paper.sections.flatMap((each) => each.clauses)), ...said]);
  }
  return { papers, spoken, said: all };
}
