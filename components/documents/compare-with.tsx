import styles from "@/components/documents/document.module.css";
import { documentsToCompare } from "@/components/documents/documents-to-compare";
import { compareHref } from "@/lib/address/parameters";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Outline } from "@/lib/schemas/views";

function Links({
  outline,
  with: id,
  others,
}: {
  outline: Outline;
  with: string;
  others: Outline["documents"];
}) {
  return (
    <ul className={styles.links}>
      {others.map((other) => (
        <li key={other.id}>
          <a href={compareHref(outline.negotiation.id, { docs: [id, other.id] })} lang={recordLanguage}>
            {other.title}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Ways to put a document beside another: those of its own round first, the rest on demand. */
export function CompareWith({ outline, document }: { outline: Outline; document: string }) {
  const { sameRound, others } = documentsToCompare(outline.documents, document);
  if (sameRound.length + others.length === 0) return null;
  return (
    <section aria-labelledby="compare-with" className={`screen-only ${styles.aside}`}>
      <h2 id="compare-with">{say("documents.compare_with")}</h2>
      <Links outline={outline} with={document} others={sameRound} />
      {others.length > 0 && (
        <details open={sameRound.length === 0}>
          <summary>
            {say(sameRound.length === 0 ? "documents.compare_other_round" : "documents.compare_further")}
          </summary>
          <Links outline={outline} with={document} others={others} />
        </details>
      )}
    </section>
  );
}
