import { shortTitle } from "@/components/compare/titles";
import { formatDate } from "@/components/format";
import styles from "@/components/overview/overview.module.css";
import { AboutRecord } from "@/components/start/about-record";
import { questionHrefs, questionHrefsAt } from "@/components/start/question-hrefs";
import { Questions } from "@/components/start/questions";
import { partyLooks } from "@/components/ui/party-look";
import { PartyMarks } from "@/components/ui/party-marks";
import { roundEnd } from "@/lib/domain/round-end";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Outline, RoundView } from "@/lib/schemas/views";

export type IntroductionProps = {
  outline: Outline;
  view: RoundView;
  /** How many issues are open. */
  open: number;
  /** The reader has chosen a round: they are past their first look, and asked are the questions of that round. */
  isDated: boolean;
};

/** What a newcomer meets first: what this is, whose, how current, and the three questions to click. */
export function Introduction({ outline, view, open, isDated }: IntroductionProps) {
  const { round, previous } = view;
  if (isDated) return <Questions hrefs={questionHrefsAt(outline, round.id, previous?.id ?? null)} />;
  const changed = new Set(view.changes.map((change) => change.issue)).size;
  return (
    <div className={styles.introduction}>
      <AboutRecord outline={outline} />
      <Questions
        hrefs={questionHrefs(outline)}
        told={{
          compare: <Compared outline={outline} />,
          changed:
            previous === null
              ? say("start.changed_told_first")
              : say("start.changed_told", {
                  count: changed,
                  from: formatDate(roundEnd(previous)),
                  to: formatDate(roundEnd(round)),
                }),
          unresolved: say("start.unresolved_told", { count: open }),
        }}
      />
      <details className={styles.about}>
        <summary>{say("overview.about")}</summary>
        <div lang={recordLanguage}>
          <p>{outline.negotiation.description}</p>
          <p>{outline.negotiation.non_endorsement}</p>
        </div>
      </details>
    </div>
  );
}

/** The documents that the record's first comparison holds, in short. */
function Compared({ outline: { negotiation, documents, parties } }: { outline: Outline }) {
  const looks = partyLooks(parties);
  const chosen = negotiation.start.docs.flatMap((id) => documents.find((each) => each.id === id) ?? []);
  return (
    <ul>
      {chosen.map((document) => (
        <li key={document.id}>
          <PartyMarks parties={document.parties} looks={looks} />
          <span lang={recordLanguage}>{shortTitle(document.title)}</span>
        </li>
      ))}
    </ul>
  );
}
