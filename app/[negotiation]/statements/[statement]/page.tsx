import { notFound } from "next/navigation";
import {
  readStatement,
  type StatementProps,
} from "@/app/[negotiation]/statements/[statement]/read-statement";
import { StatementPage } from "@/components/statement-page/statement-page";
import { FaultNotice } from "@/components/ui/fault-notice";

export { statementMetadata as generateMetadata } from "@/app/[negotiation]/statements/[statement]/read-statement";

export default async function Page(props: StatementProps) {
  const read = await readStatement(props);
  if (read === null) notFound();
  return (
    <>
      <FaultNotice faults={read.faults} />
      <StatementPage outline={read.outline} view={read.view} />
    </>
  );
}
