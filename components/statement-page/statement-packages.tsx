import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import type { Lookups } from "@/components/statement/lookups";
import { ruleOf } from "@/components/statement/package-words";
import { RelatedList } from "@/components/statement-page/related-list";
import styles from "@/components/statement-page/statement-page.module.css";
import { say } from "@/lib/language/say";
import type { StatementView } from "@/lib/schemas/views";

/** The package that a clause comes in, and those around it: how the parts hang together, and what the others are. */
export function StatementPackages({ view, lookups }: { view: StatementView; lookups: Lookups }) {
  const inner = [view.statement.id, ...view.packages.map((each) => each.id)];
  return view.packages.map((each, index) => (
    <section key={each.id} className={styles.part}>
      <h2>{say(index === 0 ? "statement_page.package_first" : "statement_page.package_further")}</h2>
      <p className={styles.note}>
        {sayWith("statement_page.package_parts", {
          package: each.label,
          rule: ruleOf(each),
          record: recordText,
        })}
      </p>
      <RelatedList references={each.parts.filter((part) => part.id !== inner[index])} lookups={lookups} />
    </section>
  ));
}
