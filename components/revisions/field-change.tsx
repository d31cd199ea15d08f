import { MarkedWords } from "@/components/compare/marked-words";
import { codeWords } from "@/components/revisions/code-words";
import styles from "@/components/revisions/revisions.module.css";
import { fieldName, type Names, valueLines } from "@/components/revisions/value-words";
import { differingWords } from "@/lib/domain/word-difference";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { FieldDifference } from "@/lib/schemas/revision-views";

type Sides = { from: string[]; to: string[] };

function linesOf(field: string, value: unknown, names: Names): string[] {
  const coded = codeWords(field, value);
  return coded === undefined ? valueLines(value, names) : [coded];
}

/** What only one of two versions says; where they differ in order alone, all of it. */
function sidesOf(difference: FieldDifference, names: Names): Sides {
  const { field } = difference;
  const from = "from" in difference ? linesOf(field, difference.from, names) : [];
  const to = "to" in difference ? linesOf(field, difference.to, names) : [];
  const sides = {
    from: from.filter((line) => !to.includes(line)),
    to: to.filter((line) => !from.includes(line)),
  };
  return sides.from.length + sides.to.length === 0 ? { from, to } : sides;
}

function Texts({ from, to }: { from: string; to: string }) {
  const marks = differingWords(from, to);
  return (
    <>
      <p className={styles.was}>
        <b>{say("revisions.was")}</b>{" "}
        <span lang={recordLanguage}>
          <MarkedWords text={from} ranges={marks.first} isFirst />
        </span>
      </p>
      <p className={styles.is}>
        <b>{say("revisions.is")}</b>{" "}
        <span lang={recordLanguage}>
          <MarkedWords text={to} ranges={marks.other} isFirst={false} />
        </span>
      </p>
    </>
  );
}

function Lines({ word, lines, style }: { word: string; lines: string[]; style: string | undefined }) {
  return lines.map((line) => (
    <p key={line} className={style}>
      <b>{word}</b> {line}
    </p>
  ));
}

/** One field as it was and as it is, the words that differ marked. */
export function FieldChange({ difference, names }: { difference: FieldDifference; names: Names }) {
  const { from, to } = sidesOf(difference, names);
  const [was, is] = [from[0], to[0]];
  const isText = from.length === 1 && to.length === 1;
  return (
    <div>
      <dt>{fieldName(difference.field)}</dt>
      <dd>
        {isText && was !== undefined && is !== undefined ? (
          <Texts from={was} to={is} />
        ) : (
          <>
            <Lines word={say("revisions.was")} lines={from} style={styles.was} />
            <Lines word={say("revisions.is")} lines={to} style={styles.is} />
          </>
        )}
      </dd>
    </div>
  );
}
