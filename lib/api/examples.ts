import "server-only";
import type { Operation } from "@/lib/api/operation";
import { positionId } from "@/lib/domain/position-id";
import { getInForce } from "@/lib/queries/in-force";
import { getRecordData } from "@/lib/queries/record-data";
import { getSnapshotOf } from "@/lib/queries/snapshots";

/** What the parts of an address, and the parameters of a query, may be filled in with. */
export type ExampleValues = Readonly<Record<string, string>>;

/**
 * Values that exist in a record as it is served: a clause of the document that it begins with, and what
 * belongs to it. Null where there is no such negotiation.
 */
export async function getExampleValues(negotiation: string): Promise<ExampleValues | null> {
  const data = await getRecordData(negotiation);
  const document = data?.negotiation.start.docs[0];
  const statement = data?.statements.find((each) => each.document === document);
  const newest = data?.rounds.at(-1);
  if (document === undefined || statement === undefined || newest === undefined) return null;
  const [snapshot, inForce] = await Promise.all([
    getSnapshotOf(negotiation, newest.id),
    getInForce(negotiation),
  ]);
  return {
    negotiation,
    document,
    statement: statement.id,
    issue: statement.issue,
    party: statement.party,
    round: statement.round,
    position: positionId(statement.party, statement.round),
    source: statement.citations[0]?.source ?? "",
    hash: snapshot?.hash ?? "",
    revision: inForce?.revision ?? "",
    kind: "statement",
    id: statement.id,
    limit: "2",
  };
}

/** The query that an example is filtered by, where the operation takes it. */
const shown = ["issue", "limit"];

/** The address of an operation with every part filled in: an example that works. */
export function exampleAddress({ path, query }: Operation, values: ExampleValues): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
  const pairs = shown.flatMap((name) => (name in query ? [[name, values[name] ?? ""]] : []));
  const search = new URLSearchParams(pairs).toString();
  return search === "" ? filled : `${filled}?${search}`;
}
