import { formatDate } from "@/components/format";
import type { Picture } from "@/components/preview/picture";
import { marksOf } from "@/components/preview/picture-parts";
import { statementTitle } from "@/components/statement-page/statement-title";
import { evidenceWords } from "@/components/words";
import { say } from "@/lib/language/say";
import type { Outline, StatementView } from "@/lib/schemas/views";

/** One statement: who said what, with what stance, on which issue, when, and how it is known. */
export function statementPicture({ view, outline }: { view: StatementView; outline: Outline }): Picture {
  const { statement } = view;
  const round = outline.rounds.find((each) => each.id === statement.round)?.title ?? statement.round;
  const document = outline.documents.find((each) => each.id === statement.document)?.title;
  const place = [statement.number?.replace(/^~/, ""), document].filter((each) => each !== undefined);
  const words = [
    formatDate(statement.date),
    round,
    evidenceWords(statement.evidence).word,
    say("preview.sources", { count: new Set(statement.citations.map((citation) => citation.source)).size }),
    ...(statement.conditions.length > 0
      ? [say("preview.conditions", { count: statement.conditions.length })]
      : []),
  ];
  return {
    kicker: statementTitle(view, outline),
    title: statement.summary,
    notes: [words.join(" · "), ...(place.length > 0 ? [place.join(", ")] : [])],
    statuses: [],
    marks: marksOf([statement.party], outline.parties),
    sides: [],
    footer: [outline.negotiation.title],
  };
}
