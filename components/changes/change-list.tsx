import type { IssueSection } from "@/components/changes/change-sections";
import styles from "@/components/changes/changes.module.css";
import { IssueChanges } from "@/components/changes/issue-changes";
import type { SelectedChanges } from "@/components/changes/select-changes";
import { sayWith } from "@/components/language/say-with";
import type { Lookups } from "@/components/statement/lookups";
import { IssuePager } from "@/components/ui/issue-pager";
import { pageOfIssues } from "@/components/ui/issue-pages";
import { Notice } from "@/components/ui/notice";
import type { ChangesView } from "@/lib/domain/changes-view";
import type { RoundPair } from "@/lib/domain/round-pair";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { RoundLabel } from "@/lib/schemas/views";

/** A group of issues on which something changed; those on which nothing did have no id. */
type PartedGroup = { id: string | null; label: string; rows: IssueSection[] };

export type ChangeListProps = {
  selection: SelectedChanges;
  view: ChangesView;
  lookups: Lookups;
  pair: RoundPair<RoundLabel>;
  /** Which part of a long list, counted from 1. */
  page: number;
  hrefAt: (page: number) => string;
  silentOpen: boolean;
  /** This page without filters. */
  hrefWithout: string;
  /** This page with the silent statements of one issue alone; null where it is that page. */
  silentHref: ((issue: string) => string) | null;
};

/** More silent statements than this are not listed together: each issue's stand on a page of their own. */
const mostSilent = 1_500;

/** What an issue, a change on it and a silent statement take on a page, in kB, and what a page may hold of them. */
const weights = { issue: 5, change: 2.5, silent: 0.4, page: 600 };

/** Everything the filters leave, issue by issue; issues on which nothing changed come last. Many come page by page. */
export function ChangeList({
  selection,
  view,
  lookups,
  pair,
  page,
  hrefAt,
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
  const weigh = (section: IssueSection) =>
    weights.issue +
    weights.change * section.changes.length +
    (shared.silentHref === null ? weights.silent * section.silent.length : 0);
  const groups: PartedGroup[] = sections.groups.map(({ id, label, issues }) => ({ id, label, rows: issues }));
  const unchanged: PartedGroup = { id: null, label: "", rows: sections.unchanged };
  const part = pageOfIssues([...groups, unchanged], { asked: page, most: weights.page, weigh });
  return (
    <>
      {changed === 0 && <Notice>{say("changes.nothing_changed")}</Notice>}
      <IssuePager shown={part} hrefAt={hrefAt} />
      {part.groups.map(({ id, label, rows }) => {
        const anchor = id === null ? "unchanged" : `group-${id}`;
        return (
          <section key={anchor} className={styles.group} aria-labelledby={anchor}>
            <h2 id={anchor} lang={id === null ? undefined : recordLanguage}>
              {id === null ? say("changes.unchanged", { count: sections.unchanged.length }) : label}
            </h2>
            {rows.map((section) => (
              <IssueChanges key={section.issue.id} section={section} {...shared} />
            ))}
          </section>
        );
      })}
      <IssuePager shown={part} hrefAt={hrefAt} below />
    </>
  );
}
