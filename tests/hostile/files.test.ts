import { expect, inject, test } from "vitest";
import * as z from "zod/mini";
import { places } from "@/tests/hostile/routes";
import { readLines, readZip } from "@/tests/integration/exports/read-files";

const snapshots = z.object({ data: z.array(z.object({ hash: z.string(), negotiation: z.string() })) });
const revisions = z.object({ data: z.array(z.object({ revision: z.string() })) });

async function ask(path: string): Promise<Response> {
  return fetch(inject("url") + path);
}

/** The addresses of everything that is kept as a file, with what is there in their changing parts. */
async function listFiles(): Promise<string[]> {
  const lists = places.filter((place) => /^\/api\/v1\/[^/]+\/(snapshots|revisions)$/.test(place));
  const [first = "", second = ""] = lists.toSorted();
  const [revision] = revisions.parse(await (await ask(first)).json()).data;
  const [snapshot] = snapshots.parse(await (await ask(second)).json()).data;
  return places
    .filter((place) => /\.(csv|zip|json|html|xml)$|\/citation|opengraph-image$/.test(place))
    .map((place) => place.replace(/(?<=\/revisions\/)\w+/, revision?.revision ?? ""))
    .map((place) => place.replace(/(?<=\/s\/|\/snapshots\/)\w+(?=\/)/, snapshot?.hash ?? ""))
    .map((place) => place.replace(/(?<=\/citations\/)\w+/, "round"));
}

/** What a spreadsheet takes for the start of a formula; a number may begin with a minus. */
const formula = /^[=+@\t\r\n＝＋－＠]|^-(?!\d+(\.\d+)?$)/;

function expectNoFormula(csv: string, what: string): void {
  const lines = readLines(csv);
  expect(lines.length, what).toBeGreaterThan(0);
  expect(
    lines.flat().filter((field) => formula.test(field)),
    what,
  ).toEqual([]);
}

test("no file has a name that could be anything else, and no table a field that is a formula", async () => {
  const files = await listFiles();
  let tables = 0;
  for (const path of files) {
    const answer = await ask(path);
    expect(answer.status, path).toBe(200);
    const named = answer.headers.get("content-disposition");
    if (named !== null) expect(named, path).toMatch(/^attachment; filename="[a-z0-9][a-z0-9.-]*\.[a-z]+"$/);
    const bytes = await answer.arrayBuffer();
    if (path.endsWith(".csv")) {
      tables += 1;
      expectNoFormula(Buffer.from(bytes).toString(), path);
    }
    if (!path.endsWith(".zip")) continue;
    for (const [name, content] of Object.entries(readZip(bytes))) {
      expect(name, path).toMatch(/^[a-z0-9][a-z0-9/.-]*$/i);
      expect(name, path).not.toContain("..");
      if (!name.endsWith(".csv")) continue;
      tables += 1;
      expectNoFormula(content, `${path} ${name}`);
    }
  }
  expect(files.length).toBeGreaterThan(30);
  expect(tables).toBeGreaterThan(20);
});
