import { formatDate } from "@/components/format";
import { OutcomeQuantities } from "@/components/rounds/outcome-quantities";
import styles from "@/components/rounds/outcomes.module.css";
import { Citations } from "@/components/statement/citations";
import type { Lookups } from "@/components/statement/lookups";
import { recordLanguage } from "@/lib/language/speech";
import type { OutcomeStep } from "@/lib/schemas/entities";

/** The dated steps of carrying an outcome out, each with its figures and sources. */
export function OutcomeSteps({ steps, lookups }: { steps: readonly OutcomeStep[]; lookups: Lookups }) {
  if (steps.length === 0) return null;
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={`${step.date} ${step.what}`}>
          <time dateTime={step.date}>{formatDate(step.date)}</time>
          <div>
            <p lang={recordLanguage}>{step.what}</p>
            <OutcomeQuantities quantities={step.quantities} lookups={lookups} />
            <Citations citations={step.citations} lookups={lookups} />
          </div>
        </li>
      ))}
    </ol>
  );
}
