import "server-only";
import { db } from "@/lib/db";
import { present } from "@/lib/queries/present";
import { citationSelect, toCitations } from "@/lib/queries/statement-rows";
import {
  type Assessment,
  assessment,
  type Dispute,
  dispute,
  type Outcome,
  outcome,
} from "@/lib/schemas/entities";
import type { Prisma } from "@/prisma/generated/client";

const outcomeSelect = {
  id: true,
  round_id: true,
  issue_id: true,
  what: true,
  status: true,
  confirmed_by: true,
  quantities: true,
  citations: citationSelect,
  steps: {
    select: { date: true, what: true, quantities: true, citations: citationSelect },
    orderBy: { order: "asc" },
  },
} as const satisfies Prisma.OutcomeSelect;

/** Outcomes with their steps, in the record's order. */
export async function readOutcomes(
  negotiation: string,
  where: Prisma.OutcomeWhereInput = {},
): Promise<Outcome[]> {
  const rows = await db().outcome.findMany({
    where: { negotiation_id: negotiation, ...where },
    select: outcomeSelect,
    orderBy: { order: "asc" },
  });
  return rows.map(({ round_id, issue_id, citations, steps, ...same }) =>
    outcome.parse({
      ...same,
      round: round_id,
      issue: issue_id,
      citations: toCitations(citations),
      steps: steps.map((step) => ({ ...step, citations: toCitations(step.citations) })),
    }),
  );
}

const disputeSelect = {
  id: true,
  question: true,
  kind: true,
  issue_id: true,
  round_id: true,
  note: true,
  versions: { select: { says: true, by: true, citations: citationSelect }, orderBy: { order: "asc" } },
} as const satisfies Prisma.DisputeSelect;

/** Disputes with every version, in the record's order. */
export async function readDisputes(
  negotiation: string,
  where: Prisma.DisputeWhereInput = {},
): Promise<Dispute[]> {
  const rows = await db().dispute.findMany({
    where: { negotiation_id: negotiation, ...where },
    select: disputeSelect,
    orderBy: { order: "asc" },
  });
  return rows.map(({ round_id, issue_id, versions, ...same }) =>
    dispute.parse({
      ...present(same),
      round: round_id,
      issue: issue_id,
      versions: versions.map((version) => ({ ...version, citations: toCitations(version.citations) })),
    }),
  );
}

/** Assessments in the record's order. */
export async function readAssessments(
  negotiation: string,
  where: Prisma.AssessmentWhereInput = {},
): Promise<Assessment[]> {
  const rows = await db().assessment.findMany({
    where: { negotiation_id: negotiation, ...where },
    select: { issue_id: true, round_id: true, status: true, reason: true, rests_on: true },
    orderBy: { order: "asc" },
  });
  return rows.map(({ issue_id, round_id, ...same }) =>
    assessment.parse({ ...same, issue: issue_id, round: round_id }),
  );
}
