import type { Assessment, Dispute, Outcome, RecordStatement } from "@/lib/schemas/entities";
import { disputeKinds, outcomeStatuses, statuses } from "@/lib/schemas/words";
import type { Draw } from "./draw";
import { drawCitations, numbered, type Sizes, type SyntheticOutline, shareAt } from "./outline";

/** How many statements there are for each outcome, and for each dispute. */
const statementsOf = { outcome: 50, dispute: 100 };
/** Every issue is assessed anew after so many rounds. */
const roundsOfAssessment = 10;

export type Findings = { outcomes: Outcome[]; disputes: Dispute[]; assessments: Assessment[] };
/** The statements of each round, in the order of rounds. */
type SaidByRound = readonly (readonly RecordStatement[])[];

function drawOutcome(draw: Draw, place: number, outline: SyntheticOutline, sizes: Sizes): Outcome {
  const at = draw.int(0, sizes.rounds - 1);
  const round = outline.rounds[at];
  const citations = () => drawCitations(draw, outline.sources, shareAt(at, sizes));
  return {
    id: numbered("outcome", place),
    round: round?.id ?? "",
    issue: draw.pickEarly(outline.issues),
    what: draw.sentence(8, 20),
    status: draw.pick(outcomeStatuses),
    confirmed_by: [draw.pick(outline.parties).id],
    quantities: [],
    steps: draw.chance(50)
      ? [{ date: round?.window.to ?? "", what: draw.sentence(6, 12), quantities: [], citations: citations() }]
      : [],
    citations: citations(),
  };
}

/** It rests on the passage that a statement rests on, so that it concerns that statement. */
function drawDispute(draw: Draw, place: number, outline: SyntheticOutline, said: SaidByRound): Dispute[] {
  const at = draw.int(0, said.length - 1);
  const round = outline.rounds[at];
  const statements = said[at] ?? [];
  if (round === undefined || statements.length === 0) return [];
  const { issue, citations } = draw.pick(statements);
  return [
    {
      id: numbered("dispute", place),
      question: `${draw.sentence(5, 12).slice(0, -1)}?`,
      kind: draw.pick(disputeKinds),
      issue,
      round: round.id,
      versions: [citations, round.citations].map((each) => ({
        says: draw.sentence(6, 16),
        by: draw.words(2),
        citations: each,
      })),
    },
  ];
}

function drawAssessments(draw: Draw, outline: SyntheticOutline, said: SaidByRound): Assessment[] {
  return outline.rounds.flatMap((round, at) =>
    outline.issues
      .filter((_, place) => (place + at) % roundsOfAssessment === roundsOfAssessment - 1)
      .map((issue) => {
        const grounds = (said[at] ?? []).filter((each) => each.issue === issue).slice(0, 3);
        return {
          issue,
          round: round.id,
          status: draw.pick(statuses),
          reason: draw.sentence(8, 30),
          rests_on: grounds.map((each) => each.id),
        };
      }),
  );
}

/** Draws what came of the statements: outcomes, facts on which sources differ, where each issue stands. */
export function drawFindings(
  draw: Draw,
  outline: SyntheticOutline,
  sizes: Sizes,
  said: SaidByRound,
): Findings {
  const numbers = (of: number) =>
    Array.from({ length: Math.ceil(sizes.statements / of) }, (_, place) => place);
  return {
    outcomes: numbers(statementsOf.outcome).map((place) => drawOutcome(draw, place, outline, sizes)),
    disputes: numbers(statementsOf.dispute).flatMap((place) => drawDispute(draw, place, outline, said)),
    assessments: drawAssessments(draw, outline, said),
  };
}
