import { readStatement } from "@/app/[negotiation]/statements/[statement]/read-statement";
import { answerPicture } from "@/app/answer-picture";
import { statementPicture } from "@/components/preview/statement-picture";
import { pageProps } from "@/lib/address/page-props";
import { refuseMissing } from "@/lib/api/refuse";
import { apiRoute } from "@/lib/api/route";

type Ids = { negotiation: string; statement: string };

/** The picture of one statement. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute<Ids>(async (request, ids) => {
  const read = await readStatement(pageProps(request, ids));
  if (read === null) return refuseMissing("statement", ids.statement);
  return answerPicture(request, statementPicture(read), read.outline.revision);
});
