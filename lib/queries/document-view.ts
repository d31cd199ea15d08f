import "server-only";
import { ancestryOf } from "@/lib/domain/ancestry";
import { disputesAround } from "@/lib/domain/dispute-places";
import { roundLabelOf } from "@/lib/domain/round-view";
import { readDocuments } from "@/lib/queries/document-rows";
import { oncePerImport } from "@/lib/queries/in-force";
import { readRounds, readSources } from "@/lib/queries/label-rows";
import { getRecordData } from "@/lib/queries/record-data";
import { readReferences } from "@/lib/queries/references";
import { readStatements } from "@/lib/queries/statement-rows";
import { type DocumentView, documentView } from "@/lib/schemas/views";

/** A document with its clauses and all that they refer to, or null where there is none. */
export const getDocumentView = oncePerImport(
  async (_inForce, negotiation, id: string): Promise<DocumentView | null> => {
    const [document] = await readDocuments(negotiation, { id });
    if (document === undefined) return null;
    const [statements, [round], whole] = await Promise.all([
      readStatements(negotiation, { document_id: id }),
      readRounds(negotiation, { id: document.round }),
      getRecordData(negotiation),
    ]);
    if (round === undefined || whole === null) return null;
    const ancestry = ancestryOf(statements, whole.statements);
    const disputes = disputesAround(statements, whole.disputes);
    const cited = new Set(
      [document, ...statements].flatMap((each) => each.citations.map((one) => one.source)),
    );
    const [references, sources] = await Promise.all([
      readReferences(negotiation, statements),
      readSources(negotiation, { id: { in: [...cited] } }),
    ]);
    return documentView.parse({
      document,
      round: roundLabelOf(round),
      statements,
      ancestry,
      references,
      disputes,
      sources,
    });
  },
);
