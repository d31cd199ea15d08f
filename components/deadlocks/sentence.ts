import { formatList } from "@/components/format";
import { clausesOf, type DeadlockClause } from "@/lib/domain/deadlocks";
import type { Deadlock } from "@/lib/schemas/deadlock-views";

/** A piece of a sentence: the words before an issue, and the issue; `key` tells pieces apart. */
export type SentencePart = { key: string; words: string; issue: string };

type NameOf = (party: string) => string;

function beginning(parties: readonly string[], nameOf: NameOf, isFirst: boolean): string {
  return `${isFirst ? "For" : "; for"} ${formatList(parties.map(nameOf))}, `;
}

function partsOf({ parties, edges }: DeadlockClause, nameOf: NameOf, isFirst: boolean): SentencePart[] {
  return edges.flatMap(({ from, to }, index) => {
    const isLast = index === edges.length - 1;
    const joined = index === 0 ? beginning(parties, nameOf, isFirst) : isLast ? " and " : ", ";
    const waits = index === 0 ? " can come only after " : " only after ";
    return [
      { key: `${from} waits`, words: joined, issue: from },
      { key: `${from} for`, words: waits, issue: to },
    ];
  });
}

/**
 * A deadlock as one sentence: "For A, X can come only after Y; for B, Y can come only after X". Worded so
 * that it stays right whether a party or an issue is one or many; its full stop is left to the caller.
 */
export function sentenceOf(deadlock: Pick<Deadlock, "edges">, nameOf: NameOf): SentencePart[] {
  return clausesOf(deadlock).flatMap((clause, index) => partsOf(clause, nameOf, index === 0));
}

/** The same sentence as plain text, issues in quotation marks. */
export function sentenceText(
  deadlock: Pick<Deadlock, "edges">,
  nameOf: NameOf,
  labelOf: (issue: string) => string,
): string {
  const parts = sentenceOf(deadlock, nameOf);
  return `${parts.map(({ words, issue }) => `${words}“${labelOf(issue)}”`).join("")}.`;
}
