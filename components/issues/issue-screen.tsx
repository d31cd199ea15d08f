import type { ReactNode } from "react";
import { formatNumber } from "@/components/format";
import { PageHead } from "@/components/frame/page-head";
import { HistoryLine } from "@/components/history/history-line";
import styles from "@/components/issues/issue.module.css";
import { CodersAgreement } from "@/components/issues/issue-agreement";
import { IssueDefinition } from "@/components/issues/issue-definition";
import { IssueLines } from "@/components/issues/issue-lines";
import { groupHref } from "@/components/issues/issue-list";
import { IssueStatuses } from "@/components/issues/issue-statuses";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import { OutcomeItem } from "@/components/outcomes/outcome-item";
import { DisputeList } from "@/components/rounds/dispute-list";
import round from "@/components/rounds/round.module.css";
import { SourceList } from "@/components/rounds/source-list";
import { createLookups } from "@/components/statement/lookups";
import { StatusMark } from "@/components/ui/status-mark";
import type { IssueAgreement } from "@/lib/domain/issue-agreement";
import type { IssueView } from "@/lib/domain/issue-view";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Document } from "@/lib/schemas/entities";
import type { Outline } from "@/lib/schemas/views";

export type IssueScreenProps = {
  outline: Outline;
  view: IssueView;
  agreement: IssueAgreement | null;
  /** The record's, whose packages clauses may belong to. */
  documents: readonly Document[];
  /** Buttons at the right of the title, such as Share. */
  actions?: ReactNode;
};

function Contents({ view, statements }: { view: IssueView; statements: number }) {
  const parts = [
    { id: "lines", label: say("issues.lines"), count: statements },
    { id: "status", label: say("issues.statuses"), count: view.statuses.length },
    { id: "outcomes", label: say("issues.outcomes"), count: view.outcomes.length },
    { id: "disputes", label: say("issues.disputes"), count: view.disputes.length },
  ];
  return (
    <nav className={`screen-only ${round.contents}`} aria-label={say("issues.on_this_page")}>
      <ul>
        {parts
          .filter(({ count }) => count > 0)
          .map(({ id, label, count }) => (
            <li key={id}>
              <a href={`#${id}`}>
                {label} <span>{formatNumber(count)}</span>
              </a>
            </li>
          ))}
        <li>
          <a href="#agreement">{say("issues.agreement")}</a>
        </li>
      </ul>
    </nav>
  );
}

/** One issue through all rounds: its question, every party's line, its status, outcomes and disputes. */
export function IssueScreen({ outline, view, agreement, documents, actions }: IssueScreenProps) {
  const { issue, group, statuses, open, lines } = view;
  const negotiation = outline.negotiation.id;
  const statements = lines.flatMap((line) => line.rounds.flatMap((each) => each.statements));
  const lookups = createLookups({
    negotiation,
    parties: outline.parties,
    issue_groups: outline.issue_groups,
    rounds: outline.rounds,
    references: view.references,
    sources: view.sources,
    disputes: view.disputes,
    documents,
    present: [...statements, ...view.outcomes].map((each) => each.id),
    numbered: true,
  });
  const principals = outline.parties.filter((party) => party.kind === "principal");
  const newest = statuses.at(-1);
  const titleOf = (id: string) => lookups.rounds.get(id)?.title ?? id;
  return (
    <>
      <PageHead
        kicker={
          <span lang={recordLanguage}>
            <a href={groupHref(outline, group.id)}>{group.label}</a> · {issue.label}
          </span>
        }
        title={<span lang={recordLanguage}>{issue.question}</span>}
        actions={actions}
      />
      <div className={styles.now}>
        {newest && <StatusMark status={newest.status.status} assessed={newest.status.assessed} />}
        <span>
          {newest && sayWith("issues.now", { round: titleOf(newest.round), record: recordText })}
          {open && `, ${say("issues.open_for", { count: open.rounds })}`}
        </span>
        <HistoryLine
          label={issue.label}
          marks={view.marks}
          rounds={lookups.rounds}
          parties={lookups.parties}
        />
      </div>
      <IssueDefinition negotiation={negotiation} issue={issue} issues={lookups.issues} />
      <Contents view={view} statements={statements.length} />
      <section className={round.part} aria-labelledby="lines">
        <h2 id="lines">{say("issues.lines_title")}</h2>
        <IssueLines
          issue={issue.id}
          lines={lines}
          principals={new Set(principals.map((party) => party.id))}
          lookups={lookups}
        />
      </section>
      <section className={round.part} aria-labelledby="status">
        <h2 id="status">{say("issues.statuses")}</h2>
        <IssueStatuses statuses={statuses} lookups={lookups} />
      </section>
      {view.outcomes.length > 0 && (
        <section className={round.part} aria-labelledby="outcomes">
          <h2 id="outcomes">{say("issues.outcomes")}</h2>
          <ul>
            {view.outcomes.map((outcome) => (
              <OutcomeItem
                key={outcome.id}
                negotiation={negotiation}
                outcome={outcome}
                lookups={lookups}
                showIssue={false}
              />
            ))}
          </ul>
        </section>
      )}
      <DisputeList disputes={view.disputes} all={view.disputes.length} lookups={lookups} />
      <section className={round.part} aria-labelledby="agreement">
        <h2 id="agreement">{say("issues.agreement_title")}</h2>
        <CodersAgreement agreement={agreement} statements={statements} issues={lookups.issues} />
      </section>
      <SourceList lookups={lookups} cited={new Set(view.sources.map((source) => source.id))} />
    </>
  );
}
