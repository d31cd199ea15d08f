import { stanceWords } from "@/components/words";
import { say } from "@/lib/language/say";
import type { Outline, StatementView } from "@/lib/schemas/views";

/** What a statement is called: who, with what stance, on which issue. */
export function statementTitle({ statement }: StatementView, outline: Outline): string {
  const party = outline.parties.find((each) => each.id === statement.party)?.short ?? statement.party;
  const issues = outline.issue_groups.flatMap((group) => group.issues);
  const issue = issues.find((each) => each.id === statement.issue)?.label ?? statement.issue;
  return say("statement_page.title", { party, stance: stanceWords(statement.stance).word, issue });
}
