import { formatDate } from "@/components/format";
import { PageHead } from "@/components/frame/page-head";
import { createLookups } from "@/components/statement/lookups";
import { Statement } from "@/components/statement/statement";
import { StatementFacts } from "@/components/statement-page/statement-facts";
import { StatementHistory } from "@/components/statement-page/statement-history";
import { StatementSources } from "@/components/statement-page/statement-sources";
import { statementTitle } from "@/components/statement-page/statement-title";
import type { Outline, StatementView } from "@/lib/schemas/views";

/** One statement with all that the record says of it and all that points to it. */
export function StatementPage({ outline, view }: { outline: Outline; view: StatementView }) {
  const { statement } = view;
  const lookups = createLookups({
    ...view,
    negotiation: outline.negotiation.id,
    parties: outline.parties,
    issue_groups: outline.issue_groups,
    rounds: outline.rounds,
    documents: [],
    present: [statement.id],
  });
  return (
    <>
      <PageHead
        kicker={`${statement.document === undefined ? "Statement" : "Clause"} · ${formatDate(statement.date)}`}
        title={statementTitle(view, outline)}
      />
      <Statement statement={statement} lookups={lookups} brief />
      <StatementFacts statement={statement} outline={outline} lookups={lookups} />
      <StatementHistory view={view} lookups={lookups} />
      <StatementSources statement={statement} lookups={lookups} />
    </>
  );
}
