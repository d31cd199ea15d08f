import type { ReactNode } from "react";
import type { QuestionHrefs } from "@/components/start/question-hrefs";
import styles from "@/components/start/start.module.css";
import { say } from "@/lib/language/say";

export type QuestionsProps = {
  hrefs: QuestionHrefs;
  /** What each answer is about, in a few words; without them the questions stand in one line. */
  told?: Record<keyof QuestionHrefs, ReactNode>;
};

/** The three questions to begin with, each leading to its answer. */
export function Questions({ hrefs, told }: QuestionsProps) {
  return (
    <ul className={`screen-only ${told ? styles.cards : styles.line}`} aria-label={say("start.asked")}>
      {(["compare", "changed", "unresolved"] as const).map((question) => (
        <li key={question}>
          <a href={hrefs[question]}>{say(`start.${question}`)}</a>
          {told && <div className={styles.told}>{told[question]}</div>}
        </li>
      ))}
    </ul>
  );
}
