import { expect, test } from "vitest";
import * as deadlocks from "@/app/api/v1/[negotiation]/deadlocks/route";
import * as deadlocksTable from "@/app/api/v1/[negotiation]/deadlocks.csv/route";
import * as status from "@/app/api/v1/[negotiation]/status/route";
import * as statusTable from "@/app/api/v1/[negotiation]/status.csv/route";
import { unresolvedAt } from "@/lib/domain/unresolved";
import { deadlockEntry, listAnswer, statusEntry } from "@/lib/schemas/answers";
import { call, refusedNames } from "@/tests/integration/api/call";
import { readLines } from "@/tests/integration/exports/read-files";
import { describeOnEachRecord } from "@/tests/integration/queries/two-records";

describeOnEachRecord("what is unresolved, by the API", (record) => {
  const negotiation = record.negotiation.id;
  const rounds = record.rounds.map((round) => round.id);
  const newest = rounds.at(-1) ?? "";
  const address = (name: string, query: string) => `/api/v1/${negotiation}/${name}${query}`;
  const askStatus = (query: string) => call(status, { negotiation }, address("status", query));
  const askDeadlocks = (query: string) => call(deadlocks, { negotiation }, address("deadlocks", query));
  const readStatus = async (query: string) =>
    listAnswer(statusEntry).parse(await (await askStatus(query)).json());
  const readDeadlocks = async (query: string) =>
    listAnswer(deadlockEntry).parse(await (await askDeadlocks(query)).json());

  test("every issue has its status at every round, with how long it has been open", async () => {
    for (const round of rounds) {
      const { data, next } = await readStatus(`?limit=200&round=${round}`);
      const expected = unresolvedAt(record, round).issues.map((issue) => ({
        ...issue.status,
        open: issue.open && { since: issue.open.since, rounds: issue.open.rounds },
      }));
      expect(data).toEqual(expected);
      expect(next).toBeNull();
    }
  });

  test("without a round they are as at the newest", async () => {
    expect((await readStatus("")).data).toEqual((await readStatus(`?round=${newest}`)).data);
    expect((await readDeadlocks("")).data).toEqual((await readDeadlocks(`?round=${newest}`)).data);
  });

  test("the count of each status and issue is what it finds", async () => {
    const { facets } = await readStatus("");
    expect(Object.keys(facets ?? {}).sort()).toEqual(["issue", "party", "status"]);
    for (const [name, counts] of Object.entries(facets ?? {})) {
      for (const [value, count] of Object.entries(counts)) {
        const found = await readStatus(`?limit=200&${name}=${value}`);
        expect([name, value, found.data.length]).toEqual([name, value, count]);
      }
    }
  });

  test("a party keeps the issues that it has spoken on", async () => {
    const [party] = record.parties;
    const spoken = new Set(
      record.statements
        .filter((each) => each.party === party?.id)
        .flatMap((each) => [each.issue, ...each.also]),
    );
    const { data } = await readStatus(`?limit=200&party=${party?.id}`);
    expect(new Set(data.map((each) => each.issue))).toEqual(spoken);
  });

  test("the counts beside the filters of deadlocks are what they find", async () => {
    const round = rounds.find((id) => unresolvedAt(record, id).knots.length > 0) ?? newest;
    const { facets = {} } = await readDeadlocks(`?round=${round}`);
    expect(Object.keys(facets)).toEqual(["issue", "party"]);
    for (const [name, counts] of Object.entries(facets)) {
      for (const [value, count] of Object.entries(counts)) {
        const { data } = await readDeadlocks(`?limit=200&round=${round}&${name}=${value}`);
        expect([name, value, data.length]).toEqual([name, value, count]);
      }
    }
  });

  test("a deadlock holds every edge with its parties and their own statements", async () => {
    const byId = new Map(record.statements.map((statement) => [statement.id, statement]));
    for (const round of rounds) {
      const { data } = await readDeadlocks(`?limit=200&round=${round}`);
      const expected = unresolvedAt(record, round).knots.flatMap((knot, index) =>
        knot.deadlocks.map((each) => ({ knot: index + 1, issues: each.issues, parties: each.parties })),
      );
      expect(data.map(({ edges: _edges, ...rest }) => rest)).toEqual(expected);
      for (const { edges, issues, parties } of data) {
        expect(new Set(edges.map((edge) => edge.from))).toEqual(new Set(issues));
        expect(new Set(edges.map((edge) => edge.party))).toEqual(new Set(parties));
        for (const edge of edges) {
          expect(edge.statements.length).toBeGreaterThan(0);
          expect(edge.statements.map((id) => byId.get(id)?.party)).toEqual(
            edge.statements.map(() => edge.party),
          );
        }
      }
    }
  });

  test("issue and party keep the deadlocks that they take part in", async () => {
    const round = rounds.find((id) => unresolvedAt(record, id).knots.length > 0) ?? newest;
    const { data } = await readDeadlocks(`?limit=200&round=${round}`);
    const [first] = data;
    if (first === undefined) throw new Error("the record has no deadlock");
    const [issue = ""] = first.issues;
    const byIssue = await readDeadlocks(`?limit=200&round=${round}&issue=${issue}`);
    expect(byIssue.data).toEqual(data.filter((each) => each.issues.includes(issue)));
    const [party = ""] = first.parties;
    const byParty = await readDeadlocks(`?limit=200&round=${round}&party=${party}`);
    expect(byParty.data).toEqual(data.filter((each) => each.parties.includes(party)));
  });

  test("the tables have a row for each status, and for each edge and party", async () => {
    const round = rounds.find((id) => unresolvedAt(record, id).knots.length > 0) ?? newest;
    const lines = async (route: typeof statusTable, name: string, query: string) => {
      const response = await call(route, { negotiation }, address(name, query));
      expect(response.headers.get("content-type")).toMatch(/^text\/csv/);
      return readLines(await response.text());
    };
    const statuses = await lines(statusTable, "status.csv", "");
    expect(statuses).toHaveLength(1 + record.issue_groups.flatMap((group) => group.issues).length);
    const { data } = await readDeadlocks(`?limit=200&round=${round}`);
    const edges = await lines(deadlocksTable, "deadlocks.csv", `?round=${round}`);
    expect(edges[0]).toEqual(["knot", "issues", "from", "to", "party", "statements"]);
    expect(edges).toHaveLength(1 + data.flatMap((each) => each.edges).length);
  });

  test("what cannot be used is refused by name", async () => {
    const asked = await askStatus("?round=nowhere&status=lost&issue=nothing&party=x&limit=0");
    expect((await refusedNames(asked)).sort()).toEqual(["issue", "limit", "party", "round", "status"]);
    expect((await refusedNames(await askDeadlocks("?status=opposed&party=nobody"))).sort()).toEqual([
      "party",
      "status",
    ]);
  });
});
