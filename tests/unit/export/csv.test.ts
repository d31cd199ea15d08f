import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvOf } from "@/lib/export/csv";

type Row = { id: string; says: string; days?: number; known?: boolean; issues: string[] };

const columns = {
  id: (row: Row) => row.id,
  says: (row: Row) => row.says,
  days: (row: Row) => row.days,
  known: (row: Row) => row.known,
  issues: (row: Row) => row.issues,
};

/** What a spreadsheet would take for the start of a formula. */
const formulaStarts = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"];

describe("csvOf", () => {
  test("writes a header, one line per row, texts in quotes, lists joined, nothing as nothing", () => {
    const rows = [
      {
        id: "a-1",
        says: 'Open the "north road", then wait',
        days: -30,
        known: false,
        issues: ["a.b", "c.d"],
      },
      { id: "a-2", says: "Two\nlines", issues: [] },
    ];
    expect(csvOf(rows, columns)).toBe(
      '"id","says","days","known","issues"\r\n' +
        '"a-1","Open the ""north road"", then wait",-30,"false","a.b; c.d"\r\n' +
        '"a-2","Two\nlines",,,\r\n',
    );
  });

  test("writes the header alone where there is no row", () => {
    expect(csvOf([], columns)).toBe('"id","says","days","known","issues"\r\n');
  });

  test("begins with a byte order mark where one is asked for", () => {
    expect(csvOf([], columns, { bom: true })).toBe('\uFEFF"id","says","days","known","issues"\r\n');
  });

  test.each(formulaStarts)("puts an apostrophe before a text that begins with %j", (start) => {
    expect(csvOf([`${start}1+1`], { says: (text) => text })).toContain(`'${start}1+1`);
  });

  test("no text is cut in two where a spreadsheet divides fields by semicolons", () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        const csv = csvOf([`text;=HYPERLINK(1)${rest}`], { says: (text) => text });
        expect(csv.replace(/"(?:[^"]|"")*"/g, "")).toBe("\r\n\r\n");
      }),
    );
  });

  test("no field of any text begins with what a spreadsheet would run", () => {
    fc.assert(
      fc.property(fc.constantFrom(...formulaStarts, ""), fc.string(), (start, rest) => {
        const [, line = ""] = csvOf([start + rest], { says: (text) => text }).split('"says"\r\n');
        const field = line.replace(/^"/, "");
        expect(formulaStarts.some((each) => field.startsWith(each) && field !== "\r\n")).toBe(false);
      }),
    );
  });
});
