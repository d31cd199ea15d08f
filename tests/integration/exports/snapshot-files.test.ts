import { createHash } from "node:crypto";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import * as csvRoute from "@/app/s/[hash]/statements.csv/route";
import * as jsonRoute from "@/app/s/[hash]/statements.json/route";
import * as zipRoute from "@/app/s/[hash]/statements.zip/route";
import { type SnapshotState, snapshotHref } from "@/lib/address/parameters";
import { cacheControl } from "@/lib/cache-control";
import { noFilters } from "@/lib/domain/filter";
import { positionId } from "@/lib/domain/position-id";
import { getSnapshotView, listSnapshots } from "@/lib/queries/snapshots";
import type { Statement } from "@/lib/schemas/entities";
import type { RoundView, SnapshotEntry } from "@/lib/schemas/views";
import { call, refusedNames } from "@/tests/integration/api/call";
import { readRows, readZip } from "@/tests/integration/exports/read-files";
import { statementOfRow } from "@/tests/integration/exports/statement-of-row";
import { describeOnEachRecord } from "@/tests/integration/queries/two-records";
import { positionsDrawn, roundDrawn } from "@/tests/unit/components/drawn-ids";

const routes = { csv: csvRoute, json: jsonRoute, zip: zipRoute };

function ask(file: keyof typeof routes, hash: string, state: SnapshotState = {}, more = "") {
  const query = snapshotHref(hash, state).replace(/^[^?]*/, "");
  return call(routes[file], { hash }, `/s/${hash}/statements.${file}${query}${more}`);
}

type Found = { entry: SnapshotEntry; view: RoundView };

async function rowsOf({ entry }: Found, state: SnapshotState): Promise<Statement[]> {
  const files = readZip(await (await ask("zip", entry.hash, state)).arrayBuffer());
  const citations = readRows(files["citations.csv"] ?? "");
  return readRows(files["statements.csv"] ?? "").map((row) => statementOfRow(row, citations));
}

describeOnEachRecord("files of a snapshot", ({ negotiation, rounds, parties, issue_groups }) => {
  let found: Found[] = [];
  beforeAll(async () => {
    const entries = (await listSnapshots(negotiation.id)) ?? [];
    const views = await Promise.all(entries.map((entry) => getSnapshotView(entry.hash)));
    found = entries.flatMap((entry, place) => {
      const view = views[place];
      return view ? [{ entry, view }] : [];
    });
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });
  const newest = (): Found => {
    const last = found.at(-1);
    if (last === undefined) throw new Error("there is a snapshot of every round");
    return last;
  };

  test("the tables in the zip of every round parse back to its live statements", async () => {
    expect(found).toHaveLength(rounds.length);
    for (const each of found) {
      const { view } = each;
      const live = new Set(view.positions.flatMap((one) => one.statements.map(({ id }) => id)));
      expect(await rowsOf(each, {})).toEqual(view.statements.filter(({ id }) => live.has(id)));
    }
  });

  test("a comparison of documents holds their clauses, filtered as the page is", async () => {
    const each = newest();
    const { view } = each;
    const docs = view.documents.slice(0, 2).map(({ id }) => id);
    const clauses = view.statements.filter(({ document }) => document && docs.includes(document));
    expect(clauses.length).toBeGreaterThan(0);
    expect(await rowsOf(each, { view: "compare", docs })).toEqual(clauses);
    const demands = clauses.filter(({ stance }) => stance === "demands");
    expect(await rowsOf(each, { view: "compare", docs, stance: ["demands"] })).toEqual(demands);
  });

  test("a comparison of positions holds what its parties say", async () => {
    const each = newest();
    const { view } = each;
    const [party] = parties.filter(({ kind }) => kind === "principal");
    const columns = [positionId(party?.id ?? "", view.round.id)];
    const live = new Set(
      view.positions
        .filter((one) => one.party === party?.id)
        .flatMap((one) => one.statements.map(({ id }) => id)),
    );
    const rows = await rowsOf(each, { view: "compare", columns });
    expect(new Set(rows.map(({ id }) => id))).toEqual(live);
  });

  test("under every group, a file holds the statements that its page draws", async () => {
    const each = newest();
    const { view } = each;
    const columns = view.parties.map((party) => positionId(party.id, view.round.id));
    for (const { id } of issue_groups) {
      const filters = { ...noFilters, issue: [id] };
      const held = async (state: SnapshotState) =>
        new Set((await rowsOf(each, { ...filters, ...state })).map((row) => row.id));
      expect(await held({})).toEqual(roundDrawn(view, filters));
      expect(await held({ view: "grid" })).toEqual(roundDrawn(view, filters));
      const compared = { docs: [], columns };
      expect(await held({ view: "compare", ...compared })).toEqual(positionsDrawn(view, compared, filters));
    }
  });

  test("a grid holds the issues of its statuses and the parties of its order", async () => {
    const each = newest();
    const { view } = each;
    const [status] = view.statuses;
    const [party] = view.parties;
    if (status === undefined || party === undefined) throw new Error("a view has statuses and parties");
    const issues = view.statuses.filter((one) => one.status === status.status).map(({ issue }) => issue);
    const rows = await rowsOf(each, { view: "grid", status: [status.status], order: [party.id] });
    for (const row of rows) {
      expect(row.party).toBe(party.id);
      expect([row.issue, ...row.also].some((issue) => issues.includes(issue))).toBe(true);
    }
  });

  test("the zip says what it is, how it was filtered and how to cite it", async () => {
    const { entry, view } = newest();
    const [issue] = view.issue_groups.flatMap((group) => group.issues);
    const state = { issue: [issue?.id ?? ""] };
    const files = readZip(await (await ask("zip", entry.hash, state)).arrayBuffer());
    expect(Object.keys(files)).toEqual(["README.txt", "metadata.json", "statements.csv", "citations.csv"]);
    const link = `http://localhost${snapshotHref(entry.hash, state)}`;
    for (const words of [
      negotiation.title,
      negotiation.licence,
      negotiation.non_endorsement,
      `issue: ${issue?.label} (${issue?.id})`,
      entry.hash,
      link,
      "@misc{",
    ]) {
      expect(files["README.txt"]).toContain(words);
    }
    const rows = readRows(files["statements.csv"] ?? "");
    const citations = readRows(files["citations.csv"] ?? "");
    expect(JSON.parse(files["metadata.json"] ?? "")).toMatchObject({
      negotiation: { id: negotiation.id },
      revision: entry.revision,
      snapshot: entry.hash,
      codebook_version: negotiation.codebook_version,
      filters: { view: ["round"], issue: [issue?.id] },
      rows: { statements: rows.length, citations: citations.length },
    });
  });

  test("JSON and CSV hold the same statements as the zip", async () => {
    const each = newest();
    const { hash } = each.entry;
    const rows = await rowsOf(each, {});
    const json: unknown = await (await ask("json", hash)).json();
    expect(json).toMatchObject({ snapshot: hash, data: rows });
    const csv = await (await ask("csv", hash)).text();
    expect(readRows(csv).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  });

  describe("as answers", () => {
    test.each(["csv", "json", "zip"] as const)(
      "are not kept for ever where their links follow the request: %s",
      async (file) => {
        const { headers } = await ask(file, newest().entry.hash);
        expect(headers.get("cache-control")).toBe(cacheControl.live);
      },
    );

    test("are the same bytes whenever they are made, and kept for ever where their address is set", async () => {
      vi.stubEnv("SITE_URL", "https://parley.example");
      const { hash } = newest().entry;
      const bytes = async () => {
        const response = await ask("zip", hash);
        expect(response.headers.get("cache-control")).toContain("immutable");
        expect(response.headers.get("content-type")).toBe("application/zip");
        const body = new Uint8Array(await response.arrayBuffer());
        return createHash("sha256").update(body).digest("hex");
      };
      expect(await bytes()).toBe(await bytes());
    });

    test("begin with a byte order mark only where one is asked for", async () => {
      const { hash } = newest().entry;
      const begins = async (more: string) =>
        new Uint8Array(await (await ask("csv", hash, {}, more)).arrayBuffer()).slice(0, 3);
      expect([...(await begins("?bom=1"))]).toEqual([0xef, 0xbb, 0xbf]);
      expect([...(await begins(""))]).toEqual([...new TextEncoder().encode('"id')]);
    });

    test.each([
      ["csv", "?bom=2", "bom"],
      ["zip", "?bom=1", "bom"],
      ["csv", "?issue=nothing.such", "issue"],
      ["json", "?view=chart", "view"],
      ["zip", "?view=compare&docs=none", "docs"],
      ["csv", "?status=opposed", "status"],
      ["json", "?view=grid&stance=demands", "stance"],
      ["zip", "?view=compare&status=opposed", "status"],
    ] as const)("%s%s is refused by the name of the parameter", async (file, query, name) => {
      expect(await refusedNames(await ask(file, newest().entry.hash, {}, query))).toEqual([name]);
    });

    test("a shorter hash leads to the whole one, with the query", async () => {
      const { hash } = newest().entry;
      const response = await call(
        zipRoute,
        { hash: hash.slice(0, 12) },
        `/s/${hash.slice(0, 12)}/statements.zip?q=a`,
      );
      expect(response.status).toBe(307);
      expect(response.headers.get("location")).toBe(`/s/${hash}/statements.zip?q=a`);
    });
  });
});
