import { countOf, formatDate } from "@/components/format";
import { PageHead } from "@/components/frame/page-head";
import { FirstComparison } from "@/components/start/first-comparison";
import { firstSentence } from "@/components/start/first-sentence";
import { RoundTimeline } from "@/components/start/round-timeline";
import styles from "@/components/start/start.module.css";
import type { Outline } from "@/lib/schemas/views";

/** What a newcomer meets: what this is, whose, how current, one way in, and the rounds. */
export function StartPage({ outline }: { outline: Outline }) {
  const { negotiation, rounds, documents, issue_groups, parties, imported } = outline;
  const newest = rounds.at(-1);
  const clauses = documents.reduce((sum, document) => sum + document.clauses, 0);
  const issues = issue_groups.reduce((sum, group) => sum + group.issues.length, 0);
  return (
    <>
      <PageHead
        kicker="Record of a negotiation"
        title={negotiation.title}
        lede="What each party demanded, offered, accepted and refused: clause by clause, round by round, every entry with its sources."
      />
      <div className={styles.first}>
        <FirstComparison outline={outline} />
        <dl className={styles.facts}>
          <dt>Whose record</dt>
          <dd>
            Kept by the maintainers of Parley, in their own words, from published sources (
            {negotiation.licence}). {firstSentence(negotiation.non_endorsement)}
          </dd>
          <dt>How current</dt>
          <dd>
            Imported on <time dateTime={imported}>{formatDate(imported.slice(0, 10))}</time>
            {newest && `; the newest round is “${newest.title}”`}.
          </dd>
          <dt>What it holds</dt>
          <dd>
            {countOf(parties.length, "party", "parties")}, {countOf(issues, "issue")},{" "}
            <a href={`/${negotiation.id}/rounds`}>{countOf(rounds.length, "round")}</a>,{" "}
            <a href={`/${negotiation.id}/documents`}>{countOf(documents.length, "document")}</a> with{" "}
            {countOf(clauses, "clause")}, and what was said outside them.
          </dd>
        </dl>
      </div>
      <div className={styles.more}>
        <section aria-labelledby="rounds">
          <h2 id="rounds">Round by round</h2>
          <RoundTimeline negotiation={negotiation.id} rounds={rounds} documents={documents} />
        </section>
        <section className={styles.about} aria-labelledby="about">
          <h2 id="about">About this record</h2>
          <p>{negotiation.description}</p>
        </section>
      </div>
    </>
  );
}
