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

type Placed = { type: ChangeType; x: number; y: number; size: number };

/** One type is drawn in the middle of its place, up to four share it in quarters; the text tells them all. */
function placed(types: readonly ChangeType[], at: number): Placed[] {
  const [only, ...others] = types;
  if (only !== undefined && others.length === 0) {
    const gap = (cell - whole) / 2;
    return [{ type: only, x: at + gap, y: gap, size: whole }];
  }
  return types.slice(0, 4).map((type, index) => ({
    type,
    x: at + (index % 2) * (half + 1) + 0.5,
    y: Math.floor(index / 2) * (half + 1) + (types.length > 2 ? 0.5 : half / 2 + 1),
    size: half,
  }));
}

function Sign({ type, x, y, size, title }: Placed & { title?: string }) {
  const { d, full } = changeShapes[type];
  return (
    <path d={d} data-full={full} transform={`translate(${x} ${y}) scale(${size / 12})`}>
      {title !== undefined && <title>{title}</title>}
    </path>
  );
}

/** A page may hold a thousand marks, so each is drawn with as few elements as it can be. */
function Mark({ types, at, title }: { types: readonly ChangeType[]; at: number; title: string }) {
  const [first, ...others] = placed(types, at);
  if (first === undefined) return null;
  if (others.length === 0) return <Sign {...first} title={title} />;
  return (
    <g>
      <title>{title}</title>
      {[first, ...others].map((sign) => (
        <Sign key={sign.type} {...sign} />
      ))}
    </g>
  );
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
    <g transform={`translate(0 ${row * cell})`} className={styles.row}>
      <text y={middle + 3.5} data-tone={party?.tone}>
        {party?.initials}
      </text>
      <path className={styles.silence} d={dots(marks)} />
      {marks.map((mark, index) =>
        isSilent(mark) ? null : (
          <Mark
            key={mark.round}
            types={mark.types}
            at={labelRoom + index * cell}
            title={`${party?.short ?? mark.party}, ${markWords(mark, rounds)}`}
          />
        ),
      )}
    </g>
  );
}
