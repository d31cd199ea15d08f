import { Activity } from "react";
import { SteadyStatement } from "@/components/compare/cell";
import type { Column } from "@/components/compare/columns";
import { SectionTitle } from "@/components/compare/section-title";
import styles from "@/components/compare/table.module.css";
import { shortTitle } from "@/components/compare/titles";
import { countOf } from "@/components/format";
import type { Lookups } from "@/components/statement/lookups";
import { documentInOrder } from "@/lib/domain/compare";
import type { DocumentView } from "@/lib/schemas/views";

type Shared = { shown: ReadonlySet<string>; lookups: Lookups };

function Sections({ view, shown, lookups }: Shared & { view: DocumentView }) {
  const all = new Set(view.statements.map((statement) => statement.id));
  return documentInOrder(view.document, view.statements, all).map((section, index) => {
    const hidden = section.statements.filter((statement) => !shown.has(statement.id)).length;
    return (
      <section key={`${section.number} ${section.title} ${index.toString()}`} className={styles.section}>
        <SectionTitle number={section.number} title={section.title} />
        <ul>
          {section.statements.map((statement) => (
            <Activity key={statement.id} mode={shown.has(statement.id) ? "visible" : "hidden"}>
              <li>
                <SteadyStatement statement={statement} lookups={lookups} showIssue />
              </li>
            </Activity>
          ))}
          {hidden > 0 && <li className={styles.none}>{countOf(hidden, "clause")} hidden by the filters.</li>}
        </ul>
      </section>
    );
  });
}

/** Each document in its own order and numbering, its sections as headings. */
export function ByOrder({ columns, shown, lookups }: Shared & { columns: readonly Column[] }) {
  return (
    <div className={styles.columns}>
      {columns.map(({ entry, view, failure }) => (
        <section key={entry.id} className={styles.document} aria-label={entry.title}>
          <h2 className={styles.documentTitle}>{shortTitle(entry.title)}</h2>
          {view && <Sections view={view} shown={shown} lookups={lookups} />}
          {!view && <p className={styles.none}>{failure ? "Could not be loaded." : "Loading …"}</p>}
        </section>
      ))}
    </div>
  );
}
