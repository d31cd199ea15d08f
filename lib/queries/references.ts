import "server-only";
import { db } from "@/lib/db";
import {
  idsReferredToBy,
  referenceToOutcome,
  referenceToPackage,
  referenceToStatement,
} from "@/lib/domain/references";
import type { Statement } from "@/lib/schemas/entities";
import type { Reference } from "@/lib/schemas/views";

/** The short forms of all that the statements point to, wherever it stands in the record. */
export async function readReferences(
  negotiation: string,
  statements: readonly Statement[],
): Promise<Reference[]> {
  const ids = [...new Set(statements.flatMap(idsReferredToBy))];
  const where = { negotiation_id: negotiation, id: { in: ids } };
  const orderBy = { order: "asc" } as const;
  const [named, outcomes, packages] = await Promise.all([
    db().statement.findMany({
      where,
      orderBy,
      select: {
        id: true,
        summary: true,
        issue_id: true,
        party_id: true,
        number: true,
        document_id: true,
        round_id: true,
      },
    }),
    db().outcome.findMany({
      where,
      orderBy,
      select: { id: true, what: true, issue_id: true, round_id: true },
    }),
    db().package.findMany({
      where,
      orderBy,
      select: { id: true, label: true, document: { select: { id: true, round_id: true } } },
    }),
  ]);
  return [
    ...named.map(({ issue_id, party_id, document_id, round_id, number, ...row }) =>
      referenceToStatement({
        ...row,
        issue: issue_id,
        party: party_id,
        round: round_id,
        ...(number !== null && { number }),
        ...(document_id !== null && { document: document_id }),
      }),
    ),
    ...outcomes.map(({ issue_id, round_id, ...row }) =>
      referenceToOutcome({ ...row, issue: issue_id, round: round_id }),
    ),
    ...packages.map(({ document, ...row }) =>
      referenceToPackage(row, { id: document.id, round: document.round_id }),
    ),
  ];
}
