import { notFound } from "next/navigation";
import { writeCitations } from "@/app/[negotiation]/cite-view";
import {
  readStatement,
  type StatementProps,
} from "@/app/[negotiation]/statements/[statement]/read-statement";
import { StatementReport } from "@/app/[negotiation]/statements/[statement]/statement-report";
import { StatementShare } from "@/app/[negotiation]/statements/[statement]/statement-share";
import { JsonLd } from "@/app/json-ld";
import { CiteButton } from "@/components/cite/cite-button";
import { StatementPage } from "@/components/statement-page/statement-page";
import { FaultNotice } from "@/components/ui/fault-notice";
import { statementThing } from "@/lib/export/json-ld";

export { statementMetadata as generateMetadata } from "@/app/[negotiation]/statements/[statement]/read-statement";

export default async function Page(props: StatementProps) {
  const read = await readStatement(props);
  if (read === null) notFound();
  const { outline, view, faults } = read;
  const cited = { negotiation: outline.negotiation.id, kind: "statement" as const, id: view.statement.id };
  const citations = await writeCitations(cited);
  const actions = (
    <>
      <CiteButton what="statement" citations={citations} />
      <StatementShare outline={outline} view={view} />
    </>
  );
  return (
    <>
      <JsonLd things={(origin) => [statementThing(view, outline, origin)]} />
      <FaultNotice faults={faults} />
      <StatementPage outline={outline} view={view} citation={citations[0]?.text} actions={actions} />
      <StatementReport outline={outline} view={view} />
    </>
  );
}
