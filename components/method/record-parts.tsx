import { sayWith } from "@/components/language/say-with";
import styles from "@/components/method/method.module.css";
import { Section } from "@/components/method/section";
import { feedHref } from "@/lib/address/feeds";
import { inLanguage } from "@/lib/language/in-language";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Agreement } from "@/lib/schemas/agreement";
import type { Negotiation } from "@/lib/schemas/entities";

type Described = { negotiation: Negotiation };

function linkTo(href: string) {
  return (parts: React.ReactNode[]) => <a href={href}>{parts}</a>;
}

/** What a statement is, and what is worked out from statements. */
export function StatementPart({ counts }: { counts: Record<string, number> }) {
  return (
    <Section part="statement">
      <p>{say("method.statement_unit")}</p>
      <p>{say("method.statement_words")}</p>
      <p>{say("method.statement_computed")}</p>
      <p>{say("method.statement_counts", counts)}</p>
    </Section>
  );
}

/** What the record covers and how it came about. */
export function MakingPart({ negotiation, agreement }: Described & { agreement: Agreement | null }) {
  const revisions = linkTo(inLanguage(`/${negotiation.id}/revisions`));
  return (
    <Section part="making">
      <p lang={recordLanguage}>{negotiation.description}</p>
      <p>{sayWith("method.making_files", { revisions })}</p>
      {agreement && (
        <>
          <p>{say("method.making_coders")}</p>
          <ol className={styles.limits} lang={recordLanguage}>
            {agreement.method.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}

/** That nothing here is endorsed, and how places are named, in the record's own words. */
export function NoticeParts({ negotiation }: Described) {
  return (
    <>
      <Section part="views">
        <p lang={recordLanguage}>{negotiation.non_endorsement}</p>
      </Section>
      <Section part="places">
        <p lang={recordLanguage}>{negotiation.naming_note}</p>
      </Section>
    </>
  );
}

/** How a reader can have something corrected, and what becomes of it. */
export function CorrectPart({ negotiation }: Described) {
  const revisions = linkTo(inLanguage(`/${negotiation.id}/revisions`));
  const feed = linkTo(feedHref(negotiation.id, "xml"));
  return (
    <Section part="correct">
      <p>{say("method.correct_report")}</p>
      <p>{sayWith("method.correct_change", { revisions, feed })}</p>
      <p>{say("method.correct_frozen")}</p>
    </Section>
  );
}
