import type { ReactNode } from "react";
import { Clauses, sectionAnchor } from "@/components/documents/clauses";
import { CompareWith } from "@/components/documents/compare-with";
import styles from "@/components/documents/document.module.css";
import { DocumentFacts } from "@/components/documents/document-facts";
import { DocumentPackages } from "@/components/documents/document-packages";
import { PageHead } from "@/components/frame/page-head";
import { createLookups } from "@/components/statement/lookups";
import { roundHref } from "@/lib/address/parameters";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { DocumentView, Outline } from "@/lib/schemas/views";

export type DocumentPageProps = { outline: Outline; view: DocumentView; share: ReactNode };

function Contents({ sections }: { sections: DocumentView["document"]["sections"] }) {
  if (sections.length < 3) return null;
  return (
    <nav aria-labelledby="contents" className={`screen-only ${styles.aside}`}>
      <h2 id="contents">{say("documents.contents")}</h2>
      <ol className={styles.links}>
        {sections.map(({ number, title, clauses }, index) => (
          <li key={sectionAnchor(index)}>
            <a href={`#${sectionAnchor(index)}`}>
              {[number?.replace(/^~/, ""), title].filter(Boolean).join(" ") ||
                say("documents.clause_count", { count: clauses.length })}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A document as a text to read: what it is, then its clauses in their own order. */
export function DocumentPage({ outline, view, share }: DocumentPageProps) {
  const { document, round, statements } = view;
  const lookups = createLookups({
    negotiation: outline.negotiation.id,
    parties: outline.parties,
    issue_groups: outline.issue_groups,
    rounds: outline.rounds,
    references: view.references,
    sources: view.sources,
    documents: [document],
    disputes: view.disputes,
    present: [...statements, ...document.packages].map((each) => each.id),
  });
  return (
    <>
      <PageHead
        kicker={
          <>
            {say("documents.document_kicker")} ·{" "}
            <a href={roundHref(outline.negotiation.id, round.id)} lang={recordLanguage}>
              {round.title}
            </a>
          </>
        }
        title={<span lang={recordLanguage}>{document.title}</span>}
        lede={say("documents.document_lede", { count: statements.length })}
        actions={share}
      />
      <div className={styles.layout}>
        <div className={styles.side}>
          <DocumentFacts document={document} lookups={lookups} />
          <Contents sections={document.sections} />
          <CompareWith outline={outline} document={document.id} />
        </div>
        <div className={styles.text}>
          {document.notes && (
            <p className={styles.notes} lang={recordLanguage}>
              {document.notes}
            </p>
          )}
          <DocumentPackages document={document} statements={statements} />
          <h2 className="spoken">{say("documents.clauses")}</h2>
          <Clauses view={view} lookups={lookups} />
        </div>
      </div>
    </>
  );
}
