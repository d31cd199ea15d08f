import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { type ExampleValues, exampleAddress, getExampleValues } from "@/lib/api/examples";
import { openApiDocument, parametersOf } from "@/lib/api/openapi";
import type { Operation } from "@/lib/api/operation";
import { operations } from "@/lib/api/operations";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { importRecord } from "@/prisma/import";
import { root } from "@/tests/checks/command";
import { call, readProblem } from "@/tests/integration/api/call";
import { readLines } from "@/tests/integration/exports/read-files";
import { describeOnBoth } from "@/tests/integration/setup/database";
import { inventedRecord, readTestRecord, realRecord } from "@/tests/integration/setup/record";

type Ids = Record<string, string>;
type Route = {
  GET: (request: Request, context: { params: Promise<Ids> }) => Promise<Response>;
  OPTIONS: () => Response;
};

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(openApiDocument(), "api");

/** The route of an operation, found by its address. */
async function loadRoute({ path: address }: Operation): Promise<Route> {
  const folder = address.replaceAll("{", "[").replaceAll("}", "]");
  return import(path.join(root, "app", folder, "route.ts"));
}

/** Holds what was answered against the description of it. */
async function judge({ answer }: Operation, response: Response): Promise<void> {
  if (answer.kind === "table") {
    const [header] = readLines(await response.text());
    expect(header).toEqual(answer.columns);
    return;
  }
  if (answer.kind === "file") expect(answer.media).toContain(response.headers.get("content-type"));
  if (answer.item === undefined) return;
  const name = { list: `${answer.item}List`, one: `${answer.item}Answer`, file: answer.item }[answer.kind];
  const isDescribed = ajv.compile({ $ref: `api#/components/schemas/${name}` });
  expect(isDescribed(await response.json()) ? [] : isDescribed.errors).toEqual([]);
}

/** Values that no parameter takes. */
function wrongValues(name: string): string[] {
  if (name === "q") return ["x".repeat(201), ""];
  if (name === "limit") return ["0", "201", "many"];
  return ["no such value", "", "\0", "x".repeat(201)];
}

const records = await Promise.all([realRecord, inventedRecord].map(readTestRecord));

/** Answers are judged on both records and databases; what is refused, on one of each. */
describeOnBoth("the API does what its description says", (opened, kind) => {
  beforeAll(async () => {
    for (const record of records) await importRecord(opened().client, record);
  });
  for (const record of records) {
    const isThorough = kind === "embedded" && record === records.at(-1);
    describe(record.negotiation.id, () => judgeApi(record, isThorough));
  }
});

function judgeApi(record: WholeRecord, isThorough: boolean): void {
  let values: ExampleValues = {};
  beforeAll(async () => {
    values = (await getExampleValues(record.negotiation.id)) ?? {};
  });

  describe.each(operations.map((operation) => [operation.id, operation] as const))("%s", (_, operation) => {
    const ask = async (query: Ids = {}, ids: Ids = {}, headers?: Record<string, string>) => {
      const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
      const filled = Object.fromEntries(names.map((name) => [name, ids[name] ?? values[name] ?? ""]));
      const [address = ""] = exampleAddress(operation, { ...values, ...filled }).split("?", 1);
      const search = new URLSearchParams(query).toString();
      return call(
        await loadRoute(operation),
        filled,
        search === "" ? address : `${address}?${search}`,
        headers,
      );
    };

    test("the example is answered as described", async () => {
      const address = exampleAddress(operation, values);
      const query = new URL(address, "http://localhost").searchParams;
      const response = await ask(Object.fromEntries(query));
      expect(response.status, address).toBe(200);
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
      expect(response.headers.get("parley-revision")).toMatch(/^[0-9a-f]{64}$/);
      await judge(operation, response);
    });

    test("whole, it is answered as described as well", async () => {
      const response = await ask();
      expect(response.status).toBe(200);
      await judge(operation, response);
    });

    if (!isThorough) return;
    test("it is tagged, and whoever has it already is told so", async () => {
      const etag = (await ask()).headers.get("etag") ?? "";
      expect(etag).toMatch(/^"[^"]+"$/);
      for (const sent of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
        const again = await ask({}, {}, { "if-none-match": sent });
        expect([again.status, await again.text()], sent).toEqual([304, ""]);
        expect(again.headers.get("etag")).toBe(etag);
        expect(again.headers.get("parley-revision")).toMatch(/^[0-9a-f]{64}$/);
      }
      expect((await ask({}, {}, { "if-none-match": '"other"' })).status).toBe(200);
      vi.stubEnv("SITE_URL", "https://parley.example");
      const { headers } = await ask();
      vi.unstubAllEnvs();
      const kept = operation.frozen
        ? /max-age=\d{7,}, immutable/
        : /s-maxage=\d+, stale-while-revalidate=\d+/;
      expect(headers.get("cache-control")).toMatch(kept);
      expect(headers.get("access-control-expose-headers")).toMatch(/\betag\b/i);
    });

    test("another site may ask what it may ask", async () => {
      const options = (await loadRoute(operation)).OPTIONS();
      expect(options.status).toBe(204);
      expect(options.headers.get("access-control-allow-origin")).toBe("*");
    });

    for (const parameter of parametersOf(operation)) {
      const { name } = parameter;
      if (parameter.in === "path") {
        test(`a wrong ${name} is not found`, async () => {
          for (const wrong of ["no-such-thing", "\0"]) {
            const { detail } = await readProblem(await ask({}, { [name]: wrong }), 404);
            expect(detail).toContain(wrong);
          }
        });
        continue;
      }
      test(`a wrong ${name} is refused by its name`, async () => {
        for (const wrong of wrongValues(name)) {
          const { errors = [] } = await readProblem(await ask({ [name]: wrong }), 400);
          expect(new Set(errors.map((error) => error.name)), wrong).toEqual(new Set([name]));
        }
      });
    }

    test("a parameter that is not described is refused by its name", async () => {
      const { errors = [] } = await readProblem(await ask({ colour: "red" }), 400);
      expect(errors.map((error) => error.name)).toEqual(["colour"]);
    });
  });

  test("the schema of an answer would notice a field too many, and one too few", () => {
    const isRound = ajv.compile({ $ref: "api#/components/schemas/Round" });
    const [round] = record.rounds;
    expect(isRound(round)).toBe(true);
    expect(isRound({ ...round, colour: "red" })).toBe(false);
    expect(isRound({ ...round, title: undefined })).toBe(false);
  });
}
