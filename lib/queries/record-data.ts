import "server-only";
import { oncePerImport } from "@/lib/queries/in-force";
import { readRevision } from "@/lib/queries/stored-record";
import type { RecordData, WholeRecord } from "@/lib/schemas/record-data";

/**
 * The whole record in force: what rules that look across rounds compute from; null where there is none. It is
 * one text, judged when it was imported and the same since by its hash; rows answer what goes by an index.
 */
export const getRecordData = oncePerImport(async ({ revision }): Promise<RecordData> => {
  const { agreement: _, ...data }: WholeRecord = JSON.parse(await readRevision(revision));
  return data;
});
