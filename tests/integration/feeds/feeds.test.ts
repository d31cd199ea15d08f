import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { afterAll, describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import * as json from "@/app/[negotiation]/feed.json/route";
import * as atom from "@/app/[negotiation]/feed.xml/route";
import { changesByRound } from "@/lib/domain/change-counts";
import { groupOf } from "@/lib/domain/filter";
import { importRecord } from "@/prisma/import";
import { call } from "@/tests/integration/api/call";
import { describeOnTwoRecords } from "@/tests/integration/queries/two-records";
import { reword, root } from "@/tests/integration/setup/record";
import { jsonFeedSchema } from "@/tests/unit/export/feeds/json-feed";

const grammar = readFileSync(path.join(root, "tests/unit/export/feeds/atom.rng"), "utf8");
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);

async function readAtom(negotiation: string, query = "") {
  const response = await call(atom, { negotiation }, `/${negotiation}/feed.xml${query}`);
  expect(response.status).toBe(200);
  return response.text();
}

async function readJson(negotiation: string, query = "") {
  const response = await call(json, { negotiation }, `/${negotiation}/feed.json${query}`);
  expect(response.status).toBe(200);
  return response.text();
}

/** Every entry, page after page. */
async function readAll(negotiation: string, query = "") {
  const found = [];
  for (let next: string | undefined = `/${negotiation}/feed.json${query}`; next !== undefined; ) {
    const feed: ReturnType<typeof parseJsonFeed> = parseJsonFeed(
      await readJson(negotiation, new URL(next, "http://localhost").search),
    );
    found.push(...(feed.items ?? []));
    next = feed.next_url;
  }
  return found;
}

describeOnTwoRecords("the feeds of a negotiation", (records, opened) => {
  describe.each(records.map((record) => [record.negotiation.id, record] as const))("%s", (id, record) => {
    const newest = record.rounds.at(-1)?.id ?? "";
    const changes = changesByRound(record, newest).flatMap(({ changes }) => changes);

    test("are valid, page after page", async () => {
      for (const query of ["", "?page=2", "?page=99"]) {
        const { errors } = await validateXML({
          xml: await readAtom(id, query),
          schema: grammar,
          extension: "relaxng",
        });
        expect(errors).toEqual([]);
        expect(ajv.validate(jsonFeedSchema, JSON.parse(await readJson(id, query))) ? [] : ajv.errors).toEqual(
          [],
        );
      }
    });

    test("tell every change of every round once, newest first", async () => {
      const items = await readAll(id);
      expect(items).toHaveLength(changes.length);
      expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
      const dates = items.map((item) => item.date_modified ?? "");
      expect(dates).toEqual(dates.toSorted().toReversed());
      expect(items.every((item) => item.id?.startsWith(`urn:parley:change:${id}:`))).toBe(true);
    });

    test("say the same in both formats, with whole addresses of the site asked", async () => {
      const ofAtom = parseAtomFeed(await readAtom(id)).entries ?? [];
      const ofJson = parseJsonFeed(await readJson(id)).items ?? [];
      expect(ofAtom.map((entry) => entry.id)).toEqual(ofJson.map((item) => item.id));
      expect(ofAtom.map((entry) => entry.links?.[0]?.href)).toEqual(ofJson.map((item) => item.url));
      expect(ofJson[0]?.url).toMatch(/^http:\/\/localhost/);
    });

    test("by issue and party hold those alone, groups and issues touched included", async () => {
      const [change] = changes;
      const party = change?.party ?? "";
      const group = groupOf(change?.issue ?? "");
      const items = await readAll(id, `?issue=${group}&party=${party}`);
      const byId = new Map(record.statements.map((statement) => [statement.id, statement]));
      const expected = changes.filter((each) => {
        const statement = byId.get(each.to.statement);
        const issues = statement ? [statement.issue, ...statement.also] : [];
        return each.party === party && issues.some((issue) => groupOf(issue) === group);
      });
      expect(items).toHaveLength(expected.length);
      expect(items.every((item) => item.tags?.includes(party))).toBe(true);
    });
  });

  describe("once a statement is corrected", () => {
    const small = records.at(-1);
    if (small === undefined) throw new Error("two records expected");
    const { id } = small.negotiation;
    afterAll(() => importRecord(opened().client, small));

    test("the correction comes first, and the ids of all else stay as they were", async () => {
      const before = await readAll(id);
      await importRecord(opened().client, reword(small, "Said in other words."));
      const [correction, ...rest] = await readAll(id);
      const [statement] = small.statements;
      expect(correction?.id).toContain(`urn:parley:correction:${id}:${statement?.id}:changed:`);
      expect(correction?.content_text).toContain(`Before: ${statement?.summary}`);
      expect(correction?.content_text).toContain("After: Said in other words.");
      expect(rest.map((item) => item.id)).toEqual(before.map((item) => item.id));
    });
  });

  describe("once a source is corrected", () => {
    const small = records.at(-1);
    const [first, ...others] = small?.sources ?? [];
    if (small === undefined || first === undefined) throw new Error("a record with a source expected");
    const { id } = small.negotiation;
    afterAll(() => importRecord(opened().client, small));

    test("that is one entry, of no party and no issue, and the feed is still valid", async () => {
      const before = await readAll(id);
      const corrected = { ...small, sources: [{ ...first, publisher: "Another house" }, ...others] };
      await importRecord(opened().client, corrected);
      const [correction, ...rest] = await readAll(id);
      expect(correction?.id).toContain(`urn:parley:correction:${id}:source:${first.id}:changed:`);
      expect(correction?.content_text).toContain("Corrected: publisher");
      expect(rest.map((item) => item.id)).toEqual(before.map((item) => item.id));
      const chosen = await readAll(id, `?party=${small.parties[0]?.id}`);
      expect(chosen.map((item) => item.id)).not.toContain(correction?.id);
      const xml = await readAtom(id);
      expect((await validateXML({ xml, schema: grammar, extension: "relaxng" })).errors).toEqual([]);
    });
  });

  test("of a negotiation that is not there are not found", async () => {
    for (const route of [atom, json]) {
      expect((await call(route, { negotiation: "nowhere" }, "/nowhere/feed")).status).toBe(404);
    }
  });
});
