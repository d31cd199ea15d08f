import "server-only";
import { readDocuments } from "@/lib/queries/document-rows";
import {
  readIssueGroups,
  readNegotiation,
  readParties,
  readRounds,
  readSources,
} from "@/lib/queries/label-rows";
import { readAssessments, readDisputes, readOutcomes } from "@/lib/queries/outcome-rows";
import { readStatements } from "@/lib/queries/statement-rows";
import type { RecordData } from "@/lib/schemas/record-data";

/** The record up to and with a round, or null where there is no such negotiation or round. */
export async function readRecordUpTo(negotiation: string, roundId: string): Promise<RecordData | null> {
  const [described, allRounds] = await Promise.all([readNegotiation(negotiation), readRounds(negotiation)]);
  const end = allRounds.findIndex((round) => round.id === roundId);
  if (described === null || end === -1) return null;
  const rounds = allRounds.slice(0, end + 1);
  const within = { round_id: { in: rounds.map((round) => round.id) } };
  const [parties, issue_groups, documents, statements, outcomes, disputes, assessments, sources] =
    await Promise.all([
      readParties(negotiation),
      readIssueGroups(negotiation),
      readDocuments(negotiation, within),
      readStatements(negotiation, within),
      readOutcomes(negotiation, within),
      readDisputes(negotiation, within),
      readAssessments(negotiation, within),
      readSources(negotiation),
    ]);
  return {
    ...described,
    parties,
    issue_groups,
    rounds,
    documents,
    statements,
    outcomes,
    disputes,
    assessments,
    sources,
  };
}
