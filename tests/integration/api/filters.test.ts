import { expect, test } from "vitest";
import * as positions from "@/app/api/v1/[negotiation]/positions/route";
import * as statements from "@/app/api/v1/[negotiation]/statements/route";
import { groupOf, issuesOf } from "@/lib/domain/filter";
import { roundsUpTo } from "@/lib/domain/positions";
import { fullPosition, listAnswer } from "@/lib/schemas/answers";
import { statement } from "@/lib/schemas/entities";
import { call, readProblem } from "@/tests/integration/api/call";
import { describeOnEachRecord } from "@/tests/integration/queries/two-records";
import { liveOnIssue } from "@/tests/unit/domain/live-on-issue";

describeOnEachRecord("the filters of the API", (record) => {
  const negotiation = record.negotiation.id;
  const ask = (name: "statements" | "positions", query: string) =>
    call(
      name === "statements" ? statements : positions,
      { negotiation },
      `/api/v1/${negotiation}/${name}${query}`,
    );
  const listStatements = async (query: string) => {
    const response = await ask("statements", query);
    expect(response.status).toBe(200);
    return listAnswer(statement).parse(await response.json());
  };
  const listPositions = async (query: string) => {
    const response = await ask("positions", query);
    expect(response.status).toBe(200);
    return listAnswer(fullPosition).parse(await response.json());
  };
  /** How many statements a query finds, counted page by page. */
  const total = async (query: string) => {
    let sum = 0;
    for (let cursor: string | null = ""; cursor !== null; ) {
      const page: Awaited<ReturnType<typeof listStatements>> = await listStatements(
        `?limit=200${query}${cursor && `&cursor=${cursor}`}`,
      );
      sum += page.data.length;
      cursor = page.next;
    }
    return sum;
  };

  test("each facet's count is what its value finds", async () => {
    const { facets = {} } = await listStatements("?limit=1");
    expect(Object.keys(facets)).toEqual(["issue", "party", "stance", "evidence"]);
    for (const [name, counts] of Object.entries(facets)) {
      for (const [value, count] of Object.entries(counts).slice(0, 6)) {
        expect([name, value, await total(`&${name}=${value}`)]).toEqual([name, value, count]);
      }
    }
  });

  test("facets are counted with the other filters on", async () => {
    const party = record.parties[0]?.id ?? "";
    const { facets } = await listStatements(`?party=${party}&limit=1`);
    const theirs = record.statements.filter((each) => each.party === party);
    for (const [issue, count] of Object.entries(facets?.issue ?? {})) {
      const matching = theirs.filter((each) =>
        issuesOf(each).some((one) => one === issue || groupOf(one) === issue),
      );
      expect([issue, count]).toEqual([issue, matching.length]);
    }
    expect(Object.values(facets?.party ?? {}).reduce((sum, count) => sum + count, 0)).toBe(
      record.statements.length,
    );
  });

  test("all filters together find what passes each of them", async () => {
    const chosen = record.statements.find((each) => each.document !== undefined);
    if (chosen === undefined) throw new Error("the record has no clause");
    const { issue, party, stance, evidence, round, document } = chosen;
    const query = new URLSearchParams({ issue, party, stance, evidence, round, document: document ?? "" });
    const { data } = await listStatements(`?limit=200&${query}`);
    expect(data).toEqual(
      record.statements.filter(
        (each) =>
          issuesOf(each).includes(issue) &&
          each.party === party &&
          each.stance === stance &&
          each.evidence === evidence &&
          each.document === document,
      ),
    );
  });

  test("words find summaries whatever their case", async () => {
    const word = record.statements[0]?.summary.split(" ").find((each) => /^[a-z]{5,}$/i.test(each)) ?? "";
    const { data } = await listStatements(`?limit=200&q=${word.toUpperCase()}`);
    expect(data.map((each) => each.id)).toContain(record.statements[0]?.id);
    expect(await total("&q=qqqxyzzy")).toBe(0);
  });

  test("every fault of a query is told at once, with what was found and what is expected", async () => {
    const query = `?issue=nowhere&party=a,b&party=c&stance=demands,&evidence=rumour&round=first-of-all&document=none&q=${"x".repeat(201)}&colour=red&limit=0&cursor=zz`;
    const { errors = [] } = await readProblem(await ask("statements", query), 400);
    expect(new Set(errors.map((error) => error.name))).toEqual(
      new Set([
        "issue",
        "party",
        "stance",
        "evidence",
        "round",
        "document",
        "q",
        "colour",
        "limit",
        "cursor",
      ]),
    );
    expect(errors).toContainEqual({
      name: "evidence",
      found: "rumour",
      expected: "one of own-text, own-words, state-media, other-side, leak, press-reading, analyst",
    });
    expect(errors).toContainEqual({
      name: "party",
      found: "2 times",
      expected: "once, its values joined by commas",
    });
    expect(errors).toContainEqual({
      name: "stance",
      found: "an empty value",
      expected: "a value, or the parameter left out",
    });
    expect(errors).toContainEqual({ name: "q", found: "201 characters", expected: "at most 200" });
  });

  test("two values where one is meant are refused", async () => {
    const [one, two] = record.rounds.map((round) => round.id);
    for (const query of [
      `?round=${one},${two}`,
      `?round=${one}&round=${two}`,
      `?round=${one}&round=${one}`,
    ]) {
      const { errors } = await readProblem(await ask("positions", query), 400);
      expect(errors).toMatchObject([{ name: "round" }]);
    }
  });

  test("positions are as at the newest round unless another is asked for", async () => {
    const newest = record.rounds.at(-1)?.id;
    const [unsaid, said] = [await listPositions(""), await listPositions(`?round=${newest}`)];
    expect(unsaid.data).toEqual(said.data);
    expect(new Set(unsaid.data.map((position) => position.round))).toEqual(new Set([newest]));
  });

  test("positions hold the live statements in full, said here or carried from an earlier round", async () => {
    const round = record.rounds[Math.floor(record.rounds.length / 2)]?.id ?? "";
    const upTo = new Set(roundsUpTo(record.rounds, round).map((each) => each.id));
    const spoken = record.statements.filter((each) => upTo.has(each.round));
    const group = record.issue_groups[0]?.id ?? "";
    const { data } = await listPositions(`?round=${round}&issue=${group}&limit=200`);
    expect(data.length).toBeGreaterThan(0);
    for (const position of data) {
      expect(groupOf(position.issue)).toBe(group);
      const live = liveOnIssue(spoken, position.issue).filter((each) => each.party === position.party);
      expect(new Set(position.statements.map((each) => each.id))).toEqual(
        new Set(live.map((each) => each.id)),
      );
      for (const { state, since, touches, ...full } of position.statements) {
        expect(full).toEqual(live.find((each) => each.id === full.id));
        expect([state, since]).toEqual([full.round === round ? "fresh" : "carried", full.round]);
        expect(touches).toBe(full.issue !== position.issue);
      }
    }
  });

  test("positions by stance, evidence and words hold the statements that pass, and none where none does", async () => {
    const { data: all } = await listPositions("?limit=200");
    const said = all.flatMap((position) => position.statements);
    const [first] = said;
    if (first === undefined) throw new Error("nobody has spoken");
    const word = first.summary.split(" ").find((each) => /^[a-z]{5,}$/i.test(each)) ?? "";
    const { stance, evidence } = first;
    const query = new URLSearchParams({ stance, evidence, q: word, limit: "200" });
    const { data } = await listPositions(`?${query}`);
    const found = data.flatMap((position) => position.statements);
    expect(found.map((each) => each.id)).toContain(first.id);
    expect(found.every((each) => each.stance === stance && each.evidence === evidence)).toBe(true);
    expect(data.every((position) => position.statements.length > 0)).toBe(true);
    expect((await listPositions("?q=qqqxyzzy")).data).toEqual([]);
  });

  test("each facet's count of positions is what its value finds", async () => {
    const [party] = record.parties;
    const { facets = {} } = await listPositions(`?limit=1&party=${party?.id}`);
    expect(Object.keys(facets)).toEqual(["issue", "party", "stance", "evidence"]);
    for (const [name, counts] of Object.entries(facets)) {
      for (const [value, count] of Object.entries(counts).slice(0, 8)) {
        const others = name === "party" ? "" : `&party=${party?.id}`;
        const { data } = await listPositions(`?limit=200&${name}=${value}${others}`);
        expect([name, value, data.length]).toEqual([name, value, count]);
      }
    }
  });

  test("positions of one party on one issue are one, empty where it has not spoken", async () => {
    const [first] = record.rounds;
    for (const party of record.parties) {
      const issue = record.issue_groups[0]?.issues[0]?.id ?? "";
      const { data } = await listPositions(`?party=${party.id}&issue=${issue}&round=${first?.id}`);
      expect(data).toHaveLength(1);
      expect(data[0]).toMatchObject({ party: party.id, issue });
    }
  });
});
