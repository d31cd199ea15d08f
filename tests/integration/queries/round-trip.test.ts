import { expect, test } from "vitest";
import { canonicalJson, sha256 } from "@/lib/domain/canonical";
import { createFold, searchText } from "@/lib/domain/fold";
import { idsReferredToBy } from "@/lib/domain/references";
import { getDocumentView } from "@/lib/queries/document-view";
import { getOutline, listNegotiations } from "@/lib/queries/outline";
import { getPositionsView } from "@/lib/queries/positions-view";
import { getRecordData } from "@/lib/queries/record-data";
import { getRoundView } from "@/lib/queries/round-view";
import { getSnapshotPayload, getSnapshotView, listSnapshots } from "@/lib/queries/snapshots";
import { readStatements } from "@/lib/queries/statement-rows";
import { getStatementView } from "@/lib/queries/statement-view";
import { documentView, positionsView, roundView, statementView } from "@/lib/schemas/views";
import { describeOnEachRecord, describeOnTwoRecords } from "@/tests/integration/queries/two-records";

describeOnEachRecord("what was imported is read again", (record) => {
  const { id } = record.negotiation;

  test("the whole record, field by field and in its order", async () => {
    const { agreement: _, ...data } = record;
    const read = await getRecordData(id);
    expect(read?.statements).toEqual(data.statements);
    expect(read).toEqual(data);
  });

  test("each round as its snapshot froze it, under the hash of its bytes", async () => {
    const entries = await listSnapshots(id);
    expect(entries?.map((entry) => entry.round)).toEqual(record.rounds.map((round) => round.id));
    for (const { hash, round } of entries ?? []) {
      const payload = (await getSnapshotPayload(hash)) ?? "";
      expect(sha256(payload)).toBe(hash);
      const live = await getRoundView(id, round);
      expect(canonicalJson(live?.view)).toBe(payload);
      expect(await getSnapshotView(hash)).toEqual(live?.view);
      expect(roundView.parse(live?.view)).toEqual(live?.view);
    }
  });

  test("no position is empty of a statement that it names", async () => {
    for (const round of record.rounds) {
      const view = (await getRoundView(id, round.id))?.view;
      const known = new Set(view?.statements.map((statement) => statement.id));
      const named = view?.positions.flatMap((position) => position.statements.map((each) => each.id)) ?? [];
      expect(named.filter((each) => !known.has(each))).toEqual([]);
    }
  });

  test("each document with its clauses in the paper's order, all they refer to, and their sources", async () => {
    for (const document of record.documents) {
      const view = documentView.parse(await getDocumentView(id, document.id));
      expect(view.document).toEqual(document);
      expect(view.round.id).toBe(document.round);
      const clauses = record.statements.filter((statement) => statement.document === document.id);
      expect(view.statements).toEqual(clauses);
      expect(document.sections.flatMap((section) => section.clauses)).toEqual(clauses.map((each) => each.id));
      const referred = new Set(clauses.flatMap(idsReferredToBy));
      expect(new Set(view.references.map((reference) => reference.id))).toEqual(referred);
      const cited = new Set(
        [document, ...clauses].flatMap((each) => each.citations.map((one) => one.source)),
      );
      expect(new Set(view.sources.map((source) => source.id))).toEqual(cited);
    }
  });

  test("each party's positions at a round are its part of the round, with all they refer to", async () => {
    const round = record.rounds.at(-1)?.id ?? "";
    const whole = (await getRoundView(id, round))?.view;
    for (const party of record.parties) {
      const view = positionsView.parse(await getPositionsView(id, party.id, round));
      expect(view.positions).toEqual(whole?.positions.filter((position) => position.party === party.id));
      const named = view.positions.flatMap((position) => position.statements.map((each) => each.id));
      expect(new Set(view.statements.map((statement) => statement.id))).toEqual(new Set(named));
      const cited = view.statements.flatMap((each) => each.citations.map((one) => one.source));
      expect(new Set(view.sources.map((source) => source.id))).toEqual(new Set(cited));
      const continuing = view.statements.filter((each) => each.continues).map((each) => each.id);
      expect(view.ancestry.map((each) => each.statement)).toEqual(continuing);
    }
  });

  test("statements with what continues them and what depends on them", async () => {
    const sample = record.statements.filter((statement, index) => statement.continues || index % 10 === 0);
    for (const statement of sample.slice(0, 30)) {
      const view = statementView.parse(await getStatementView(id, statement.id));
      expect(view.statement).toEqual(statement);
      const pointing = (holds: (each: (typeof record.statements)[number]) => boolean) =>
        record.statements.filter(holds).map((each) => each.id);
      expect(view.continued_by.map((each) => each.id)).toEqual(
        pointing((each) => each.continues === statement.id),
      );
      expect(view.required_by.map((each) => each.id)).toEqual(
        pointing((each) => each.conditions.some((condition) => condition.refs.includes(statement.id))),
      );
    }
  });

  test("the outline names every round and document, and counts the clauses", async () => {
    const outline = await getOutline(id);
    expect(outline?.rounds.map((round) => round.id)).toEqual(record.rounds.map((round) => round.id));
    expect(outline?.documents.map((document) => document.id)).toEqual(
      record.documents.map((document) => document.id),
    );
    const clauses = outline?.documents.reduce((sum, document) => sum + document.clauses, 0);
    expect(clauses).toBe(record.statements.filter((statement) => statement.document).length);
  });
});

describeOnTwoRecords("two records beside each other", (records, opened) => {
  test("each statement is kept folded as a reader's query will be", async () => {
    for (const record of records) {
      const foldText = createFold(record.spellings);
      const rows = await opened().client.statement.findMany({
        where: { negotiation_id: record.negotiation.id },
        select: { folded: true },
        orderBy: { order: "asc" },
      });
      expect(rows.map((row) => row.folded)).toEqual(
        record.statements.map((statement) => foldText(searchText(statement))),
      );
    }
  });

  test("both are listed, and neither answers for the other", async () => {
    const ids = records.map((record) => record.negotiation.id);
    expect((await listNegotiations()).map((entry) => entry.id).sort()).toEqual([...ids].sort());
    const [one, other] = records;
    const statement = one?.statements[0]?.id ?? "";
    expect(await readStatements(other?.negotiation.id ?? "", { id: statement })).toEqual([]);
    expect(await getStatementView(other?.negotiation.id ?? "", statement)).toBeNull();
  });

  test("what is not there is null, also where it could not be an id", async () => {
    const id = records[0]?.negotiation.id ?? "";
    for (const missing of ["nowhere", "", "\0", "No Id", "a'; --", "x".repeat(5000)]) {
      expect(await getOutline(missing)).toBeNull();
      expect(await getDocumentView(id, missing)).toBeNull();
      expect(await getStatementView(id, missing)).toBeNull();
      expect(await getRoundView(id, missing)).toBeNull();
      expect(await getPositionsView(id, missing, missing)).toBeNull();
      expect(await listSnapshots(missing)).toBeNull();
    }
  });
});
