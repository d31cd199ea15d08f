import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import * as z from "zod/mini";
import { root } from "@/tests/checks/command";
import { seed, threeParty } from "@/tests/e2e/records";
import { part } from "@/tests/hostile/arbitrary";

const built = readFileSync(path.join(root, ".next/app-path-routes-manifest.json"), "utf8");

/** Every address that the build serves, its changing parts in brackets. */
export const routes: readonly string[] = [
  ...new Set(Object.values(z.record(z.string(), z.string()).parse(JSON.parse(built)))),
].filter((route) => !route.startsWith("/_"));

const negotiations = [seed, threeParty].map(({ negotiation }) => negotiation.id);
const { rounds, documents, sources, statements, issue_groups: groups } = threeParty;

/** What really stands in a part of an address, so that the rest of it is reached. */
const real: Readonly<Record<string, readonly string[]>> = {
  negotiation: negotiations,
  round: rounds.map(({ id }) => id),
  document: documents.map(({ id }) => id),
  source: sources.map(({ id }) => id),
  statement: statements.slice(0, 5).map(({ id }) => id),
  issue: groups.flatMap(({ issues }) => issues.map(({ id }) => id)),
  kind: ["round", "document", "issue", "statement", "constructor"],
  id: rounds.map(({ id }) => id),
};

function fill(name: string): fc.Arbitrary<string> {
  const values = real[name];
  if (values === undefined) return part;
  return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: part });
}

const changing = /\[(?:\.\.\.)?(\w+)\]/g;

/** Each of them with something in its changing parts that is there, where it is known what. */
export const places: readonly string[] = routes.map((route) =>
  route.replaceAll(changing, (_, name: string) => real[name]?.at(-1) ?? "0123456789ab"),
);

/** The address of some route, with what is there or what is not in its changing parts. */
export const address: fc.Arbitrary<string> = fc.constantFrom(...routes).chain((route) => {
  const pieces = route.split("/").slice(1);
  const filled = pieces.map((piece) => {
    const name = /^\[(?:\.\.\.)?(\w+)\]$/.exec(piece)?.[1];
    return name === undefined ? fc.constant(piece) : fill(name);
  });
  return fc.tuple(...filled).map((parts) => `/${parts.join("/")}`);
});
