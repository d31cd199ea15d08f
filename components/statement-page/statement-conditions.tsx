import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import type { Lookups } from "@/components/statement/lookups";
import { RelatedList } from "@/components/statement-page/related-list";
import styles from "@/components/statement-page/statement-page.module.css";
import { say } from "@/lib/language/say";
import type { StatementView } from "@/lib/schemas/views";

/** Conditions in both directions: what its own name, and whose name it or a package that it is part of. */
export function StatementConditions({ view, lookups }: { view: StatementView; lookups: Lookups }) {
  const { statement, references, required_by, packages } = view;
  const named = new Set(statement.conditions.flatMap((condition) => condition.refs));
  const parts = [
    {
      id: "named",
      title: say("statement_page.conditions_named"),
      references: references.filter((each) => named.has(each.id)),
    },
    { id: "naming", title: say("statement_page.conditions_naming"), references: required_by },
    ...packages.map(({ id, label, required_by: naming }) => ({
      id,
      title: sayWith("statement_page.conditions_naming_package", { package: label, record: recordText }),
      references: naming,
    })),
  ];
  return parts
    .filter((part) => part.references.length > 0)
    .map((part) => (
      <section key={part.id} className={styles.part}>
        <h2>{part.title}</h2>
        <RelatedList references={part.references} lookups={lookups} />
      </section>
    ));
}
