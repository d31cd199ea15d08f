import { SectionTitle } from "@/components/compare/section-title";
import styles from "@/components/documents/document.module.css";
import type { Lookups } from "@/components/statement/lookups";
import { Statement } from "@/components/statement/statement";
import { documentInOrder } from "@/lib/domain/compare";
import type { DocumentView } from "@/lib/schemas/views";

export type ClausesProps = { view: DocumentView; lookups: Lookups };

/** The anchor of a section of a document, counted from 0. */
export function sectionAnchor(index: number): string {
  return `section-${index + 1}`;
}

/** A document's clauses in the paper's own order and numbering, under its sections. */
export function Clauses({ view, lookups }: ClausesProps) {
  const all = new Set(view.statements.map((statement) => statement.id));
  return documentInOrder(view.document, view.statements, all).map((section, index) => (
    <section key={sectionAnchor(index)} id={sectionAnchor(index)} className={styles.section}>
      <SectionTitle number={section.number} title={section.title} />
      <ul>
        {section.statements.map((statement) => (
          <li key={statement.id} className="long-part" data-row={statement.id}>
            <Statement statement={statement} lookups={lookups} showIssue />
          </li>
        ))}
      </ul>
    </section>
  ));
}
