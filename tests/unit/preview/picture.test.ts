import { describe, expect, test } from "vitest";
import { wholeGrid } from "@/components/grid/grid-choice";
import { gridPicture } from "@/components/preview/grid-picture";
import { issuePicture } from "@/components/preview/issue-picture";
import { mostSides, type Picture } from "@/components/preview/picture";
import { roundPicture } from "@/components/preview/round-picture";
import { snapshotPicture } from "@/components/preview/snapshot-picture";
import { statusWords } from "@/components/words";
import { noFilters } from "@/lib/domain/filter";
import { issueView } from "@/lib/domain/issue-view";
import { positionId } from "@/lib/domain/position-id";
import { roundView } from "@/lib/domain/round-view";
import { loadRecord } from "@/lib/record/load";
import type { RecordData } from "@/lib/schemas/record-data";
import { statuses } from "@/lib/schemas/words";

const hash = "0123456789abcdef".repeat(4);
const asked = { ...noFilters, ...wholeGrid, docs: [], columns: [], by: "issue", diff: null } as const;

async function read(folder: string): Promise<RecordData> {
  const loaded = await loadRecord(folder);
  if ("faults" in loaded) throw new Error(`${folder} has ${loaded.faults.length} faults`);
  return loaded.record;
}

const folders = ["seeds/ukraine-russia", "tests/records/three-party"];

describe.each(folders)("the pictures of %s", async (folder) => {
  const data = await read(folder);
  const view = roundView(data, data.negotiation.start.round);
  const issues = data.issue_groups.flatMap((group) => group.issues);
  const spoken = view.positions.find((position) => position.statements.length > 0);
  const issue = issues.find((each) => each.id === spoken?.issue);
  if (issue === undefined) throw new Error(`nobody has spoken in ${folder}`);
  const state = { ...asked, docs: [], columns: [] };

  test("name the round, its date and the negotiation", () => {
    for (const picture of [
      gridPicture({ view, choice: wholeGrid }),
      roundPicture({ view, filters: noFilters }),
    ]) {
      expect(picture.title).toBe(view.round.title);
      expect(picture.kicker).toContain(view.round.date.slice(0, 4));
      expect(picture.footer).toEqual([view.negotiation.title]);
    }
  });

  test("of a whole grid count every issue under its status, and show every party", () => {
    const { statuses, marks, sides } = gridPicture({ view, choice: wholeGrid });
    expect(statuses.reduce((sum, { count = 0 }) => sum + count, 0)).toBe(issues.length);
    expect(marks.map((mark) => mark.id)).toEqual(view.parties.map((party) => party.id));
    expect(sides).toEqual([]);
  });

  test("of one issue show it, its status and the first position of each party in short", () => {
    const choice = { ...wholeGrid, issue: [issue.id] };
    const { subject, statuses, sides } = gridPicture({ view, choice });
    const status = view.statuses.find((each) => each.issue === issue.id);
    expect(subject).toBe(issue.label);
    expect(statuses.map((each) => each.status)).toEqual([status?.status]);
    expect(sides.length).toBeGreaterThan(0);
    expect(sides.length).toBeLessThanOrEqual(mostSides);
    const said = view.statements.find((each) => each.id === spoken?.statements[0]?.id);
    const side = sides.find((each) => each.marks[0]?.id === spoken?.party);
    expect(side?.text).toContain(said?.summary);
    expect(side?.stance).toBe(said?.stance);
  });

  test("differ wherever filters, parties, order or view differ", () => {
    const [first, second] = view.parties.map((party) => party.id);
    const group = data.issue_groups[0]?.id ?? "";
    const columns = [first, second].map((party) => positionId(party ?? "", view.round.id));
    const choices = [
      wholeGrid,
      { ...wholeGrid, issue: [group] },
      { ...wholeGrid, issue: [issue.id] },
      { ...wholeGrid, status: ["opposed"] },
      { ...wholeGrid, order: [second ?? ""] },
    ];
    const filters = [
      noFilters,
      { ...noFilters, issue: [group] },
      { ...noFilters, stance: ["demands"] },
      { ...noFilters, party: [first ?? ""] },
      { ...noFilters, evidence: ["own-text"] },
      { ...noFilters, q: "zzz" },
    ];
    const pictures: Picture[] = [
      ...choices.map((choice) => gridPicture({ view, choice })),
      ...filters.map((each) => roundPicture({ view, filters: each })),
      snapshotPicture({ view, hash, state: { ...state, view: "grid" } }),
      snapshotPicture({ view, hash, state: { ...state, view: "round" } }),
      snapshotPicture({ view, hash, state: { ...state, view: "compare" } }),
      snapshotPicture({ view, hash, state: { ...state, view: "compare", columns } }),
      snapshotPicture({ view, hash, state: { ...state, view: "compare", columns: columns.toReversed() } }),
    ];
    expect(new Set(pictures.map((picture) => JSON.stringify(picture))).size).toBe(pictures.length);
  });

  test("of documents side by side show what each says on one issue that both speak to", () => {
    const docs = data.negotiation.start.docs;
    const { sides, subject } = snapshotPicture({ view, hash, state: { ...state, view: "compare", docs } });
    expect(sides).toHaveLength(Math.min(docs.length, mostSides));
    expect(issues.map((each) => each.label)).toContain(subject);
    const own = new Set(
      view.statements.filter((each) => docs.includes(each.document ?? "")).map((each) => each.summary),
    );
    for (const side of sides.filter((each) => !each.silent))
      expect([...own].some((summary) => side.text.startsWith(summary))).toBe(true);
  });

  test("of an issue show its question and where it stands", () => {
    const newest = roundView(data, data.rounds.toSorted((a, b) => b.ordinal - a.ordinal)[0]?.id ?? "");
    for (const { id, question } of issues) {
      const found = issueView(data, id);
      if (found === null) throw new Error(id);
      const picture = issuePicture({ view: found, newest });
      expect(picture.title).toBe(question);
      expect(picture.statuses.map(({ word }) => word).join()).toMatch(
        new RegExp([...statuses.map((status) => statusWords(status).word), "not assessed"].join("|")),
      );
    }
  });

  test("of a snapshot name the beginning of its hash", () => {
    const { footer } = snapshotPicture({ view, hash, state: { ...state, view: "round" } });
    expect(footer.at(-1)).toContain(hash.slice(0, 12));
  });
});
