import type { Lookups } from "@/components/statement/lookups";
import { ruleOf } from "@/components/statement/package-words";
import { RelatedList } from "@/components/statement-page/related-list";
import styles from "@/components/statement-page/statement-page.module.css";
import type { StatementView } from "@/lib/schemas/views";

/** The package that a clause comes in, and those around it: how the parts hang together, and what the others are. */
export function StatementPackages({ view, lookups }: { view: StatementView; lookups: Lookups }) {
  const inner = [view.statement.id, ...view.packages.map((each) => each.id)];
  return view.packages.map((each, index) => (
    <section key={each.id} className={styles.part}>
      <h2>{index === 0 ? "Part of a package" : "Which is itself part of a package"}</h2>
      <p className={styles.note}>
        {each.label}: {ruleOf(each)}. The other parts:
      </p>
      <RelatedList references={each.parts.filter((part) => part.id !== inner[index])} lookups={lookups} />
    </section>
  ));
}
