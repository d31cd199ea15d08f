import { beforeAll, expect, test } from "vitest";
import type { Citation } from "@/lib/schemas/parts";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { importRecord } from "@/prisma/import";
import { describeOnBoth } from "@/tests/integration/setup/database";
import { inventedRecord, readTestRecord } from "@/tests/integration/setup/record";

const orderBy = { order: "asc" } as const;
const cited = { citations: { orderBy, select: { source_id: true, locator: true, note: true } } } as const;

/** Citations as rows have them. */
function rowsOf(citations: readonly Citation[]) {
  return citations.map(({ source, locator, note }) => ({ source_id: source, locator, note: note ?? null }));
}

describeOnBoth(
  "what no page reads by rows stands in them all the same, for whoever asks the database",
  (opened) => {
    let record: WholeRecord;
    const where = () => ({ negotiation_id: record.negotiation.id });

    beforeAll(async () => {
      record = await readTestRecord(inventedRecord);
      await importRecord(opened().client, record);
    });

    test("outcomes with their steps and what both cite", async () => {
      const rows = await opened().client.outcome.findMany({
        where: where(),
        orderBy,
        include: { steps: { orderBy, include: cited }, ...cited },
      });
      expect(rows).toMatchObject(
        record.outcomes.map(
          ({ id, round, issue, what, status, confirmed_by, quantities, steps, citations }) => ({
            ...{ id, round_id: round, issue_id: issue, what, status, confirmed_by, quantities },
            citations: rowsOf(citations),
            steps: steps.map((step) => ({ ...step, citations: rowsOf(step.citations) })),
          }),
        ),
      );
      expect(rows.flatMap(({ steps }) => steps).length).toBeGreaterThan(0);
    });

    test("disputes with every version", async () => {
      const rows = await opened().client.dispute.findMany({
        where: where(),
        orderBy,
        include: { versions: { orderBy, include: cited } },
      });
      expect(rows).toMatchObject(
        record.disputes.map(({ id, question, kind, issue, round, note, versions }) => ({
          ...{ id, question, kind, issue_id: issue, round_id: round, note: note ?? null },
          versions: versions.map(({ says, by, citations }) => ({ says, by, citations: rowsOf(citations) })),
        })),
      );
      expect(rows.length).toBeGreaterThan(0);
    });

    test("assessments", async () => {
      const rows = await opened().client.assessment.findMany({ where: where(), orderBy });
      expect(rows).toMatchObject(
        record.assessments.map(({ issue, round, ...assessment }) => ({
          ...assessment,
          issue_id: issue,
          round_id: round,
        })),
      );
      expect(rows.length).toBeGreaterThan(0);
    });
  },
);
