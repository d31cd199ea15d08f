import { ChangeCard } from "@/components/changes/change-card";
import type { IssueSection } from "@/components/changes/change-sections";
import styles from "@/components/changes/changes.module.css";
import { SilentList } from "@/components/changes/silent-list";
import { HistoryLine } from "@/components/history/history-line";
import type { Lookups } from "@/components/statement/lookups";
import type { ChangesView } from "@/lib/domain/changes-view";
import { recordLanguage } from "@/lib/language/speech";

export type IssueChangesProps = {
  section: IssueSection;
  view: ChangesView;
  lookups: Lookups;
  /** The two rounds compared. */
  rounds: readonly string[];
  silentOpen: boolean;
  /** Where an issue's silent statements are listed; null where they are listed here. */
  silentHref: ((issue: string) => string) | null;
};

/** One issue: its whole line in miniature, what changed on it, and what stands as it was. */
export function IssueChanges({ section, view, lookups, rounds, silentOpen, silentHref }: IssueChangesProps) {
  const { issue, changes, silent } = section;
  const { statements, history } = view;
  return (
    <section className={`long-part ${styles.issue}`} aria-labelledby={`issue-${issue.id}`}>
      <div className={styles.issueHead}>
        <div lang={recordLanguage}>
          <h3 id={`issue-${issue.id}`}>{issue.label}</h3>
          <p className={styles.question}>{issue.question}</p>
        </div>
        <HistoryLine
          label={issue.label}
          marks={history.get(issue.id) ?? []}
          rounds={lookups.rounds}
          parties={lookups.parties}
          setOff={rounds}
        />
      </div>
      {changes.map((change) => (
        <ChangeCard key={change.to.statement} change={change} statements={statements} lookups={lookups} />
      ))}
      <SilentList
        changes={silent}
        statements={statements}
        lookups={lookups}
        open={silentOpen}
        href={silentHref?.(issue.id) ?? null}
      />
    </section>
  );
}
