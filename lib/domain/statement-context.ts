import { referenceToPackage, referenceToStatement } from "@/lib/domain/references";
import { indexStatements } from "@/lib/domain/statement-index";
import type { Document, Statement } from "@/lib/schemas/entities";
import type { ClausePackage } from "@/lib/schemas/parts";
import type { RecordData } from "@/lib/schemas/record-data";
import type { ChainLink, PackageContext } from "@/lib/schemas/views";

function linkOf(statement: Statement): ChainLink {
  const { date, continues, change, change_reason } = statement;
  return {
    ...referenceToStatement(statement),
    date,
    ...(continues && { continues }),
    ...(change && { change }),
    ...(change_reason && { reason: change_reason }),
  };
}

/**
 * The whole line of a statement: all it continues, itself, and all that continues it, by round and then in
 * the record's order. What else continues one of the earlier ones is a line of its own.
 */
export function chainOf({ statements, rounds }: RecordData, statement: Statement): ChainLink[] {
  const { byId, continuedBy } = indexStatements(statements);
  const line = new Set([byId.get(statement.id) ?? statement]);
  for (let earlier = byId.get(statement.continues ?? ""); earlier !== undefined && !line.has(earlier); ) {
    line.add(earlier);
    earlier = byId.get(earlier.continues ?? "");
  }
  const later = [statement.id];
  for (const id of later) {
    for (const each of continuedBy.get(id) ?? []) {
      if (line.has(each)) continue;
      line.add(each);
      later.push(each.id);
    }
  }
  const ordinal = (id: string) => rounds.find((round) => round.id === id)?.ordinal ?? 0;
  return [...line].sort((a, b) => ordinal(a.round) - ordinal(b.round) || a.order - b.order).map(linkOf);
}

/** The package that holds something, then the one around it, and so on outward. */
function outward(document: Document, held: string): ClausePackage[] {
  const around: ClausePackage[] = [];
  for (let inner = held; ; ) {
    const next = document.packages.find((each) => each.of.includes(inner));
    if (next === undefined || around.includes(next)) return around;
    around.push(next);
    inner = next.id;
  }
}

/** The packages a clause comes in, innermost first, each with its parts and with who makes it a condition. */
export function packagesAround(
  { documents, statements }: RecordData,
  { id, document: own }: Statement,
): PackageContext[] {
  const document = documents.find((each) => each.id === own);
  if (document === undefined) return [];
  const { byId: clauses } = indexStatements(statements);
  const packages = new Map(document.packages.map((each) => [each.id, each]));
  return outward(document, id).map((each) => ({
    ...each,
    parts: each.of.flatMap((part) => {
      const clause = clauses.get(part);
      if (clause !== undefined) return referenceToStatement(clause);
      const inner = packages.get(part);
      return inner === undefined ? [] : referenceToPackage(inner, document);
    }),
    required_by: statements
      .filter(({ conditions }) => conditions.some(({ refs }) => refs.includes(each.id)))
      .map(referenceToStatement),
  }));
}
