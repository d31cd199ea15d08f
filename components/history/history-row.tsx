import styles from "@/components/history/history.module.css";
import { isSilent, markWords } from "@/components/history/history-words";
import { changeShapes } from "@/components/ui/change-shapes";
import type { PartyLook } from "@/components/ui/party-look";
import type { HistoryMark, RoundLabel } from "@/lib/schemas/views";
import type { ChangeType } from "@/lib/schemas/words";

/** Width and height of the place of one mark, and the room before the first. */
export const cell = 16;
export const labelRoom = 24;
const whole = 11;
const half = 7;
const middle = cell / 2;

/** One type is drawn in the middle of its place, up to four share it in quarters; the text tells them all. */
function placed(types: readonly ChangeType[]): { type: ChangeType; x: number; y: number; size: number }[] {
  const [only, ...others] = types;
  if (only !== undefined && others.length === 0) {
    const gap = (cell - whole) / 2;
    return [{ type: only, x: gap, y: gap, size: whole }];
  }
  return types.slice(0, 4).map((type, index) => ({
    type,
    x: (index % 2) * (half + 1) + 0.5,
    y: Math.floor(index / 2) * (half + 1) + (types.length > 2 ? 0.5 : half / 2 + 1),
    size: half,
  }));
}

function Mark({ types }: { types: readonly ChangeType[] }) {
  return placed(types).map(({ type, x, y, size }) => (
    <g key={type} className={styles.sign} transform={`translate(${x} ${y}) scale(${size / 12})`}>
      {changeShapes[type]}
    </g>
  ));
}

/** A dot in the middle of every place where the party was silent. */
function dots(marks: readonly HistoryMark[]): string {
  return marks
    .map((mark, index) => (isSilent(mark) ? `M${labelRoom + index * cell + middle} ${middle}h.01` : ""))
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

/** One party's line: a dot for each round, and over it a sign where the party spoke. */
export function HistoryRow({ party, marks, rounds, row }: HistoryRowProps) {
  return (
    <g transform={`translate(0 ${row * cell})`}>
      <text x="0" y={middle + 3.5} className={styles.initials} data-tone={party?.tone}>
        {party?.initials}
      </text>
      <path className={styles.silence} d={dots(marks)} />
      {marks.map((mark, index) =>
        isSilent(mark) ? null : (
          <g key={mark.round} transform={`translate(${labelRoom + index * cell} 0)`}>
            <title>{`${party?.short ?? mark.party}, ${markWords(mark, rounds)}`}</title>
            {/* Gives the title a whole place to be pointed at. */}
            <rect width={cell} height={cell} fill="transparent" />
            <Mark types={mark.types} />
          </g>
        ),
      )}
    </g>
  );
}
