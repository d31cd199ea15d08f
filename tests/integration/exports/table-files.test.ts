import { expect, test } from "vitest";
import * as changesJson from "@/app/api/v1/[negotiation]/changes.json/route";
import * as changesZip from "@/app/api/v1/[negotiation]/changes.zip/route";
import * as outcomesJson from "@/app/api/v1/[negotiation]/outcomes.json/route";
import * as outcomesZip from "@/app/api/v1/[negotiation]/outcomes.zip/route";
import * as revisionsTable from "@/app/api/v1/[negotiation]/revisions.csv/route";
import * as statusJson from "@/app/api/v1/[negotiation]/status.json/route";
import * as statusZip from "@/app/api/v1/[negotiation]/status.zip/route";
import * as negotiationsTable from "@/app/api/v1/negotiations.csv/route";
import { changesBetween } from "@/lib/domain/changes";
import { roundView } from "@/lib/domain/round-view";
import { statementsOfChanges, statementsOfStatuses } from "@/lib/domain/statements-behind";
import { call, refusedNames } from "@/tests/integration/api/call";
import { readLines, readRows, readZip } from "@/tests/integration/exports/read-files";
import { describeOnEachRecord } from "@/tests/integration/queries/two-records";

const kinds = {
  changes: { json: changesJson, zip: changesZip },
  status: { json: statusJson, zip: statusZip },
  outcomes: { json: outcomesJson, zip: outcomesZip },
};
type Kind = keyof typeof kinds;
const names = ["changes", "status", "outcomes"] as const;

describeOnEachRecord("files of tables", (record) => {
  const { rounds, statements, outcomes } = record;
  const n = record.negotiation.id;
  const newest = rounds.at(-1);
  const before = rounds.at(-2);
  if (!newest || !before) throw new Error("the record has fewer than two rounds");
  const ask = (kind: Kind, file: "json" | "zip", query = "") =>
    call(kinds[kind][file], { negotiation: n }, `/api/v1/${n}/${kind}.${file}${query}`);
  const readFiles = async (kind: Kind, query = "") => {
    const response = await ask(kind, "zip", query);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toBe(`attachment; filename="${n}-${kind}.zip"`);
    return readZip(await response.arrayBuffer());
  };
  const idsIn = (csv = "") => readRows(csv).map((row) => row.id);

  test.each(names)("%s stand in a zip with what they rest on, counted", async (kind) => {
    const files = await readFiles(kind);
    const table = `${kind}.csv`;
    expect(Object.keys(files)).toEqual([
      "README.txt",
      "metadata.json",
      table,
      "statements.csv",
      "citations.csv",
    ]);
    const rows = Object.fromEntries(
      [table, "statements.csv", "citations.csv"].map((name) => [
        name.replace(".csv", ""),
        readRows(files[name] ?? "").length,
      ]),
    );
    expect(JSON.parse(files["metadata.json"] ?? "")).toMatchObject({ rows, snapshot: null });
    expect(files["README.txt"]).toContain(`${table}: one row for each`);
    expect(files["README.txt"]).toMatch(/http:\/\/localhost\/s\/[0-9a-f]{64}/);
    const cited = new Set(readRows(files["citations.csv"] ?? "").map((row) => row.statement));
    for (const id of idsIn(files["statements.csv"])) expect(cited).toContain(id);
  });

  test("changes come with every statement that they lead from, through and to", async () => {
    const changes = changesBetween(record, before.id, newest.id);
    const files = await readFiles("changes");
    expect(readRows(files["changes.csv"] ?? "").map((row) => row.to_statement)).toEqual(
      changes.map((each) => each.to.statement),
    );
    expect(idsIn(files["statements.csv"])).toEqual(
      statementsOfChanges(changes, statements).map((each) => each.id),
    );
    const party = changes[0]?.party ?? "";
    const json: unknown = await (await ask("changes", "json", `?party=${party}`)).json();
    expect(json).toMatchObject({
      data: changes.filter((each) => each.party === party),
      filters: { from: [before.id], to: [newest.id], party: [party] },
      link: `http://localhost/${n}/changes?from=${before.id}&to=${newest.id}&party=${party}`,
      cite: expect.stringContaining(`?party=${party}`),
    });
  });

  test("statuses come with what they rest on and what stands on their issues at that round", async () => {
    const view = roundView(record, before.id);
    const [first] = view.statuses;
    const files = await readFiles("status", `?round=${before.id}&issue=${first?.issue}`);
    const statuses = view.statuses.filter((each) => each.issue === first?.issue);
    expect(idsIn(files["statements.csv"])).toEqual(
      statementsOfStatuses(statuses, view.positions, statements).map((each) => each.id),
    );
    expect(files["README.txt"]).toContain(`issue: `);
  });

  test("outcomes come with their own citations and those of their steps", async () => {
    const files = await readFiles("outcomes");
    const rows = readRows(files["citations.csv"] ?? "").filter((row) => row.outcome !== "");
    const places = outcomes.flatMap((each) => [each, ...each.steps]);
    expect(rows).toHaveLength(places.flatMap((each) => each.citations).length);
    const json: unknown = await (await ask("outcomes", "json")).json();
    expect(json).toMatchObject({ data: outcomes });
  });

  test("what a part of a list takes is refused by its name, and what no filter takes", async () => {
    for (const kind of names) {
      expect(await refusedNames(await ask(kind, "zip", "?limit=5"))).toEqual(["limit"]);
      expect(await refusedNames(await ask(kind, "json", "?bom=1"))).toEqual(["bom"]);
    }
    expect(await refusedNames(await ask("changes", "zip", "?from=nowhere"))).toEqual(["from"]);
  });

  test("revisions and negotiations stand as tables too", async () => {
    const address = `/api/v1/${n}/revisions.csv`;
    const [header, ...lines] = readLines(
      await (await call(revisionsTable, { negotiation: n }, address)).text(),
    );
    expect(header?.join()).toBe("revision,imported,importer,previous,type,kind,id,label,party,issue,fields");
    expect(lines.length).toBeGreaterThan(0);
    const all = readRows(await (await call(negotiationsTable, {}, "/api/v1/negotiations.csv")).text());
    expect(all.map((row) => row.id)).toContain(n);
  });
});
