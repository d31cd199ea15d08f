import styles from "@/components/api/api.module.css";
import { ItemSection } from "@/components/api/item-section";
import { OperationSection } from "@/components/api/operation";
import { Rules } from "@/components/api/rules";
import { PageHead } from "@/components/frame/page-head";
import button from "@/components/ui/button.module.css";
import type { ItemGuide, OperationGuide } from "@/lib/api/guide";
import { inLanguage } from "@/lib/language/in-language";
import { recordLanguage } from "@/lib/language/speech";

export type ApiPageProps = {
  operations: readonly OperationGuide[];
  items: readonly ItemGuide[];
  /** Where else the examples could be from. */
  others: readonly { id: string; title: string }[];
};

/** The API as a page to read: what holds for all of it, each operation with an example, each answer's fields. */
export function ApiPage({ operations, items, others }: ApiPageProps) {
  return (
    <div className={styles.page} lang={recordLanguage}>
      <PageHead
        kicker="For programs"
        title="The record as data"
        lede="Everything that the pages show, as JSON, tables and feeds, with the same filters. The examples work here."
        actions={
          <a className={button.button} href="/api/v1/openapi.json">
            OpenAPI 3.1
          </a>
        }
      />
      {others.length > 0 && (
        <p className={styles.others}>
          Examples from:{" "}
          {others.map(({ id, title }) => (
            <a key={id} href={inLanguage(`/api?negotiation=${id}`)}>
              {title}
            </a>
          ))}
        </p>
      )}
      <Rules />
      <nav aria-label="Operations" className={styles.contents}>
        <ul>
          {operations.map(({ id, path }) => (
            <li key={id}>
              <a href={`#${id}`}>{path.replace("/api/v1", "")}</a>
            </li>
          ))}
        </ul>
      </nav>
      <h2 id="operations">Operations</h2>
      {operations.map((operation) => (
        <OperationSection key={operation.id} operation={operation} />
      ))}
      <h2 id="answers">What the answers are made of</h2>
      <div className={styles.items}>
        {items.map((item) => (
          <ItemSection key={item.name} item={item} />
        ))}
      </div>
    </div>
  );
}
