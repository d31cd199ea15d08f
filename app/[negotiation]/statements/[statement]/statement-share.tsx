import { ShareButton } from "@/components/share/share-button";
import { statementTitle } from "@/components/statement-page/statement-title";
import { siteOrigin } from "@/lib/address/origin";
import { statementHref } from "@/lib/address/parameters";
import { inLanguage } from "@/lib/language/in-language";
import { say } from "@/lib/language/say";
import { getCitation } from "@/lib/queries/citations";
import { listSnapshots } from "@/lib/queries/snapshots";
import type { Outline, StatementView } from "@/lib/schemas/views";

/** The Share button of a statement: frozen, it stands where it is cited. */
export async function StatementShare({ outline, view }: { outline: Outline; view: StatementView }) {
  const { id } = view.statement;
  const negotiation = outline.negotiation.id;
  const origin = await siteOrigin();
  const [cited, snapshots] = await Promise.all([
    getCitation(negotiation, "statement", id, origin),
    listSnapshots(negotiation),
  ]);
  const href = cited === null ? null : cited.link.slice(origin.length);
  const entry = snapshots?.find((each) => href?.startsWith(`/s/${each.hash}`));
  const title = outline.rounds.find((each) => each.id === entry?.round)?.title ?? "";
  const instead = say("statement_page.frozen_instead", { round: title });
  const frozen = href === null ? null : { href: inLanguage(href), round: title, instead };
  const called = `${statementTitle(view, outline)}, ${outline.negotiation.title}`;
  return <ShareButton title={called} origin={origin} frozen={frozen} live={statementHref(negotiation, id)} />;
}
