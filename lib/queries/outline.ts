import "server-only";
import { db } from "@/lib/db";
import { orderParties } from "@/lib/domain/order";
import { issueLabelsOf, roundLabelOf } from "@/lib/domain/round-view";
import { readDocuments } from "@/lib/queries/document-rows";
import { oncePerImport } from "@/lib/queries/in-force";
import { readIssueGroups, readNegotiation, readParties, readRounds } from "@/lib/queries/label-rows";
import type { NegotiationEntry } from "@/lib/schemas/answers";
import type { Document } from "@/lib/schemas/entities";
import { type Outline, outline } from "@/lib/schemas/views";

/** Labels, rounds and documents of a negotiation for its frame and filters, or null where there is none. */
export const getOutline = oncePerImport(async (inForce, id): Promise<Outline> => {
  const [described, parties, groups, rounds, documents] = await Promise.all([
    readNegotiation(id),
    readParties(id),
    readIssueGroups(id),
    readRounds(id),
    readDocuments(id),
  ]);
  return outline.parse({
    ...described,
    parties: orderParties(parties),
    issue_groups: issueLabelsOf(groups),
    rounds: rounds.map(roundLabelOf),
    documents: documents.map((document) => ({
      id: document.id,
      title: document.title,
      parties: document.parties,
      round: document.round,
      ...dateOf(document.dates),
      standing: document.standing,
      completeness: document.completeness,
      languages: document.languages,
      clauses: document.sections.reduce((sum, section) => sum + section.clauses.length, 0),
    })),
    revision: inForce.revision,
    imported: inForce.imported,
  });
});

/** The day a document was handed over, else published, else drafted. */
function dateOf(dates: Document["dates"]) {
  const date = dates.handed_over ?? dates.published ?? dates.drafted;
  return date === undefined ? {} : { date };
}

/** Every negotiation there is, by title, with the revision in force. */
export async function listNegotiations(): Promise<NegotiationEntry[]> {
  const rows = await db().negotiation.findMany({
    select: {
      id: true,
      title: true,
      description: true,
      import: { select: { revision_id: true, imported: true } },
    },
    orderBy: [{ title: "asc" }, { id: "asc" }],
  });
  return rows.map(({ import: { revision_id, imported }, ...row }) => ({
    ...row,
    revision: revision_id,
    imported: imported.toISOString(),
  }));
}
