import { describe, expect, test } from "vitest";
import { archiveHtml } from "@/components/archive/archive";
import { sha256 } from "@/lib/domain/canonical";
import { differencesOfRounds } from "@/lib/domain/round-entries";
import { findSnapshot, getSnapshotPayload, getSnapshotView } from "@/lib/queries/snapshots";
import { parseSnapshot } from "@/lib/schemas/snapshot-payload";
import { drawn } from "@/tests/integration/frozen/drawn";
import { formatOne } from "@/tests/integration/frozen/format-one";
import { describeOnBoth } from "@/tests/integration/setup/database";

const { hash, payload } = formatOne;

describe("a snapshot of format 1", () => {
  test("is the one that was stored", () => {
    expect(sha256(payload)).toBe(hash);
  });

  test("is drawn in every view", () => {
    const view = parseSnapshot(payload);
    const { rounds, grid, comparisons } = drawn(hash, view);
    expect(rounds[0]?.shown.size).toBe(33);
    expect(grid.flatMap((group) => group.rows)).toHaveLength(7);
    expect(comparisons.map((each) => each.statements.length > 0)).toEqual(comparisons.map(() => true));
    const file = archiveHtml({ view, hash, payload });
    for (const { id } of view.statements) expect(file).toContain(`id="${id}"`);
  });

  test("differs from itself in nothing", () => {
    expect(differencesOfRounds(parseSnapshot(payload), parseSnapshot(payload))).toEqual([]);
  });
});

test("a format that nobody knows is refused by its number", () => {
  const later = JSON.stringify({ ...JSON.parse(payload), format: 99 });
  expect(() => parseSnapshot(later)).toThrow("found format 99, expected one of 1");
  expect(() => parseSnapshot("[]")).toThrow("found format undefined");
});

describeOnBoth("a stored snapshot of format 1", (opened) => {
  test("is found and read without any record", async () => {
    await opened().client.snapshot.create({ data: formatOne });
    expect(await findSnapshot(hash.slice(0, 12))).toMatchObject({ hash, round: formatOne.round_id });
    expect(await getSnapshotPayload(hash)).toBe(payload);
    expect(await getSnapshotView(hash)).toEqual(parseSnapshot(payload));
  });
});
