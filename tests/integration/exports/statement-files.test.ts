import { expect, test } from "vitest";
import * as csvRoute from "@/app/api/v1/[negotiation]/statements.csv/route";
import * as jsonRoute from "@/app/api/v1/[negotiation]/statements.json/route";
import * as zipRoute from "@/app/api/v1/[negotiation]/statements.zip/route";
import { statementFiles } from "@/lib/address/files";
import { compareByIssue } from "@/lib/domain/compare";
import { filterStatements, noFilters } from "@/lib/domain/filter";
import { positionId } from "@/lib/domain/position-id";
import { getPositionsView } from "@/lib/queries/positions-view";
import type { Statement } from "@/lib/schemas/entities";
import { call, refusedNames } from "@/tests/integration/api/call";
import { readRows, readZip } from "@/tests/integration/exports/read-files";
import { statementOfRow } from "@/tests/integration/exports/statement-of-row";
import { describeOnEachRecord } from "@/tests/integration/queries/two-records";
import { cellsDrawn } from "@/tests/unit/components/drawn-ids";

describeOnEachRecord("files of the live record", (record) => {
  const { negotiation, statements, documents, rounds, parties, issue_groups } = record;
  const n = negotiation.id;
  type State = Parameters<typeof statementFiles>[1];

  async function rowsOf(state: State): Promise<Statement[]> {
    const response = await call(zipRoute, { negotiation: n }, statementFiles(n, state).zip);
    expect(response.status).toBe(200);
    const files = readZip(await response.arrayBuffer());
    const citations = readRows(files["citations.csv"] ?? "");
    return readRows(files["statements.csv"] ?? "").map((row) => statementOfRow(row, citations));
  }

  test("hold every statement of the record where nothing is filtered", async () => {
    expect(await rowsOf({})).toEqual(statements);
  });

  test("hold an issue through all rounds, and the clauses of documents", async () => {
    const issue = statements[0]?.issue ?? "";
    const onIssue = filterStatements(statements, { ...noFilters, issue: [issue] }, () => "");
    expect(await rowsOf({ issue: [issue] })).toEqual(onIssue);
    const [document] = documents;
    const clauses = statements.filter((each) => each.document === document?.id);
    expect(await rowsOf({ document: [document?.id ?? ""] })).toEqual(clauses);
  });

  test("hold what parties held at several rounds, once each, in the record's order", async () => {
    const party = parties.find(({ kind }) => kind === "principal")?.id ?? "";
    const last = rounds.slice(-2).map(({ id }) => id);
    const views = await Promise.all(last.map((round) => getPositionsView(n, party, round)));
    const live = new Set(views.flatMap((view) => view?.statements.map(({ id }) => id) ?? []));
    const columns = last.map((round) => positionId(party, round));
    expect(await rowsOf({ columns })).toEqual(statements.filter(({ id }) => live.has(id)));
    const demands = await rowsOf({ columns, stance: ["demands"] });
    expect(demands).toEqual(statements.filter(({ id, stance }) => live.has(id) && stance === "demands"));
  });

  test("hold of positions what stands side by side, under every group", async () => {
    const last = rounds.slice(-2).map(({ id }) => id);
    const asked = last.flatMap((round) => parties.map((party) => ({ party: party.id, round })));
    const views = await Promise.all(asked.map(({ party, round }) => getPositionsView(n, party, round)));
    const columns = asked.map(({ party, round }) => positionId(party, round));
    const all = new Set(statements.map(({ id }) => id));
    const sides = views.flatMap((view) => view ?? []);
    for (const { id } of issue_groups) {
      const drawn = cellsDrawn(compareByIssue(sides, issue_groups, all, { issue: [id] }));
      const rows = await rowsOf({ columns, issue: [id] });
      expect(new Set(rows.map((row) => row.id))).toEqual(drawn);
    }
  });

  test("say where they come from and how to cite them", async () => {
    const issue = statements[0]?.issue ?? "";
    const address = statementFiles(n, { issue: [issue] });
    const json: unknown = await (await call(jsonRoute, { negotiation: n }, address.json)).json();
    expect(json).toMatchObject({
      snapshot: null,
      link: `http://localhost/${n}/issues/${issue}`,
      cite: expect.stringMatching(/^http:\/\/localhost\/s\/[0-9a-f]{64}\?issue=/),
      filters: { issue: [issue] },
    });
    const csv = await call(csvRoute, { negotiation: n }, address.csvWithBom);
    expect(csv.headers.get("content-disposition")).toBe(`attachment; filename="${n}-statements.csv"`);
    expect(csv.headers.get("cache-control")).not.toContain("immutable");
    const [first] = readRows(await csv.text());
    expect(first?.link).toBe(`http://localhost/${n}/statements/${first?.id}`);
  });

  test.each([
    ["columns", "columns=nobody@nowhere"],
    ["document", "document=none"],
    ["limit", "limit=5"],
    ["bom", "bom=yes"],
  ])("refuse a wrong %s by its name", async (name, query) => {
    const response = await call(csvRoute, { negotiation: n }, `/api/v1/${n}/statements.csv?${query}`);
    expect(await refusedNames(response)).toEqual([name]);
  });
});
