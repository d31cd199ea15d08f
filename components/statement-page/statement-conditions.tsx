import type { Lookups } from "@/components/statement/lookups";
import { RelatedList } from "@/components/statement-page/related-list";
import styles from "@/components/statement-page/statement-page.module.css";
import type { StatementView } from "@/lib/schemas/views";

/** Conditions in both directions: what its own name, and whose name it or a package that it is part of. */
export function StatementConditions({ view, lookups }: { view: StatementView; lookups: Lookups }) {
  const { statement, references, required_by, packages } = view;
  const named = new Set(statement.conditions.flatMap((condition) => condition.refs));
  const parts = [
    { title: "Named in its conditions", references: references.filter((each) => named.has(each.id)) },
    { title: "Named by the conditions of", references: required_by },
    ...packages.map(({ label, required_by: naming }) => ({
      title: `Named, with all of “${label}”, by the conditions of`,
      references: naming,
    })),
  ];
  return parts
    .filter((part) => part.references.length > 0)
    .map((part) => (
      <section key={part.title} className={styles.part}>
        <h2>{part.title}</h2>
        <RelatedList references={part.references} lookups={lookups} />
      </section>
    ));
}
