import { countOf } from "@/components/format";
import { agreementWords } from "@/components/issues/agreement-words";
import styles from "@/components/issues/issue.module.css";
import type { IssueAgreement, ReadDifferently } from "@/lib/domain/issue-agreement";

function Differing({ differing }: { differing: readonly ReadDifferently[] }) {
  return (
    <ul className={styles.readings}>
      {differing.map(({ id, readings = [] }) => (
        <li key={id}>
          <a href={`#${id}`}>
            <code>{id}</code>
          </a>
          {readings.map(({ coder_a, coder_b }) => (
            <span key={`${coder_a} ${coder_b}`}>
              one coder: {coder_a}; the other: {coder_b}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** How far two coders agreed on the issue, in plain words, and where they read a statement differently. */
export function CodersAgreement({ agreement }: { agreement: IssueAgreement | null }) {
  if (agreement === null) return <p>This record was coded by one coder, so there is nothing to compare.</p>;
  const { compared, differing, measures } = agreement;
  return (
    <div className={styles.agreement}>
      <p>{agreementWords(agreement).join(" ")}</p>
      {compared > 0 && (
        <p>
          {countOf(compared, "statement")} of this issue {compared === 1 ? "was" : "were"} coded by both;{" "}
          {differing.length === 0
            ? "they read none of them differently."
            : `${differing.length} can be read in more than one way:`}
        </p>
      )}
      {differing.length > 0 && <Differing differing={differing} />}
      <details>
        <summary>What the figures mean</summary>
        <dl>
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
