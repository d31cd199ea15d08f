import { readdirSync } from "node:fs";
import path from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { openApiDocument } from "@/lib/api/openapi";
import { operations } from "@/lib/api/operations";
import { root } from "@/tests/checks/command";

const description = openApiDocument();

/** The addresses that the folders of the API stand for, the description's own left out. */
function listAddresses(): string[] {
  const folder = path.join(root, "app/api/v1");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.ts")
    .map((file) => `/api/v1/${path.posix.dirname(file).replaceAll("[", "{").replaceAll("]", "}")}`)
    .filter((address) => address !== "/api/v1/openapi.json");
}

test("every route has an operation, and every operation a route", () => {
  const described = operations.map((operation) => operation.path);
  expect(new Set(described).size).toBe(described.length);
  const ofApi = described.filter((address) => address.startsWith("/api/v1/"));
  expect(ofApi.toSorted()).toEqual(listAddresses().toSorted());
  expect(Object.keys(description.paths)).toEqual(described);
});

test("each operation has a name of its own", () => {
  const names = operations.map((operation) => operation.id);
  expect(new Set(names).size).toBe(names.length);
});

test("the description is what OpenAPI 3.1 asks for", async () => {
  const validator = new Validator();
  const result = await validator.validate(structuredClone(description));
  expect(result).toEqual({ valid: true });
  expect(validator.version).toBe("3.1");
});

test("every reference in it leads to something in it", () => {
  const text = JSON.stringify(description);
  const references = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)];
  expect(references.length).toBeGreaterThan(50);
  const { schemas, responses } = description.components;
  for (const [, kind, name = ""] of references) {
    expect(Object.keys(kind === "schemas" ? schemas : responses), name).toContain(name);
  }
  expect(text.match(/"\$ref":"(?!#\/components\/)/)).toBeNull();
});

test("it holds neither a host nor a time, so it is the same wherever it is served", () => {
  expect(openApiDocument()).toEqual(description);
  expect(description.servers).toEqual([{ url: "/" }]);
});
