import { ReportMistake } from "@/components/report/report-mistake";
import { reportWords } from "@/components/report/report-words";
import { siteOrigin } from "@/lib/address/origin";
import { reportHref } from "@/lib/address/report";
import type { Outline, StatementView } from "@/lib/schemas/views";

/** The report of a mistake in a statement, with where to send it where a place is set. */
export async function StatementReport({ outline, view }: { outline: Outline; view: StatementView }) {
  const report = reportWords(view.statement, outline, await siteOrigin());
  return <ReportMistake text={report.body} href={reportHref(report)} />;
}
