import "server-only";
import type { ParserMap } from "nuqs/server";
import { mostPerPage } from "@/lib/address/api-parameters";
import { parameterWords, pathWords } from "@/lib/address/parameter-words";
import { fixedValues, longestText, takesList } from "@/lib/address/read-parameters";
import { answerName, componentSchemas } from "@/lib/api/components";
import { schemaReference } from "@/lib/api/json-schema";
import type { Operation } from "@/lib/api/operation";
import { operations } from "@/lib/api/operations";
import { csvMediaType } from "@/lib/export/csv";

/** A parameter as OpenAPI has it. */
export type Parameter = {
  name: string;
  in: "path" | "query";
  required: boolean;
  description: string;
  schema: Record<string, unknown>;
  style?: "form";
  explode?: false;
};

function pathParameters(path: string): Parameter[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    description: pathWords[name] ?? name,
    schema: name === "hash" ? { type: "string", pattern: "^[0-9a-f]{12,64}$" } : { type: "string" },
  }));
}

function valueSchema(
  name: string,
  { defaultValue }: ParserMap[string],
  words: readonly string[] | undefined,
): Record<string, unknown> {
  const byDefault = typeof defaultValue === "string" && defaultValue !== "" ? { default: defaultValue } : {};
  if (words !== undefined) return { type: "string", enum: [...words], ...byDefault };
  if (typeof defaultValue !== "number") return { type: "string", maxLength: longestText };
  const most = name === "limit" ? { maximum: mostPerPage } : {};
  return { type: "integer", minimum: 1, ...most, default: defaultValue };
}

/** The parameters of an operation, from the descriptors that its route reads the query by. */
export function parametersOf({ path, query, values = {}, words: ownWords = {} }: Operation): Parameter[] {
  const ofQuery = Object.entries(query).map(([name, parser]): Parameter => {
    const isList = takesList(parser);
    const words = values[name] ?? fixedValues[name];
    const each = words === undefined ? { type: "string" } : { type: "string", enum: [...words] };
    return {
      name,
      in: "query",
      required: false,
      description: ownWords[name] ?? parameterWords(name, isList),
      ...(isList
        ? { style: "form", explode: false, schema: { type: "array", items: each } }
        : { schema: valueSchema(name, parser, words) }),
    };
  });
  return [...pathParameters(path), ...ofQuery];
}

const etag = {
  description: "Stands for exactly these bytes; send it back as If-None-Match.",
  schema: { type: "string" },
};
const revision = { description: "The revision that it was read from.", schema: { type: "string" } };
const headers = { ETag: etag, "Parley-Revision": revision };

function fileContent({ media, item }: Extract<Operation["answer"], { kind: "file" }>) {
  const schema = item === undefined ? {} : { schema: { $ref: schemaReference(item) } };
  return Object.fromEntries(media.map((type) => [type, schema]));
}

function success({ answer }: Operation) {
  if (answer.kind === "file") {
    return { description: "The file.", headers, content: fileContent(answer) };
  }
  if (answer.kind !== "table") {
    const schema = { $ref: schemaReference(answerName(answer.item, answer.kind)) };
    return {
      description: "The answer.",
      headers,
      content: { "application/json": { schema } },
    };
  }
  return {
    description: `A header and all rows. Columns: ${answer.columns.join(", ")}.`,
    headers,
    content: { [csvMediaType]: { schema: { type: "string" } } },
  };
}

function responsesOf(operation: Operation): Record<string, unknown> {
  const shared = (name: string) => ({ $ref: `#/components/responses/${name}` });
  return {
    "200": success(operation),
    "304": shared("NotModified"),
    ...(operation.frozen && { "307": { description: "A shorter hash leads to the whole one." } }),
    "400": shared("WrongParameter"),
    ...(operation.path.includes("{") && { "404": shared("NotFound") }),
    ...("cursor" in operation.query && { "409": shared("OutdatedCursor") }),
  };
}

function problemResponse(description: string) {
  return {
    description,
    content: { "application/problem+json": { schema: { $ref: schemaReference("Problem") } } },
  };
}

/** The whole description (OpenAPI 3.1). It is the same wherever it is served: addresses begin at the site's root. */
export function openApiDocument() {
  const used = operations.flatMap(({ answer }) =>
    answer.kind === "list" || answer.kind === "one" ? [answer] : [],
  );
  return {
    openapi: "3.1.0",
    info: {
      title: "Parley",
      version: "1",
      summary: "Positions of the parties to a negotiation, clause by clause and round by round.",
      description:
        "Read only and open to every site. Fields are named as in the record’s data dictionary; a field that does not apply is left out. Every answer names the revision of the record that it was read from.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    paths: Object.fromEntries(
      operations.map((operation) => [
        operation.path,
        {
          get: {
            operationId: operation.id,
            summary: operation.summary,
            parameters: parametersOf(operation),
            responses: responsesOf(operation),
          },
        },
      ]),
    ),
    components: {
      schemas: componentSchemas(used),
      responses: {
        NotModified: { description: "You have it already: your If-None-Match names these bytes." },
        WrongParameter: problemResponse(
          "A parameter cannot be used; `errors` names each and what it may hold.",
        ),
        NotFound: problemResponse("There is no such thing here."),
        OutdatedCursor: problemResponse(
          "The record has changed since the list was begun; read it from its start.",
        ),
      },
    },
  };
}
