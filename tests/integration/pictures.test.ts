import { beforeAll, expect, test } from "vitest";
import * as compare from "@/app/[negotiation]/compare/opengraph-image/route";
import * as issue from "@/app/[negotiation]/issues/[issue]/opengraph-image/route";
import * as overview from "@/app/[negotiation]/opengraph-image/route";
import * as round from "@/app/[negotiation]/rounds/[round]/opengraph-image/route";
import * as statement from "@/app/[negotiation]/statements/[statement]/opengraph-image/route";
import * as snapshot from "@/app/s/[hash]/opengraph-image/route";
import { palette } from "@/components/preview/palette";
import { sha256 } from "@/lib/domain/canonical";
import { positionId } from "@/lib/domain/position-id";
import { getSnapshotOf } from "@/lib/queries/snapshots";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { importRecord } from "@/prisma/import";
import { call, readProblem } from "@/tests/integration/api/call";
import { describeOnBoth } from "@/tests/integration/setup/database";
import { readPng } from "@/tests/integration/setup/png";
import { inventedRecord, readTestRecord, realRecord, reword } from "@/tests/integration/setup/record";

const record = await readTestRecord(inventedRecord);
const { id: negotiation, start } = record.negotiation;
const [first, second] = record.parties.map((party) => party.id);
const issues = record.issue_groups.flatMap((group) => group.issues);
const [said] = record.statements;
if (said === undefined || second === undefined) throw new Error("too small a record");

async function bytesOf(asked: Promise<Response>): Promise<Buffer> {
  const response = await asked;
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("image/png");
  expect(response.headers.get("parley-revision")).toMatch(/^[0-9a-f]{64}$/);
  return Buffer.from(await response.arrayBuffer());
}

/** Nothing may touch the edge of a picture or the line above its footer: what is too long is cut before. */
function expectMargins(bytes: Buffer): void {
  const { width, height, at } = readPng(bytes);
  expect([width, height]).toEqual([1200, 630]);
  const edge = new Set<string>();
  for (let x = 0; x < width; x += 1) for (const y of [0, 20, 568, 612, 629]) edge.add(at(x, y));
  for (let y = 0; y < height; y += 1) for (const x of [0, 50, 1150, 1199]) edge.add(at(x, y));
  expect([...edge]).toEqual([palette.paper]);
}

const ask = {
  overview: (query = "", n = negotiation) =>
    call(overview, { negotiation: n }, `/${n}/opengraph-image${query}`),
  compare: (query = "") => call(compare, { negotiation }, `/${negotiation}/compare/opengraph-image${query}`),
  round: (id: string, query = "") =>
    call(round, { negotiation, round: id }, `/${negotiation}/rounds/${id}/opengraph-image${query}`),
  issue: (id: string) =>
    call(issue, { negotiation, issue: id }, `/${negotiation}/issues/${id}/opengraph-image`),
  statement: (id: string) =>
    call(statement, { negotiation, statement: id }, `/${negotiation}/statements/${id}/opengraph-image`),
  snapshot: (hash: string, query = "", headers: Record<string, string> = {}) =>
    call(snapshot, { hash }, `/s/${hash}/opengraph-image${query}`, headers),
};

async function hashOf(id: string): Promise<string> {
  const entry = await getSnapshotOf(negotiation, id);
  if (entry === null) throw new Error(`no snapshot of ${id}`);
  return entry.hash;
}

/** A record in which every text that a picture shows is as long as one may fear. */
function overlong(whole: WholeRecord): WholeRecord {
  const words = (text: string) => `${text} ${"Überlange Überschriften, Довгі назви і ".repeat(12)}`.trim();
  const glued = (text: string) => `${text}${"W".repeat(400)} ${"m".repeat(31)} ${"M".repeat(31)}`;
  return {
    ...whole,
    negotiation: { ...whole.negotiation, title: words(whole.negotiation.title) },
    parties: whole.parties.map((party) => ({ ...party, short: glued(party.short) })),
    rounds: whole.rounds.map((each) => ({ ...each, title: words(each.title) })),
    documents: whole.documents.map((each) => ({ ...each, title: glued(each.title) })),
    statements: whole.statements.map((each) => ({
      ...each,
      summary: `${each.summary} ${glued(words(""))}`.trim(),
    })),
  };
}

describeOnBoth("the picture", (opened, kind) => {
  beforeAll(async () => {
    await importRecord(opened().client, record);
  });

  // What is drawn does not depend on the database: once is enough.
  if (kind === "embedded")
    test("of each kind of view is a PNG of its own with clear margins", async () => {
      const columns = [first, second].map((party) => positionId(party ?? "", start.round)).join(",");
      const hash = await hashOf(start.round);
      const pictures = await Promise.all(
        [
          ask.overview(),
          ask.overview(`?round=${start.round}&issue=${issues[0]?.id}`),
          ask.overview(`?order=${second}`),
          ask.compare(),
          ask.compare("?stance=demands"),
          ask.compare(`?columns=${columns}`),
          ask.round(start.round),
          ask.round(start.round, "?status=opposed"),
          ask.issue(issues[0]?.id ?? ""),
          ask.statement(said.id),
          ask.snapshot(hash),
          ask.snapshot(hash, "?stance=demands"),
          ask.snapshot(hash, "?view=grid"),
          ask.snapshot(hash, `?view=compare&columns=${columns}`),
        ].map(bytesOf),
      );
      for (const bytes of pictures) expectMargins(bytes);
      expect(new Set(pictures.map((bytes) => bytes.toString("base64"))).size).toBe(pictures.length);
    });

  test("leaves out what it does not know, as its page does", async () => {
    expect(await bytesOf(ask.overview("?issue=nothing&colour=red"))).toEqual(await bytesOf(ask.overview()));
  });

  test.each([
    ["a negotiation", () => ask.overview("", "nothing")],
    ["a round", () => ask.round("nothing")],
    ["an issue", () => ask.issue("no.thing")],
    ["a statement", () => ask.statement("nothing")],
    ["a snapshot", () => ask.snapshot("0".repeat(64))],
    ["a hash", () => ask.snapshot("xyz")],
  ])("of %s that is not there is a 404", async (_, asked) => {
    await readProblem(await asked(), 404);
  });

  test("of a snapshot may be kept for ever, and a shorter hash leads to it", async () => {
    const hash = await hashOf(start.round);
    const { headers } = await ask.snapshot(hash);
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    const again = await ask.snapshot(hash, "", { "if-none-match": headers.get("etag") ?? "" });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect(again.headers.get("parley-revision")).toBe(headers.get("parley-revision"));
    const short = await ask.snapshot(hash.slice(0, 12), "?view=grid");
    expect([short.status, short.headers.get("location")]).toEqual([
      307,
      `/s/${hash}/opengraph-image?view=grid`,
    ]);
    expect((await ask.overview()).headers.get("cache-control")).toContain("s-maxage");
  });

  test("of a snapshot stays byte for byte as it was when the record is corrected", async () => {
    const hash = await hashOf(said.round);
    const query = `?issue=${said.issue}&party=${said.party}`;
    const before = sha256((await bytesOf(ask.snapshot(hash, query))).toString("base64"));
    const live = await bytesOf(ask.statement(said.id));
    await importRecord(opened().client, reword(record, "Corrected, and said otherwise", said.round));
    expect(await hashOf(said.round)).not.toBe(hash);
    expect(sha256((await bytesOf(ask.snapshot(hash, query))).toString("base64"))).toBe(before);
    expect(await bytesOf(ask.statement(said.id))).not.toEqual(live);
  });

  if (kind === "embedded")
    test("of texts longer than any keeps its margins", async () => {
      const longest = (await readTestRecord(realRecord)).statements.toSorted(
        (a, b) => b.summary.length - a.summary.length,
      )[0]?.summary;
      expect(longest?.length).toBeGreaterThan(150);
      await importRecord(opened().client, overlong(reword(record, longest ?? "")));
      for (const asked of [
        ask.overview(),
        ask.overview(`?round=${said.round}&issue=${said.issue}`),
        ask.compare(),
        ask.round(start.round),
        ask.issue(said.issue),
        ask.statement(said.id),
        ask.snapshot(await hashOf(start.round), `?issue=${said.issue}`),
      ])
        expectMargins(await bytesOf(asked));
    });
});
