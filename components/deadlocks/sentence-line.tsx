import { sentenceOf } from "@/components/deadlocks/sentence";
import type { Lookups } from "@/components/statement/lookups";
import { issueHref } from "@/lib/address/parameters";
import type { Deadlock } from "@/lib/schemas/deadlock-views";

/** A deadlock in a sentence, each issue leading to its page. */
export function SentenceLine(props: { deadlock: Deadlock; negotiation: string; lookups: Lookups }) {
  const { deadlock, negotiation, lookups } = props;
  const parts = sentenceOf(deadlock, (party) => lookups.parties.get(party)?.short ?? party);
  return (
    <>
      {parts.map(({ key, words, issue }) => (
        <span key={key}>
          {words}“<a href={issueHref(negotiation, issue)}>{lookups.issues.get(issue)?.label ?? issue}</a>”
        </span>
      ))}
      .
    </>
  );
}
