import type { ReactNode } from "react";
import styles from "@/components/method/method.module.css";
import { say } from "@/lib/language/say";

/** The parts of the page in their order; each is its own anchor. */
export const methodParts = [
  "statement",
  "issues",
  "stances",
  "evidence",
  "certainty",
  "changes",
  "status",
  "disputes",
  "making",
  "agreement",
  "missing",
  "views",
  "places",
  "correct",
] as const;

export type MethodPart = (typeof methodParts)[number];

/** One part of the page under its heading. */
export function Section({ part, children }: { part: MethodPart; children: ReactNode }) {
  return (
    <section className={styles.section} aria-labelledby={part}>
      <h2 id={part}>{say(`method.${part}_title`)}</h2>
      {children}
    </section>
  );
}

/** What the page holds, each part with the way to it. */
export function Contents() {
  return (
    <nav className={`screen-only ${styles.contents}`} aria-labelledby="contents">
      <p id="contents">{say("method.contents")}</p>
      <ul>
        {methodParts.map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{say(`method.${part}_title`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
