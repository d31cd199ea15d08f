import { afterEach, beforeAll, expect, test, vi } from "vitest";
import * as z from "zod/mini";
import * as citationRoute from "@/app/api/v1/[negotiation]/citations/[kind]/[id]/route";
import * as snapshotRoute from "@/app/api/v1/snapshots/[hash]/citation/route";
import { citationHref } from "@/lib/address/files";
import { snapshotHref } from "@/lib/address/parameters";
import { cacheControl } from "@/lib/cache-control";
import {
  type CitationStyle,
  type CitedKind,
  citationStyleFacts,
  citationStyles,
} from "@/lib/export/citation-styles";
import { listSnapshots } from "@/lib/queries/snapshots";
import type { SnapshotEntry } from "@/lib/schemas/views";
import { call, readProblem, refusedNames } from "@/tests/integration/api/call";
import { describeOnEachRecord } from "@/tests/integration/queries/two-records";

const cslItems = z.array(z.object({ URL: z.string() }));

describeOnEachRecord("citations", ({ negotiation, rounds, documents, statements }) => {
  const n = negotiation.id;
  let entries: SnapshotEntry[] = [];
  beforeAll(async () => {
    entries = (await listSnapshots(n)) ?? [];
  });

  afterEach(() => {
    vi.unstubAllEnvs();
  });

  const ask = (kind: string, id: string, style: CitationStyle = "csl-json") =>
    call(citationRoute, { negotiation: n, kind, id }, citationHref(n, "round", id, style));

  async function linkOf(kind: CitedKind, id: string): Promise<string> {
    const response = await ask(kind, id);
    expect(response.status, `${kind} ${id}`).toBe(200);
    const [item] = cslItems.parse(await response.json());
    return item?.URL.replace("http://localhost", "") ?? "";
  }

  test("cite rounds by their own snapshot, documents and issues by the newest", async () => {
    const newest = entries.at(-1)?.hash ?? "";
    const [document] = documents;
    const [statement] = statements;
    for (const [place, round] of rounds.entries()) {
      expect(await linkOf("round", round.id)).toBe(snapshotHref(entries[place]?.hash ?? ""));
    }
    const docs = [document?.id ?? ""];
    expect(await linkOf("document", docs[0] ?? "")).toBe(
      snapshotHref(newest, { view: "compare", docs, by: "order" }),
    );
    const issue = statement?.issue ?? "";
    expect(await linkOf("issue", issue)).toBe(snapshotHref(newest, { issue: [issue] }));
  });

  test("find statements in a snapshot, continued since or not", async () => {
    const hashes = new Set(entries.map((entry) => entry.hash));
    const continued = new Set(statements.map((each) => each.continues));
    const spoken = statements.filter((each) => each.document === undefined && continued.has(each.id));
    for (const { id } of [...spoken, ...statements.filter((_, place) => place % 20 === 0)]) {
      const link = await linkOf("statement", id);
      expect(link.endsWith(`#${id}`)).toBe(true);
      expect(hashes).toContain(/^\/s\/([0-9a-f]{64})/.exec(link)?.[1]);
    }
  });

  test.each(citationStyles)("are kept as files of their kind: %s", async (style) => {
    const id = rounds[0]?.id ?? "";
    const { mediaType, ending } = citationStyleFacts[style];
    const response = await ask("round", id, style);
    expect(response.headers.get("content-type")).toBe(mediaType);
    expect(response.headers.get("content-disposition")).toBe(`attachment; filename="${n}-${id}.${ending}"`);
    const text = await response.text();
    expect(text).toContain(entries[0]?.hash);
    expect(text.endsWith("\n")).toBe(true);
  });

  test("of a snapshot carry the view and its filters, and never change", async () => {
    const hash = entries.at(-1)?.hash ?? "";
    const state = { view: "grid" as const, status: ["opposed"] };
    const address = `/api/v1/snapshots/${hash}/citation?view=grid&status=opposed&style=ris`;
    const response = await call(snapshotRoute, { hash }, address);
    expect(response.headers.get("cache-control")).toBe(cacheControl.live);
    expect(await response.text()).toContain(`UR  - http://localhost${snapshotHref(hash, state)}\r\n`);
    vi.stubEnv("SITE_URL", "https://parley.example");
    const kept = await call(snapshotRoute, { hash }, address);
    expect(kept.headers.get("cache-control")).toBe(cacheControl.frozen);
    expect(await kept.text()).toContain(`UR  - https://parley.example${snapshotHref(hash, state)}\r\n`);
  });

  test("are refused with what is wrong", async () => {
    const id = rounds[0]?.id ?? "";
    const wrong = await call(citationRoute, { negotiation: n, kind: "round", id }, `/x?style=mla`);
    expect(await refusedNames(wrong)).toEqual(["style"]);
    for (const [kind, what] of [
      ["round", "nothing"],
      ["colour", id],
    ] as const) {
      expect((await readProblem(await ask(kind, what), 404)).detail).toContain(kind);
    }
    const hash = entries[0]?.hash ?? "";
    const both = await call(snapshotRoute, { hash }, `/x?style=mla&view=chart`);
    expect((await refusedNames(both)).toSorted()).toEqual(["style", "view"]);
  });
});
