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

/** A fault as one line of a report: `file:line  id  field  found → expected`. */
export function formatFault(fault: Fault): string {
  const place = `${fault.file}:${fault.line}`;
  return [place, fault.id, fault.field, `${fault.found} → ${fault.expected}`].join("  ");
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
