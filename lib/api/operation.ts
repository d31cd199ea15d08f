import type { ParserMap } from "nuqs/server";
import type { KnownValues } from "@/lib/address/read-parameters";
import type { ItemName } from "@/lib/api/components";

/** What an operation answers with. */
export type OperationAnswer =
  | { kind: "list" | "one"; item: ItemName }
  | { kind: "table"; columns: readonly string[] }
  /** A file, by the media types it may have; `item` where it is a document of JSON with a schema. */
  | { kind: "file"; media: readonly string[]; item?: ItemName };

/** What an operation of the API takes and answers. Every address answers GET, HEAD and OPTIONS alike. */
export type Operation = {
  /** Its name in the description, in `operationId` and as an anchor. */
  id: string;
  /** Its address; what stands in braces is filled in. */
  path: string;
  summary: string;
  query: ParserMap;
  /** Closed lists of words that a parameter takes, where they are this operation's own. */
  values?: KnownValues;
  /** What a parameter asks for, where it means something of its own here. */
  words?: Readonly<Record<string, string>>;
  /** It is made from a snapshot, so its answer never changes. */
  frozen?: true;
  answer: OperationAnswer;
};

/** What `round` asks for where less was known when it ended than is known today. */
export const asKnownAt = {
  round: "As known when which round ended, by its id; as known today where left out.",
};
