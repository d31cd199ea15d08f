import {
  changesHref,
  compareHref,
  documentHref,
  issueHref,
  outcomesHref,
  overviewHref,
  roundHref,
  statementHref,
  unresolvedHref,
} from "@/lib/address/parameters";
import { disputesHref, methodHref, sourceHref, sourcesHref } from "@/lib/address/trust";
import type { Outline } from "@/lib/schemas/views";

/** The canonical address of every page of a negotiation, without the filtered and frozen ones. */
export function pagesOf(
  outline: Outline,
  { statements, sources }: Record<"statements" | "sources", readonly { id: string }[]>,
): string[] {
  const { negotiation, issue_groups, rounds, documents } = outline;
  const { id, start } = negotiation;
  const [before, newest] = rounds.slice(-2);
  const issues = issue_groups.flatMap((group) => group.issues);
  return [
    overviewHref(id),
    compareHref(id, { docs: start.docs }),
    changesHref(id, newest === undefined ? {} : { from: before?.id ?? null, to: newest.id }),
    unresolvedHref(id, { round: rounds.at(-1)?.id ?? null }),
    outcomesHref(id),
    methodHref(id),
    disputesHref(id),
    sourcesHref(id),
    ...["issues", "rounds", "documents", "revisions"].map((list) => `/${id}/${list}`),
    ...issues.map((issue) => issueHref(id, issue.id)),
    ...rounds.map((round) => roundHref(id, round.id)),
    ...documents.map((document) => documentHref(id, document.id)),
    ...statements.map((statement) => statementHref(id, statement.id)),
    ...sources.map((source) => sourceHref(id, source.id)),
  ];
}
