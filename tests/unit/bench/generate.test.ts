import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { loadRecord } from "@/lib/record/load";
import { wholeRecord } from "@/lib/schemas/record-data";
import { assembleFiles, drawFiles, sizesFor, writeFiles } from "@/tests/bench/generate/record";

const small = { statements: 400, documents: 12, parties: 7, issues: 23, rounds: 9 };

describe("a synthetic record", () => {
  it("passes the record's own check and has what was asked for", () => {
    const record = assembleFiles(drawFiles(1, small));
    expect(wholeRecord.safeParse(record).error).toBeUndefined();
    expect({
      statements: record.statements.length,
      documents: record.documents.length,
      parties: record.parties.length,
      issues: record.issue_groups.flatMap((group) => group.issues).length,
      rounds: record.rounds.length,
    }).toEqual(small);
  });

  it("has clauses and speech, lines of statements, conditions that name something, and disputed passages", () => {
    const { statements, outcomes, disputes, assessments } = assembleFiles(drawFiles(1, small));
    const share = (count: number) => Math.round((100 * count) / statements.length);
    const named = statements.flatMap((each) => each.conditions.flatMap((condition) => condition.refs));
    expect(share(statements.filter((each) => each.document !== undefined).length)).toBe(55);
    expect(share(statements.filter((each) => each.continues !== undefined).length)).toBeGreaterThan(25);
    expect(share(named.length)).toBeGreaterThan(10);
    expect([outcomes.length, disputes.length]).toEqual([8, 4]);
    expect(assessments.filter((each) => each.rests_on.length > 0).length).toBeGreaterThan(0);
  });

  it("is the same for the same seed and another for another", () => {
    const record = assembleFiles(drawFiles(7, small));
    expect(assembleFiles(drawFiles(7, small))).toEqual(record);
    expect(assembleFiles(drawFiles(8, small))).not.toEqual(record);
  });

  it("comes out of its folder of YAML as it went in", { timeout: 60_000 }, async () => {
    const home = await mkdtemp(path.join(tmpdir(), "parley-synthetic-"));
    try {
      const files = drawFiles(3, small);
      const loaded = await loadRecord(await writeFiles(files, home));
      expect(loaded).toEqual({ record: assembleFiles(files) });
    } finally {
      await rm(home, { recursive: true });
    }
  });

  it("keeps its shape as it grows", () => {
    const outline = { parties: 30, issues: 300, rounds: 200 };
    expect(sizesFor(1_000)).toEqual({ statements: 1_000, documents: 100, ...outline });
    expect(sizesFor(100_000)).toEqual({ statements: 100_000, documents: 1_000, ...outline });
  });
});
