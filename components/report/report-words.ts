import { statementHref } from "@/lib/address/parameters";
import { say } from "@/lib/language/say";
import type { Statement } from "@/lib/schemas/entities";
import type { Outline } from "@/lib/schemas/views";

/** A report of a mistake in a statement, with all that whoever reads it needs to find the place. */
export function reportWords(
  { id, summary }: Pick<Statement, "id" | "summary">,
  { negotiation, revision }: Pick<Outline, "negotiation" | "revision">,
  origin: string,
): { title: string; body: string } {
  const address = `${origin}${statementHref(negotiation.id, id)}`;
  return {
    title: say("report.subject", { id }),
    body: say("report.text", { id, address, revision, summary }),
  };
}
