import { sayWith } from "@/components/language/say-with";
import { Example, type ExamplePlace, StatementExample } from "@/components/method/example";
import { Section } from "@/components/method/section";
import { WordList } from "@/components/method/word-list";
import { ChangeMark } from "@/components/ui/change-mark";
import { StanceMark } from "@/components/ui/stance-mark";
import { StatusMark } from "@/components/ui/status-mark";
import {
  certaintyWords,
  changeMeanings,
  disputeKindWords,
  evidenceWords,
  stanceWords,
  statusWords,
} from "@/components/words";
import { issueHref } from "@/lib/address/parameters";
import { disputeHref, disputesHref } from "@/lib/address/trust";
import type { MethodExamples } from "@/lib/domain/method-examples";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Outline } from "@/lib/schemas/views";
import {
  certainties,
  changeTypes,
  disputeKinds,
  evidenceKinds,
  stances,
  statuses,
} from "@/lib/schemas/words";

export type CodebookProps = ExamplePlace & { examples: MethodExamples };

/** Every stance, what it means, and who took it. */
export function StancesPart({ examples, ...place }: CodebookProps) {
  return (
    <Section part="stances">
      <p>{say("method.stances_lede")}</p>
      <WordList
        entries={stances.map((stance) => ({
          id: stance,
          mark: <StanceMark stance={stance} />,
          means: stanceWords(stance).means,
          example: <StatementExample statement={examples.stances.get(stance)} {...place} />,
        }))}
      />
    </Section>
  );
}

/** Every way in which a statement may be known. */
export function EvidencePart({ examples, ...place }: CodebookProps) {
  return (
    <Section part="evidence">
      <p>{say("method.evidence_lede")}</p>
      <WordList
        entries={evidenceKinds.map((evidence) => ({
          id: evidence,
          mark: evidenceWords(evidence).word,
          means: evidenceWords(evidence).means,
          example: <StatementExample statement={examples.evidence.get(evidence)} {...place} />,
        }))}
      />
    </Section>
  );
}

/** How sure a coder may be. */
export function CertaintyPart({ examples, ...place }: CodebookProps) {
  return (
    <Section part="certainty">
      <p>{say("method.certainty_lede")}</p>
      <WordList
        entries={certainties.map((certainty) => ({
          id: certainty,
          mark: certaintyWords(certainty),
          means: say(`method.certainty_means.${certainty}`),
          example: <StatementExample statement={examples.certainty.get(certainty)} {...place} />,
        }))}
      />
    </Section>
  );
}

/** What a statement may do to the one that it takes up. */
export function ChangesPart({ examples, ...place }: CodebookProps) {
  return (
    <Section part="changes">
      <p>{say("method.changes_lede")}</p>
      <WordList
        entries={changeTypes.map((type) => ({
          id: type,
          mark: <ChangeMark type={type} />,
          means: changeMeanings(type),
          example: <StatementExample statement={examples.changes.get(type)} {...place} />,
        }))}
      />
    </Section>
  );
}

/** Where an issue may stand. */
export function StatusPart({ examples, negotiation, outline }: CodebookProps & { outline: Outline }) {
  const labels = new Map(
    outline.issue_groups.flatMap((group) => group.issues.map((issue) => [issue.id, issue.label])),
  );
  const titles = new Map(outline.rounds.map((round) => [round.id, round.title]));
  return (
    <Section part="status">
      <p>{say("method.status_lede")}</p>
      <WordList
        entries={statuses.map((status) => {
          const found = examples.statuses.get(status);
          const issue = labels.get(found?.issue ?? "") ?? "";
          const round = titles.get(found?.round ?? "") ?? "";
          return {
            id: status,
            mark: <StatusMark status={status} />,
            means: statusWords(status).means,
            example: (
              <Example>
                {found && (
                  <>
                    <a href={`${issueHref(negotiation, found.issue)}#status`} lang={recordLanguage}>
                      {say("method.status_example", { issue, round })}
                    </a>
                    <span lang={recordLanguage}>. {found.reason}</span>
                  </>
                )}
              </Example>
            ),
          };
        })}
      />
    </Section>
  );
}

/** How sources may differ. */
export function DisputesPart({ examples, negotiation, count }: CodebookProps & { count: number }) {
  const href = disputesHref(negotiation);
  return (
    <Section part="disputes">
      <p>{sayWith("method.disputes_lede", { count, link: (parts) => <a href={href}>{parts}</a> })}</p>
      <WordList
        entries={disputeKinds.map((kind) => {
          const found = examples.disputes.get(kind);
          return {
            id: kind,
            mark: disputeKindWords(kind),
            means: say(`method.dispute_means.${kind}`),
            example: (
              <Example>
                {found && (
                  <a href={disputeHref(negotiation, found.id)} lang={recordLanguage}>
                    {found.question}
                  </a>
                )}
              </Example>
            ),
          };
        })}
      />
    </Section>
  );
}
