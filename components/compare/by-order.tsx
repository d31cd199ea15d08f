import { Activity } from "react";
import type { DocumentColumn } from "@/components/compare/columns";
import { ComparedStatement } from "@/components/compare/compared-statement";
import type { ColumnMarks, Marks } from "@/components/compare/marks";
import { SectionTitle } from "@/components/compare/section-title";
import styles from "@/components/compare/table.module.css";
import { shortTitle } from "@/components/compare/titles";
import type { Lookups } from "@/components/statement/lookups";
import { documentInOrder } from "@/lib/domain/compare";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { DocumentView } from "@/lib/schemas/views";

type Shared = { shown: ReadonlySet<string>; lookups: Lookups };

type SectionsProps = Shared & { view: DocumentView; marks: ColumnMarks | undefined };

function Sections({ view, shown, lookups, marks }: SectionsProps) {
  const all = new Set(view.statements.map((statement) => statement.id));
  return documentInOrder(view.document, view.statements, all).map((section, index) => {
    const hidden = section.statements.filter((statement) => !shown.has(statement.id)).length;
    return (
      <section
        key={`${section.number} ${section.title} ${index.toString()}`}
        className={`long-part ${styles.section}`}
      >
        <SectionTitle number={section.number} title={section.title} />
        <ul>
          {section.statements.map((statement) => (
            <Activity key={statement.id} mode={shown.has(statement.id) ? "visible" : "hidden"}>
              <li data-row={statement.id}>
                <ComparedStatement statement={statement} lookups={lookups} marks={marks} showIssue />
              </li>
            </Activity>
          ))}
          {hidden > 0 && <li className={styles.none}>{say("compare.section_hidden", { count: hidden })}</li>}
        </ul>
      </section>
    );
  });
}

export type ByOrderProps = Shared & { columns: readonly DocumentColumn[]; marks?: Marks | undefined };

/** Each document in its own order and numbering, its sections as headings. */
export function ByOrder({ columns, marks, ...shared }: ByOrderProps) {
  return (
    <div className={styles.columns}>
      {columns.map(({ entry, view, failure }) => (
        <section key={entry.id} className={styles.document} aria-label={entry.title}>
          <h2 className={styles.documentTitle} lang={recordLanguage}>
            {shortTitle(entry.title)}
          </h2>
          {view && <Sections {...shared} view={view} marks={marks?.get(entry.id)} />}
          {!view && <p className={styles.none}>{say(failure ? "compare.not_loaded" : "compare.loading")}</p>}
        </section>
      ))}
    </div>
  );
}
