import { formatDate, formatList, formatNumber } from "@/components/format";
import { formatAmount } from "@/components/format-amount";
import type { Looks } from "@/components/outcomes/chart-rows";
import styles from "@/components/outcomes/outcomes.module.css";
import { sumWords } from "@/components/outcomes/sum-words";
import type { TotalCheck } from "@/lib/domain/outcome-totals";
import { aboutShare } from "@/lib/domain/sums";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";

/** Totals that fare alike for several parties are told once. */
type JoinedCheck = TotalCheck & { receivers: string[] };

function joinReceivers(checks: readonly TotalCheck[]): JoinedCheck[] {
  const joined = new Map<string, JoinedCheck>();
  for (const check of checks) {
    const { to, ...same } = check;
    const key = JSON.stringify(same);
    const known = joined.get(key) ?? { ...check, receivers: [] };
    joined.set(key, { ...known, receivers: [...known.receivers, ...(to === null ? [] : [to])] });
  }
  return [...joined.values()];
}

function explanation({ result, total, sum, steps, withoutFigure }: TotalCheck): string {
  if (result === "doubted") return total.doubt ?? "";
  if (result === "no-parts") return say("outcomes.check_no_part");
  const parts = say("outcomes.check_parts", { sum: sumWords(sum) });
  if (result === "agrees" || withoutFigure === 0) return parts;
  const missing = { without: withoutFigure, steps, receivers: Math.max(1, total.to.length) };
  return `${parts} ${say("outcomes.check_steps", missing)}`;
}

function nameOf({ total, receivers, date }: JoinedCheck, looks: Looks): string {
  const shorts = receivers.map((id) => looks.get(id)?.short ?? id);
  return [
    formatAmount(total),
    shorts.length > 0 && say("outcomes.check_name_to", { parties: formatList(shorts) }),
    total.by && say("outcomes.check_name_by", { party: looks.get(total.by)?.short ?? total.by }),
    date !== null && say("outcomes.check_name_on", { date: formatDate(date) }),
  ]
    .filter(Boolean)
    .join(", ");
}

/** Every total that the record gives, held against the sum of its parts, and whether the two agree. */
export function TotalChecks({ checks, looks }: { checks: readonly TotalCheck[]; looks: Looks }) {
  if (checks.length === 0) return null;
  const usesAbout = checks.some(({ total, sum }) => [total, sum].some((each) => each.qualifier === "about"));
  return (
    <div className={styles.checks}>
      <h3>{say("outcomes.checks")}</h3>
      <ul>
        {joinReceivers(checks).map((check) => (
          <li key={`${check.outcome} ${nameOf(check, looks)} ${check.sum.value}`} data-result={check.result}>
            <b>{say(`outcomes.check_${check.result}`)}</b>
            <span>
              <a href={`#${check.outcome}`}>{nameOf(check, looks)}</a>:{" "}
              <span lang={recordLanguage}>{check.total.what}.</span> {explanation(check)}
            </span>
          </li>
        ))}
      </ul>
      {usesAbout && (
        <p className={styles.note}>{say("outcomes.about", { percent: formatNumber(aboutShare * 100) })}</p>
      )}
    </div>
  );
}
