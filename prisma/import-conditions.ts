import type { WholeRecord } from "@/lib/schemas/record-data";
import type { Prisma } from "@/prisma/generated/client";

/**
 * What each condition names, as rows. Throws a RangeError for an id that is neither a statement nor an
 * outcome nor a package; a record that was judged has none.
 */
export function conditionRefRows(record: WholeRecord): Prisma.ConditionRefCreateManyInput[] {
  const statements = new Set(record.statements.map(({ id }) => id));
  const outcomes = new Set(record.outcomes.map(({ id }) => id));
  const packages = new Set(record.documents.flatMap((document) => document.packages.map(({ id }) => id)));
  const target = (id: string) => {
    if (statements.has(id)) return { target_statement_id: id };
    if (outcomes.has(id)) return { target_outcome_id: id };
    if (packages.has(id)) return { target_package_id: id };
    throw new RangeError(`condition: "${id}" is neither a statement nor an outcome nor a package`);
  };
  return record.statements.flatMap((statement) =>
    statement.conditions.flatMap((condition, condition_order) =>
      condition.refs.map((id, order) => ({
        negotiation_id: record.negotiation.id,
        statement_id: statement.id,
        condition_order,
        order,
        ...target(id),
      })),
    ),
  );
}
