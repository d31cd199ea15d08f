import { expect, test } from "vitest";
import { findDisputes } from "@/lib/domain/dispute-places";
import { getDisputes } from "@/lib/queries/disputes";
import { getMethod } from "@/lib/queries/method";
import { getSource, getSources } from "@/lib/queries/sources";
import { describeOnEachRecord } from "@/tests/integration/queries/two-records";

describeOnEachRecord("what a reader can check the record by", (record) => {
  const { id } = record.negotiation;

  test("every dispute is there, whole and in the record's order, with all sources of its versions", async () => {
    const found = await getDisputes(id);
    expect(found?.disputes.map(({ dispute }) => dispute)).toEqual(record.disputes);
    const versions = record.disputes.flatMap((dispute) => dispute.versions);
    const cited = versions.flatMap((each) => each.citations.map((citation) => citation.source));
    expect(new Set(found?.sources.map((source) => source.id))).toEqual(new Set(cited));
  });

  test("a dispute names exactly the statements that name it", async () => {
    const found = await getDisputes(id);
    for (const { dispute, places } of found?.disputes ?? []) {
      const named = places.filter(({ kind }) => kind === "statement").map((place) => place.id);
      const naming = record.statements.filter((each) => findDisputes([dispute]).ofStatement(each).length > 0);
      expect([dispute.id, named]).toEqual([dispute.id, naming.map((statement) => statement.id)]);
    }
  });

  test("every source is there once, with as many statements as cite it", async () => {
    const found = await getSources(id);
    const entries = found?.publishers.flatMap(({ sources }) => sources) ?? [];
    expect(entries.map(({ source }) => source.id).sort()).toEqual(
      record.sources.map((each) => each.id).sort(),
    );
    for (const { source, uses } of entries) {
      const citing = record.statements.filter((statement) =>
        statement.citations.some((citation) => citation.source === source.id),
      );
      expect([source.id, uses.statements]).toEqual([source.id, citing.length]);
    }
  });

  test("one source has all that rests on it; an unknown one is nothing", async () => {
    const [first] = record.sources;
    const found = await getSource(id, first?.id ?? "");
    expect(found?.source).toEqual(first);
    expect(found?.uses.statements).toEqual(
      record.statements.filter((each) => each.citations.some(({ source }) => source === first?.id)),
    );
    expect(await getSource(id, "no-such-source")).toBeNull();
    expect(await getSource("nowhere", first?.id ?? "")).toBeNull();
  });

  test("the method has every issue with its definition, the coders' agreement, and all counts", async () => {
    const method = await getMethod(id);
    expect(method?.issue_groups).toEqual(record.issue_groups);
    expect(method?.agreement?.whole).toEqual(record.agreement);
    expect(method?.counts).toEqual({
      statements: record.statements.length,
      clauses: record.documents.flatMap((each) => each.sections.flatMap(({ clauses }) => clauses)).length,
      documents: record.documents.length,
      sources: record.sources.length,
      disputes: record.disputes.length,
    });
  });

  test("no negotiation, no method", async () => {
    expect(await getMethod("nowhere")).toBeNull();
    expect(await getDisputes("nowhere")).toBeNull();
    expect(await getSources("nowhere")).toBeNull();
  });
});
