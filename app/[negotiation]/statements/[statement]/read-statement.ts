import type { Metadata } from "next";
import { pageMetadata } from "@/components/frame/page-metadata";
import { statementTitle } from "@/components/statement-page/statement-title";
import { statementHref } from "@/lib/address/parameters";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { getOutline } from "@/lib/queries/outline";
import { getStatementView } from "@/lib/queries/statement-view";

export type StatementProps = {
  params: Promise<{ negotiation: string; statement: string }>;
  searchParams: Promise<RawParameters>;
};

/** What the address of a statement asks for; null where there is no such statement. */
export async function readStatement({ params, searchParams }: StatementProps) {
  const { negotiation, statement } = await params;
  const [outline, view] = await Promise.all([
    getOutline(negotiation),
    getStatementView(negotiation, statement),
  ]);
  if (outline === null || view === null) return null;
  return { outline, view, ...readParameters({}, await searchParams) };
}

/** What the page of a statement is called. */
export async function statementMetadata(props: StatementProps): Promise<Metadata> {
  const read = await readStatement(props);
  if (read === null) return {};
  const { id, summary } = read.view.statement;
  const { negotiation } = read.outline;
  return pageMetadata({
    title: statementTitle(read.view, read.outline),
    description: summary,
    canonical: statementHref(negotiation.id, id),
    negotiation,
    pictured: true,
  });
}
