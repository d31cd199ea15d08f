import { Children } from "react";
import { sentenceOf } from "@/components/deadlocks/sentence";
import type { Lookups } from "@/components/statement/lookups";
import { issueHref } from "@/lib/address/parameters";
import { recordLanguage } from "@/lib/language/speech";
import type { Deadlock } from "@/lib/schemas/deadlock-views";

export type SentenceLineProps = { deadlock: Deadlock; negotiation: string; lookups: Lookups };

/** A deadlock in a sentence, each issue leading to its page. */
export function SentenceLine({ deadlock, negotiation, lookups }: SentenceLineProps) {
  const parts = sentenceOf(deadlock, {
    nameOf: (party) => lookups.parties.get(party)?.short ?? party,
    labelOf: (issue) => lookups.issues.get(issue)?.label ?? issue,
    draw: (issue, label) => (
      <a href={issueHref(negotiation, issue)} lang={recordLanguage}>
        {label}
      </a>
    ),
  });
  return Children.toArray(parts);
}
