import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { FeedEntry } from "@/lib/domain/feed-entries";
import { atomFeed, type FeedPage, jsonFeed } from "@/lib/export/feed";
import type { Outline } from "@/lib/schemas/views";
import { buildRecord } from "@/tests/unit/domain/build-record";
import { jsonFeedSchema } from "./json-feed";

const { negotiation, parties, rounds } = buildRecord({});
const outline: Outline = {
  negotiation: { ...negotiation, title: "Talks & <tables>" },
  parties,
  issue_groups: [
    { id: "truce", label: "Truce", issues: [{ id: "truce.scope", label: "Scope", question: "?" }] },
  ],
  rounds,
  documents: [],
  spellings: [],
  revision: "0".repeat(64),
  imported: "2031-01-01T00:00:00.000Z",
};

const entry: FeedEntry = {
  id: "urn:parley:change:talks:second:a2:hardened",
  kind: "change",
  type: "hardened",
  party: "alba",
  issues: ["truce.scope", "truce.guard"],
  of: { kind: "statement", id: "a2" },
  rounds: { from: "first", to: "second" },
  summary: "No <b>boats</b> & no ]]> nets, “Väinö” says.\u0001",
  before: "No boats.",
  reason: "More is asked.",
  updated: "2030-02-12T00:00:00.000Z",
};

const page: FeedPage = {
  outline,
  entries: [
    entry,
    {
      ...entry,
      id: "urn:parley:correction:talks:a1:removed:0:1",
      kind: "correction",
      type: "removed",
      rounds: null,
    },
  ],
  origin: "https://parley.example",
  self: "/talks/feed.xml?issue=truce",
  next: "/talks/feed.xml?issue=truce&page=2",
};

const grammar = readFileSync(path.join(import.meta.dirname, "atom.rng"), "utf8");
const judgeAtom = async (xml: string) => {
  const { errors } = await validateXML({ xml, schema: grammar, extension: "relaxng" });
  return errors.map((error) => error.rawMessage);
};

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const judgeJson = (text: string) => (ajv.validate(jsonFeedSchema, JSON.parse(text)) ? [] : ajv.errors);

test("the Atom feed is one by its grammar, whatever its texts hold", async () => {
  expect(await judgeAtom(atomFeed(page))).toEqual([]);
  expect(await judgeAtom(atomFeed({ ...page, entries: [], next: null }))).toEqual([]);
});

test("the grammar would notice an entry without an id, and a moment that is none", async () => {
  const xml = atomFeed(page);
  expect(await judgeAtom(xml.replace(/<id>urn:parley:change[^<]*<\/id>/, ""))).not.toEqual([]);
  expect(await judgeAtom(xml.replace("2030-02-12T00:00:00.000Z", "yesterday"))).not.toEqual([]);
});

test("the JSON Feed is one by its schema", () => {
  const json = { ...page, self: "/talks/feed.json", next: "/talks/feed.json?page=2" };
  expect(judgeJson(jsonFeed(json))).toEqual([]);
  expect(judgeJson(jsonFeed({ ...json, entries: [], next: null }))).toEqual([]);
  expect(judgeJson(jsonFeed(json).replace("version/1.1", "version/2"))).not.toEqual([]);
});

test("both say the same of an entry, and a reader gets the text as it was", () => {
  const [atom] = parseAtomFeed(atomFeed(page)).entries ?? [];
  const [json] = parseJsonFeed(jsonFeed(page)).items ?? [];
  expect(atom?.id).toBe(entry.id);
  expect(json?.id).toBe(entry.id);
  expect(atom?.title?.value).toBe("AL, Scope: hardened");
  expect(json?.title).toBe("AL, Scope: hardened");
  const href = "https://parley.example/talks/changes?from=first&to=second#a2";
  expect(atom?.links?.[0]?.href).toBe(href);
  expect(json?.url).toBe(href);
  expect(json?.content_text).toBe(
    "Before: No boats.\n\nAfter: No <b>boats</b> & no ]]> nets, “Väinö” says.\n\nWhy: More is asked.",
  );
  expect(atom?.content?.value).toBe(json?.content_html);
  expect(json?.content_html).toContain("No &#x3C;b>boats&#x3C;/b> &#x26; no ]]> nets");
});

test("a statement that is gone leads to the revisions, and says so", () => {
  const gone = parseJsonFeed(jsonFeed(page)).items?.[1];
  expect(gone?.url).toBe("https://parley.example/talks/revisions");
  expect(gone?.content_text).toContain("The record no longer has it.");
});

test("the feed is as new as its newest entry, and leads to the page after it", () => {
  const feed = parseAtomFeed(atomFeed(page));
  expect(feed.updated).toBe(entry.updated);
  expect(feed.links?.find((link) => link.rel === "next")?.href).toBe(
    "https://parley.example/talks/feed.xml?issue=truce&page=2",
  );
});

test("what is no statement is called by its kind, and leads to where it stands", () => {
  const correctionOf = (kind: FeedEntry["of"]["kind"], id: string): FeedEntry => ({
    ...entry,
    kind: "correction",
    type: "changed",
    of: { kind, id },
    party: null,
    issues: kind === "status" ? ["truce.scope"] : [],
    summary: `What ${id} is called`,
    before: null,
    rounds: null,
  });
  const entries = [
    correctionOf("source", "gazette"),
    correctionOf("status", "truce.scope@second"),
    correctionOf("outcome", "swap"),
    correctionOf("party", "alba"),
  ];
  const items = parseJsonFeed(jsonFeed({ ...page, entries })).items ?? [];
  expect(items.map((item) => [item.title, item.url?.replace("https://parley.example", "")])).toEqual([
    ["Source “What gazette is called”: correction, changed", "/talks/sources/gazette"],
    ["Status “What truce.scope@second is called”: correction, changed", "/talks/issues/truce.scope"],
    ["Outcome “What swap is called”: correction, changed", "/talks/outcomes#swap"],
    ["Party “What alba is called”: correction, changed", "/talks/revisions"],
  ]);
  expect(items[0]?.tags).toEqual(["correction", "changed", "source"]);
});
