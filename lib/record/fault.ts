/** One thing wrong with a record, and where. */
export type Fault = {
  file: string;
  line: number;
  /** Id of the statement, round, source … that is at fault; `-` where there is none. */
  id: string;
  /** Dotted path inside it, list positions counted from 0; `-` where the fault is not in a field. */
  field: string;
  found: string;
  expected: string;
};

/** What would break a line in two, or tell a terminal what to do. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u{2028}\u{2029}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu;
const LONGEST_PART = 200;

function printable(text: string): string {
  return text.replaceAll(
    UNPRINTABLE,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
  );
}

function cut(text: string): string {
  return text.length > LONGEST_PART ? `${text.slice(0, LONGEST_PART - 1)}…` : text;
}

/** A fault as one line of a report: `file:line  id  field  found → expected`. */
export function formatFault(fault: Fault): string {
  const place = `${fault.file}:${fault.line}`;
  const parts = [fault.id, fault.field, fault.found].map(cut);
  return printable(`${place}  ${parts.join("  ")} → ${fault.expected}`);
}

const MOST_FAULTS = 1_000;

/** The first faults of each file and how many more it has: a report that nobody can read helps nobody. */
export function tellSome(faults: readonly Fault[]): Fault[] {
  const counts = new Map<string, number>();
  const told = faults.filter(({ file }) => {
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    return count <= MOST_FAULTS;
  });
  const more = [...counts].filter(([, count]) => count > MOST_FAULTS);
  return [
    ...told,
    ...more.map(([file, count]) => {
      const found = `${count - MOST_FAULTS} more faults`;
      return { file, line: 1, id: "-", field: "-", found, expected: "none" };
    }),
  ];
}

/** Faults in the order a reader works through them: by file, then from top to bottom. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

const LONGEST_FOUND = 60;

/** A value as a fault shows it: one line, cut short, texts in quotes, absence as a word. */
export function describeFound(value: unknown): string {
  if (value === undefined) return "nothing";
  const written = JSON.stringify(value) ?? String(value);
  return written.length > LONGEST_FOUND ? `${written.slice(0, LONGEST_FOUND - 1)}…` : written;
}
