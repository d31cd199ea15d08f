import styles from "@/components/changes/changes.module.css";
import { IssueChanges } from "@/components/changes/issue-changes";
import type { SelectedChanges } from "@/components/changes/select-changes";
import { sayWith } from "@/components/language/say-with";
import type { Lookups } from "@/components/statement/lookups";
import { Notice } from "@/components/ui/notice";
import type { ChangesView } from "@/lib/domain/changes-view";
import type { RoundPair } from "@/lib/domain/round-pair";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { RoundLabel } from "@/lib/schemas/views";

export type ChangeListProps = {
  selection: SelectedChanges;
  view: ChangesView;
  lookups: Lookups;
  pair: RoundPair<RoundLabel>;
  silentOpen: boolean;
  /** This page without filters. */
  hrefWithout: string;
  /** This page with the silent statements of one issue alone; null where it is that page. */
  silentHref: ((issue: string) => string) | null;
};

/** More silent statements than this are not listed together: each issue's stand on a page of their own. */
const mostSilent = 1_500;

/** Everything the filters leave, issue by issue; issues on which nothing changed come last, in brief. */
export function ChangeList({
  selection,
  view,
  lookups,
  pair,
  silentOpen,
  hrefWithout,
  silentHref,
}: ChangeListProps) {
  const { sections, changed, silent, all } = selection;
  const rounds = [pair.from?.id ?? pair.to.id, pair.to.id];
  const shared = { view, lookups, rounds, silentOpen, silentHref: silent > mostSilent ? silentHref : null };
  if (changed + silent === 0) {
    return (
      <Notice>
        {all === 0
          ? say("changes.nothing_said")
          : sayWith("changes.no_match", { link: (parts) => <a href={hrefWithout}>{parts}</a> })}
      </Notice>
    );
  }
  return (
    <>
      {changed === 0 && <Notice>{say("changes.nothing_changed")}</Notice>}
      {sections.groups.map((group) => (
        <section key={group.id} className={styles.group} aria-labelledby={`group-${group.id}`}>
          <h2 id={`group-${group.id}`} lang={recordLanguage}>
            {group.label}
          </h2>
          {group.issues.map((section) => (
            <IssueChanges key={section.issue.id} section={section} {...shared} />
          ))}
        </section>
      ))}
      {sections.unchanged.length > 0 && (
        <section className={styles.group} aria-labelledby="unchanged">
          <h2 id="unchanged">{say("changes.unchanged", { count: sections.unchanged.length })}</h2>
          {sections.unchanged.map((section) => (
            <IssueChanges key={section.issue.id} section={section} {...shared} />
          ))}
        </section>
      )}
    </>
  );
}
