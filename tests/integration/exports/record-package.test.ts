import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Package } from "datapackage";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import * as packageRoute from "@/app/api/v1/[negotiation]/revisions/[revision]/datapackage.zip/route";
import { canonicalJson, sha256 } from "@/lib/domain/canonical";
import { getInForce } from "@/lib/queries/in-force";
import { call, readProblem } from "@/tests/integration/api/call";
import { readModes, readZip } from "@/tests/integration/exports/read-files";
import { describeOnEachRecord } from "@/tests/integration/queries/two-records";

describeOnEachRecord("the data package of a record", (record) => {
  const { id } = record.negotiation;
  const home = mkdtempSync(path.join(tmpdir(), "parley-package-"));
  const ask = (revision: string, query = "") =>
    call(
      packageRoute,
      { negotiation: id, revision },
      `/api/v1/${id}/revisions/${revision}/datapackage.zip${query}`,
    );
  let files: Record<string, string> = {};
  let revision = "";
  beforeAll(async () => {
    revision = (await getInForce(id))?.revision ?? "";
    files = readZip(await (await ask(revision)).arrayBuffer());
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(home, name)), { recursive: true });
      writeFileSync(path.join(home, name), text);
    }
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test("holds by the published schemas, row by row and from table to table", async () => {
    const loaded = await Package.load(path.join(home, "datapackage.json"));
    expect(loaded.errors).toEqual([]);
    expect(loaded.valid).toBe(true);
    for (const resource of loaded.resources) {
      expect(resource.errors, resource.name).toEqual([]);
      if (!resource.tabular) continue;
      expect(await resource.checkRelations(), resource.name).toBe(true);
    }
  });

  test("would be found out if a row broke its schema", async () => {
    const broken = path.join(home, "data/parties.csv");
    writeFileSync(broken, (files["data/parties.csv"] ?? "").replace(',"principal",', ',"bystander",'));
    const loaded = await Package.load(path.join(home, "datapackage.json"));
    const parties = loaded.resources.find((each) => each.name === "parties");
    await expect(parties?.read({ keyed: true })).rejects.toThrow();
    writeFileSync(broken, files["data/parties.csv"] ?? "");
  });

  test("has every entry of the record", async () => {
    const loaded = await Package.load(path.join(home, "datapackage.json"));
    const rows = async (name: string) => {
      const resource = loaded.resources.find((each) => each.name === name);
      return (await resource?.read({ keyed: true })) ?? [];
    };
    for (const name of ["parties", "rounds", "documents", "sources", "outcomes", "disputes"] as const) {
      expect((await rows(name)).map((row) => row.id)).toEqual(record[name].map((each) => each.id));
    }
    expect(await rows("statements")).toMatchObject(
      record.statements.map(({ id: statement, party, issue, also, stance, date, round }) => ({
        id: statement,
        party,
        issue,
        also,
        stance,
        date,
        round,
      })),
    );
    expect(await rows("assessments")).toEqual(record.assessments);
    const cited = [...record.statements, ...record.documents, ...record.rounds, ...record.outcomes]
      .concat()
      .flatMap((each) => each.citations);
    const ofParts = [
      ...record.outcomes.flatMap((each) => each.steps),
      ...record.disputes.flatMap((each) => each.versions),
    ].flatMap((each) => each.citations);
    expect(await rows("citations")).toHaveLength(cited.length + ofParts.length);
  });

  test("holds the canonical bytes, whose hash is the revision", () => {
    expect(sha256(files["record.json"] ?? "")).toBe(revision);
    expect(files["record.json"]).toBe(canonicalJson(record));
  });

  test("is unpacked to files that all may read", async () => {
    const modes = readModes(await (await ask(revision)).arrayBuffer());
    expect(modes).toEqual(Object.keys(files).map(() => "100644"));
  });

  test("is the same bytes each time, and kept for ever where its address is set", async () => {
    expect((await ask(revision)).headers.get("cache-control")).not.toContain("immutable");
    vi.stubEnv("SITE_URL", "https://parley.example");
    const [one, two] = [await ask(revision), await ask(revision)];
    expect(one.headers.get("cache-control")).toContain("immutable");
    expect(new Uint8Array(await one.arrayBuffer())).toEqual(new Uint8Array(await two.arrayBuffer()));
  });

  test("is of revisions that there are", async () => {
    for (const wrong of ["0".repeat(64), revision.slice(0, 12)]) await readProblem(await ask(wrong), 404);
    await readProblem(await ask(revision, "?bom=1"), 400);
  });
});
