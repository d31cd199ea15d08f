import { countOf, formatAmount, formatDate, formatList } from "@/components/format";
import type { Looks } from "@/components/outcomes/chart-rows";
import styles from "@/components/outcomes/outcomes.module.css";
import { sumWords } from "@/components/outcomes/sum-words";
import type { TotalCheck } from "@/lib/domain/outcome-totals";
import { aboutShare } from "@/lib/domain/sums";

const resultWords: Record<TotalCheck["result"], string> = {
  agrees: "agrees",
  differs: "differs",
  incomplete: "cannot be checked",
  doubted: "not checked",
  "no-parts": "nothing to add up",
};

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
  if (result === "no-parts") return "No step of it has a part that it could be held against.";
  const parts = `The parts on record add up to ${sumWords(sum)}.`;
  if (result === "agrees" || withoutFigure === 0) return parts;
  return `${parts} ${withoutFigure} of its ${countOf(steps, "step")} tell no such figure for ${total.to.length > 1 ? "each who received" : "who received"}.`;
}

function nameOf({ total, receivers, date }: JoinedCheck, looks: Looks): string {
  const shorts = receivers.map((id) => looks.get(id)?.short ?? id);
  return [
    formatAmount(total),
    shorts.length > 0 && `to ${formatList(shorts)}`,
    total.by && `by ${looks.get(total.by)?.short ?? total.by}’s account`,
    date !== null && `on ${formatDate(date)}`,
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
      <h3>Totals held against the sum of their parts</h3>
      <ul>
        {joinReceivers(checks).map((check) => (
          <li key={`${check.outcome} ${nameOf(check, looks)} ${check.sum.value}`} data-result={check.result}>
            <b>{resultWords[check.result]}</b>
            <span>
              <a href={`#${check.outcome}`}>{nameOf(check, looks)}</a>: {check.total.what}.{" "}
              {explanation(check)}
            </span>
          </li>
        ))}
      </ul>
      {usesAbout && (
        <p className={styles.note}>“About” is taken as {aboutShare * 100} per cent either way.</p>
      )}
    </div>
  );
}
