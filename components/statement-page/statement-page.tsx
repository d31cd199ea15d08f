import type { ReactNode } from "react";
import { citeDialog } from "@/components/cite/cite-button";
import { formatDate } from "@/components/format";
import { PageHead } from "@/components/frame/page-head";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import { createLookups } from "@/components/statement/lookups";
import { Statement } from "@/components/statement/statement";
import { StatementChain } from "@/components/statement-page/statement-chain";
import { StatementConditions } from "@/components/statement-page/statement-conditions";
import { StatementDisputes } from "@/components/statement-page/statement-disputes";
import { StatementFacts } from "@/components/statement-page/statement-facts";
import { StatementPackages } from "@/components/statement-page/statement-packages";
import styles from "@/components/statement-page/statement-page.module.css";
import { StatementSources } from "@/components/statement-page/statement-sources";
import { titleParts } from "@/components/statement-page/statement-title";
import button from "@/components/ui/button.module.css";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Outline, StatementView } from "@/lib/schemas/views";

export type StatementPageProps = {
  outline: Outline;
  view: StatementView;
  /** {say("statement_page.cite_title")}, in the first of the styles that the Cite dialog has; none where no snapshot shows it. */
  citation: string | undefined;
  /** Buttons at the right of the title, such as Share. */
  actions?: ReactNode;
};

/** One statement with all that the record says of it and all that points to it. */
export function StatementPage({ outline, view, citation, actions }: StatementPageProps) {
  const { statement } = view;
  const lookups = createLookups({
    ...view,
    negotiation: outline.negotiation.id,
    parties: outline.parties,
    issue_groups: outline.issue_groups,
    rounds: outline.rounds,
    documents: [{ packages: view.packages }],
    present: [statement.id],
  });
  return (
    <>
      <PageHead
        kicker={say("statement_page.kicker", {
          kind: statement.document === undefined ? "statement" : "clause",
          date: formatDate(statement.date),
        })}
        title={sayWith("statement_page.title", { ...titleParts(view, outline), record: recordText })}
        actions={actions}
      />
      <Statement statement={statement} lookups={lookups} brief />
      <StatementFacts statement={statement} outline={outline} lookups={lookups} />
      <StatementChain view={view} lookups={lookups} />
      <StatementConditions view={view} lookups={lookups} />
      <StatementPackages view={view} lookups={lookups} />
      <StatementDisputes disputes={view.disputes} lookups={lookups} />
      <StatementSources statement={statement} lookups={lookups} />
      {citation !== undefined && (
        <section className={styles.part} aria-labelledby="cite">
          <h2 id="cite">{say("statement_page.cite_title")}</h2>
          <p className={styles.cite} lang={recordLanguage}>
            {citation}
          </p>
          <button type="button" className={`screen-only ${button.button}`} popoverTarget={citeDialog}>
            {say("statement_page.cite_styles")}
          </button>
        </section>
      )}
    </>
  );
}
