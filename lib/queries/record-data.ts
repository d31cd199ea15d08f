import "server-only";
import { readDocuments } from "@/lib/queries/document-rows";
import { oncePerImport } from "@/lib/queries/in-force";
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

/** The whole record in force, from rows: what rules that look across rounds compute from; null where there is none. */
export const getRecordData = oncePerImport(async (_inForce, negotiation): Promise<RecordData | null> => {
  const described = await readNegotiation(negotiation);
  if (described === null) return null;
  const [parties, issue_groups, rounds, documents, statements, outcomes, disputes, assessments, sources] =
    await Promise.all([
      readParties(negotiation),
      readIssueGroups(negotiation),
      readRounds(negotiation),
      readDocuments(negotiation),
      readStatements(negotiation),
      readOutcomes(negotiation),
      readDisputes(negotiation),
      readAssessments(negotiation),
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
});
