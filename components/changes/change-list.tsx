import styles from "@/components/changes/changes.module.css";
import { IssueChanges } from "@/components/changes/issue-changes";
import type { SelectedChanges } from "@/components/changes/select-changes";
import { countOf } from "@/components/format";
import type { Lookups } from "@/components/statement/lookups";
import { Notice } from "@/components/ui/notice";
import type { ChangesView } from "@/lib/domain/changes-view";
import type { RoundPair } from "@/lib/domain/round-pair";
import type { RoundLabel } from "@/lib/schemas/views";

export type ChangeListProps = {
  selection: SelectedChanges;
  view: ChangesView;
  lookups: Lookups;
  pair: RoundPair<RoundLabel>;
  silentOpen: boolean;
  /** This page without filters. */
  hrefWithout: string;
};

/** Everything the filters leave, issue by issue; issues on which nothing changed come last, in brief. */
export function ChangeList({ selection, view, lookups, pair, silentOpen, hrefWithout }: ChangeListProps) {
  const { sections, changed, silent, all } = selection;
  const rounds = [pair.from?.id ?? pair.to.id, pair.to.id];
  const shared = { view, lookups, rounds, silentOpen };
  if (changed + silent === 0) {
    return (
      <Notice>
        {all === 0 ? "Nobody has said anything up to this round." : "No change matches these filters. "}
        {all > 0 && <a href={hrefWithout}>Remove them all</a>}
      </Notice>
    );
  }
  return (
    <>
      {changed === 0 && <Notice>Nothing changed here: what was said before stands.</Notice>}
      {sections.groups.map((group) => (
        <section key={group.id} className={styles.group} aria-labelledby={`group-${group.id}`}>
          <h2 id={`group-${group.id}`}>{group.label}</h2>
          {group.issues.map((section) => (
            <IssueChanges key={section.issue.id} section={section} {...shared} />
          ))}
        </section>
      ))}
      {sections.unchanged.length > 0 && (
        <section className={styles.group} aria-labelledby="unchanged">
          <h2 id="unchanged">No change on {countOf(sections.unchanged.length, "issue")}</h2>
          {sections.unchanged.map((section) => (
            <IssueChanges key={section.issue.id} section={section} {...shared} />
          ))}
        </section>
      )}
    </>
  );
}
