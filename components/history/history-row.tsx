import styles from "@/components/history/history.module.css";
import { isSilent, lineWords } from "@/components/history/history-words";
import { changePath, isFull } from "@/components/ui/change-shapes";
import type { PartyLook } from "@/components/ui/party-look";
import type { HistoryMark, RoundLabel } from "@/lib/schemas/views";
import type { ChangeType } from "@/lib/schemas/words";

/** Width and height of the place of one mark, and the room before the first. */
export const cell = 16;
export const labelRoom = 24;
const whole = 11;
const half = 7;
const middle = cell / 2;

type Sign = { type: ChangeType; path: string };

/** One type is drawn in the middle of its place, up to four share it in quarters; the text tells them all. */
function signsOf({ types }: HistoryMark, left: number): Sign[] {
  const [only, ...others] = types;
  if (only !== undefined && others.length === 0) {
    const gap = (cell - whole) / 2;
    return [{ type: only, path: changePath(only, left + gap, gap, whole) }];
  }
  const top = types.length > 2 ? 0.5 : half / 2 + 1;
  return types.slice(0, 4).map((type, index) => {
    const [column, row] = [index % 2, Math.floor(index / 2)];
    return { type, path: changePath(type, left + 0.5 + column * (half + 1), top + row * (half + 1), half) };
  });
}

function joined(signs: readonly Sign[], full: boolean): string {
  return signs
    .filter(({ type }) => isFull(type) === full)
    .map(({ path }) => path)
    .join("");
}

export type HistoryRowProps = {
  party: PartyLook | undefined;
  /** One for each round, oldest first. */
  marks: readonly HistoryMark[];
  rounds: ReadonlyMap<string, RoundLabel>;
  /** Which row of the drawing it is, counted from 0. */
  row: number;
};

/**
 * One party's line: a sign for each round in which it spoke, a dot for each other. A page may hold a thousand
 * marks, so those of a line share one path, and one more for the filled ones.
 */
export function HistoryRow({ party, marks, rounds, row }: HistoryRowProps) {
  const placed = marks.map((mark, index) => ({ mark, left: labelRoom + index * cell }));
  const signs = placed.flatMap(({ mark, left }) => (isSilent(mark) ? [] : signsOf(mark, left)));
  const silent = placed.filter(({ mark }) => isSilent(mark));
  const full = joined(signs, true);
  return (
    <g transform={`translate(0 ${row * cell})`} className={styles.row}>
      <title>{`${party?.short}: ${lineWords(marks, rounds)}`}</title>
      <rect width={labelRoom + marks.length * cell} height={cell} fill="none" />
      <text y={middle + 3.5} data-tone={party?.tone}>
        {party?.initials}
      </text>
      <path
        className={styles.silence}
        d={silent.map(({ left }) => `M${left + middle} ${middle}h.01`).join("")}
      />
      <path d={joined(signs, false)} />
      {full !== "" && <path className={styles.full} d={full} />}
    </g>
  );
}
