import * as z from "zod/mini";
import { fieldWords } from "@/lib/api/field-words";
import { type JsonSchema, jsonSchema, schemaReference } from "@/lib/api/json-schema";
import {
  deadlockEntry,
  fullPosition,
  issueEntry,
  listAnswer,
  negotiationEntry,
  outcomeEntry,
  problem,
  roundAnswer,
  singleAnswer,
  statusEntry,
} from "@/lib/schemas/answers";
import { dispute, document, party, round, source, statement } from "@/lib/schemas/entities";
import { citation, clausePackage, condition, outcomeQuantity, quantity } from "@/lib/schemas/parts";
import { entryDifference, revisionEntry } from "@/lib/schemas/revision-views";
import { markedPart, searchHit } from "@/lib/schemas/search-views";
import {
  change,
  changeStep,
  documentView,
  outline,
  positionsView,
  reference,
  roundView,
  snapshotEntry,
  statementView,
} from "@/lib/schemas/views";

/** What the API answers with, by the names that its description uses. */
export const items = {
  NegotiationEntry: negotiationEntry,
  Negotiation: outline,
  Issue: issueEntry,
  Round: round,
  RoundView: roundAnswer,
  Document: document,
  DocumentView: documentView,
  Statement: statement,
  StatementView: statementView,
  Position: fullPosition,
  PositionsView: positionsView,
  Change: change,
  Status: statusEntry,
  Deadlock: deadlockEntry,
  Outcome: outcomeEntry,
  Dispute: dispute,
  Source: source,
  SearchHit: searchHit,
  Snapshot: snapshotEntry,
  Revision: revisionEntry,
  SnapshotPayload: roundView,
} as const;

export type ItemName = keyof typeof items;

/** What these are made of, where it is worth a name. */
const parts = {
  Party: party,
  Citation: citation,
  Quantity: quantity,
  OutcomeQuantity: outcomeQuantity,
  Condition: condition,
  Package: clausePackage,
  Reference: reference,
  ChangeStep: changeStep,
  Difference: entryDifference,
  MarkedPart: markedPart,
  Problem: problem,
} as const;

/** What the schema of an answer is called. */
export function answerName(item: ItemName, kind: "list" | "one"): string {
  return kind === "list" ? `${item}List` : `${item}Answer`;
}

function describeFields(name: string, schema: JsonSchema): JsonSchema {
  const fields = Object.entries(schema.properties ?? {});
  const described = fields.map(([field, each]) => [field, { description: fieldWords(name, field), ...each }]);
  return { ...schema, properties: Object.fromEntries(described) };
}

/** JSON Schemas (2020-12) of everything the API answers with, made from the schemas that it parses by. */
export function componentSchemas(used: readonly { item: ItemName; kind: "list" | "one" }[]) {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries({ ...items, ...parts })) registry.add(schema, { id: name });
  for (const { item, kind } of used) {
    const answer = kind === "list" ? listAnswer(items[item]) : singleAnswer(items[item]);
    registry.add(answer, { id: answerName(item, kind) });
  }
  const { schemas } = z.toJSONSchema(registry, { uri: schemaReference });
  const named = new Set(Object.keys({ ...items, ...parts }));
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $id: _id, $schema: _schema, ...rest }]) => {
      const schema = jsonSchema.parse(rest);
      return [name, named.has(name) ? describeFields(name, schema) : schema];
    }),
  );
}
