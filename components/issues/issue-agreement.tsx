import { agreementWords } from "@/components/issues/agreement-words";
import styles from "@/components/issues/issue.module.css";
import { readingWords } from "@/components/issues/reading-words";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import type { Lookups } from "@/components/statement/lookups";
import type { IssueAgreement, ReadDifferently } from "@/lib/domain/issue-agreement";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Statement } from "@/lib/schemas/entities";

type Read = {
  /** The issue's statements, whose words say more than their ids. */
  statements: readonly Pick<Statement, "id" | "summary">[];
  issues: Lookups["issues"];
};

function Differing({ differing, statements, issues }: Read & { differing: readonly ReadDifferently[] }) {
  const told = (reading: string) => readingWords(reading, issues);
  return (
    <ul className={styles.readings}>
      {differing.map(({ id, readings = [] }) => (
        <li key={id}>
          <a href={`#${id}`} lang={recordLanguage}>
            {statements.find((each) => each.id === id)?.summary ?? id}
          </a>
          {readings.map(({ coder_a, coder_b }) => (
            <p key={`${coder_a} ${coder_b}`}>
              {say("issues.differing", { one: told(coder_a), other: told(coder_b) })}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Figures({ figures, codebook }: Pick<IssueAgreement, "figures" | "codebook">) {
  if (figures === null)
    return <p>{sayWith("issues.agreement_other_codebook", { codebook, record: recordText })}</p>;
  return agreementWords(figures).map(({ figure, words }) => (
    <p key={words}>
      {figure !== undefined && <b>{figure}</b>} {words}
    </p>
  ));
}

/** How far two coders agreed on the issue, in plain words, and where they read a statement differently. */
export function CodersAgreement({ agreement, ...read }: Read & { agreement: IssueAgreement | null }) {
  if (agreement === null) return <p>{say("issues.agreement_single")}</p>;
  const { compared, differing, measures } = agreement;
  return (
    <div className={styles.agreement}>
      <Figures {...agreement} />
      {compared > 0 && <p>{say("issues.compared", { count: compared, differing: differing.length })}</p>}
      {differing.length > 0 && <Differing differing={differing} {...read} />}
      <details>
        <summary>{say("issues.measures")}</summary>
        <dl lang={recordLanguage}>
          {Object.entries(measures).map(([name, meaning]) => (
            <div key={name}>
              <dt>{name.replaceAll("_", " ")}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
