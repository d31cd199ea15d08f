import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { snapshotInForce } from "@/lib/address/snapshot-view";
import { roundView } from "@/lib/domain/round-view";
import { frozenExport } from "@/lib/export/frozen-export";
import { viewBundle } from "@/lib/export/view-bundle";
import type { RoundView } from "@/lib/schemas/views";
import { loadThreeParty } from "@/tests/unit/domain/three-party";

const hash = "0123abcd".repeat(8);
const hostile = [
  '=HYPERLINK("http://evil")',
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "＝1",
  "text;=HYPERLINK(1)",
];
const table = z.array(z.array(z.string()));

let view: RoundView;
beforeAll(async () => {
  const record = await loadThreeParty();
  view = roundView(record, record.rounds.at(-1)?.id ?? "");
});

function bundleOf(changed: RoundView, state = {}): Record<string, string> {
  const entry = {
    hash,
    negotiation: changed.negotiation.id,
    round: changed.round.id,
    revision: "99".repeat(32),
    imported: "2026-03-09T12:00:00.000Z",
    href: `/s/${hash}`,
  };
  const snapshot = { entry, view: changed, origin: "https://parley.example" };
  const files = unzipSync(viewBundle(frozenExport(snapshot, snapshotInForce(state))));
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, strFromU8(file)]));
}

describe("the tables of a download", () => {
  test.each(hostile)("hold nothing that a spreadsheet would run, such as %j", (text) => {
    const statements = view.statements.map((each) => ({
      ...each,
      summary: text,
      coder_note: text,
      citations: each.citations.map((citation) => ({ ...citation, locator: text })),
    }));
    const sources = view.sources.map((each) => ({ ...each, title: text, publisher: text }));
    const files = bundleOf({ ...view, statements, sources });
    for (const name of ["statements.csv", "citations.csv"]) {
      const fields = table.parse(parse(files[name] ?? "")).flat();
      expect(fields.some((field) => field.includes(text))).toBe(true);
      expect(fields.filter((field) => /^[=+\-@\t\r＝＋－＠]/.test(field))).toEqual([]);
      expect(files[name]?.replace(/"(?:[^"]|"")*"/g, "")).not.toContain(";");
    }
  });
});

describe("the README of a download", () => {
  test("says that nothing was filtered, and by name and label what was", () => {
    expect(bundleOf(view)["README.txt"]).toContain("Not filtered");
    const [party] = view.parties;
    const chosen = bundleOf(view, { party: [party?.id ?? ""], stance: ["offers"], q: "water" });
    const readme = chosen["README.txt"] ?? "";
    expect(readme).not.toContain("Not filtered");
    expect(readme).toContain(`party: ${party?.name} (${party?.id})\nstance: offers\nq: water`);
  });

  test("leaves out what the view does not go by", () => {
    const readme = bundleOf(view, { view: "grid", stance: ["offers"] })["README.txt"] ?? "";
    expect(readme).toContain("view: grid");
    expect(readme).not.toContain("stance:");
  });
});
