import styles from "@/components/history/history.module.css";
import { cell, HistoryRow, labelRoom } from "@/components/history/history-row";
import { lineWords } from "@/components/history/history-words";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import type { PartyLook } from "@/components/ui/party-look";
import type { HistoryMark, RoundLabel } from "@/lib/schemas/views";

export type HistoryLineProps = {
  /** What the line is of, such as the label: told to those who cannot see the drawing. */
  label: string;
  /** The marks of one issue: for each party, one for each round up to the newest shown. */
  marks: readonly HistoryMark[];
  rounds: ReadonlyMap<string, RoundLabel>;
  parties: ReadonlyMap<string, PartyLook>;
  /** Rounds whose column is set off, such as those that a page compares. */
  setOff?: readonly string[];
};

/** Says what is drawn: all rounds, or the newest where the line leaves older ones out. */
function spokenTitle(
  label: string,
  columns: readonly string[],
  { rounds }: Pick<HistoryLineProps, "rounds">,
) {
  const [oldest, newest] = [columns[0], columns.at(-1)].map((id) => rounds.get(id ?? "")?.ordinal ?? 1);
  const words = { record: recordText, label, count: columns.length };
  if (oldest === undefined || newest === undefined || oldest === 1) return sayWith("history.read", words);
  return sayWith("history.read_newest", { ...words, all: newest });
}

/**
 * The whole line of an issue in miniature: a row for each party, a column for each round, a sign where it
 * spoke and a dot where it did not. It opens to the same in words.
 */
export function HistoryLine({ label, marks, rounds, parties, setOff = [] }: HistoryLineProps) {
  const speakers = [...new Set(marks.map((mark) => mark.party))];
  const lines = speakers.map((party) => ({ party, marks: marks.filter((mark) => mark.party === party) }));
  const columns = lines[0]?.marks.map((mark) => mark.round) ?? [];
  const width = labelRoom + columns.length * cell;
  const height = lines.length * cell;
  return (
    <details className={styles.history}>
      <summary>
        <span className="spoken">{spokenTitle(label, columns, { rounds })}</span>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {setOff.flatMap((round) => {
            const column = columns.indexOf(round);
            if (column === -1) return [];
            const x = labelRoom + column * cell;
            return [<rect key={round} className={styles.setOff} x={x} width={cell} height={height} />];
          })}
          {lines.map((line, row) => (
            <HistoryRow
              key={line.party}
              party={parties.get(line.party)}
              marks={line.marks}
              rounds={rounds}
              row={row}
            />
          ))}
        </svg>
      </summary>
      <ul>
        {lines.map((line) => (
          <li key={line.party}>
            <b>{parties.get(line.party)?.short ?? line.party}</b> {lineWords(line.marks, rounds)}
          </li>
        ))}
      </ul>
    </details>
  );
}
