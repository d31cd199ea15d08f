import type { ReactNode } from "react";
import { PageHead } from "@/components/frame/page-head";
import styles from "@/components/start/start.module.css";

export type NegotiationEntry = { id: string; title: string; description: string };

/** Every negotiation there is a record of, where there is not just one. */
export function NegotiationList(props: { negotiations: readonly NegotiationEntry[]; notice: ReactNode }) {
  const { negotiations, notice } = props;
  return (
    <main id="content">
      {notice}
      <PageHead
        kicker="Parley"
        title="Negotiations on record"
        lede="What parties demanded, offered, accepted and refused, clause by clause and round by round."
      />
      {negotiations.length === 0 && (
        <p>No record has been imported. Put one into the folder of records and start again.</p>
      )}
      <ul className={styles.negotiations}>
        {negotiations.map(({ id, title, description }) => (
          <li key={id}>
            <h2>
              <a href={`/${id}`}>{title}</a>
            </h2>
            <p>{description}</p>
          </li>
        ))}
      </ul>
    </main>
  );
}
