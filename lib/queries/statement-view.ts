import "server-only";
import { findDisputes } from "@/lib/domain/dispute-places";
import { referenceToStatement } from "@/lib/domain/references";
import { chainOf, packagesAround } from "@/lib/domain/statement-context";
import { oncePerImport } from "@/lib/queries/in-force";
import { readSources } from "@/lib/queries/label-rows";
import { getRecordData } from "@/lib/queries/record-data";
import { readReferences } from "@/lib/queries/references";
import { readStatements } from "@/lib/queries/statement-rows";
import type { StatementView } from "@/lib/schemas/views";

/** A statement with its sources and what points to it, or null where there is none. */
export const getStatementView = oncePerImport(
  async (_inForce, negotiation, id: string): Promise<StatementView | null> => {
    const [statement] = await readStatements(negotiation, { id });
    const data = await getRecordData(negotiation);
    if (statement === undefined || data === null) return null;
    const disputes = findDisputes(data.disputes).ofStatement(statement);
    const namesIt = { some: { refs: { some: { target_statement_id: id } } } };
    const [references, continuing, requiring, sources] = await Promise.all([
      readReferences(negotiation, [statement]),
      readStatements(negotiation, { continues_id: id }),
      readStatements(negotiation, { conditions: namesIt }),
      readSources(negotiation, { id: { in: statement.citations.map((citation) => citation.source) } }),
    ]);
    return {
      statement,
      references,
      chain: chainOf(data, statement),
      packages: packagesAround(data, statement),
      continued_by: continuing.map(referenceToStatement),
      required_by: requiring.map(referenceToStatement),
      disputes,
      sources,
    };
  },
);
