import { stanceWords } from "@/components/words";
import { sayInParts } from "@/lib/language/say";
import type { Outline, StatementView } from "@/lib/schemas/views";

/** What the title of a statement is put together from: who, with what stance, on which issue. */
export function titleParts({ statement }: StatementView, outline: Outline) {
  const issues = outline.issue_groups.flatMap((group) => group.issues);
  return {
    party: outline.parties.find((each) => each.id === statement.party)?.short ?? statement.party,
    stance: stanceWords(statement.stance).word,
    issue: issues.find((each) => each.id === statement.issue)?.label ?? statement.issue,
  };
}

/** What a statement is called, where no part of a title can be marked. */
export function statementTitle(view: StatementView, outline: Outline): string {
  const record = (parts: string[]) => parts.join("");
  const told = sayInParts<string>("statement_page.title", { ...titleParts(view, outline), record });
  return [told].flat().join("");
}
