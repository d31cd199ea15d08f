import { FieldChange } from "@/components/revisions/field-change";
import styles from "@/components/revisions/revisions.module.css";
import type { Names } from "@/components/revisions/value-words";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import { type EntryDifference, entryKinds } from "@/lib/schemas/revision-views";

export type DifferenceListProps = {
  differences: readonly EntryDifference[];
  names: Names;
  /** Where an entry stands today; null where it has no place of its own. */
  hrefOf: (difference: EntryDifference) => string | null;
  /** How deep the headings of the kinds are. */
  level: 2 | 3;
};

function Entry({
  difference,
  names,
  hrefOf,
}: Omit<DifferenceListProps, "differences" | "level"> & { difference: EntryDifference }) {
  const { type, kind, id, label, party, issue, fields } = difference;
  const href = type === "removed" ? null : hrefOf(difference);
  const about = [party, kind === "status" ? undefined : issue].flatMap((each) => {
    return each === undefined ? [] : [names.get(each) ?? each];
  });
  return (
    <li data-type={type}>
      <p className={styles.about}>
        <b className={styles.type}>{say(`revisions.type.${type}`)}</b>{" "}
        <span lang={recordLanguage}>{about.join(" · ")}</span> <code>{id}</code>
      </p>
      <p className={styles.label} lang={recordLanguage}>
        {href === null ? label : <a href={href}>{label}</a>}
      </p>
      {fields.length > 0 && (
        <dl className={styles.fields}>
          {fields.map((field) => (
            <FieldChange key={field.field} difference={field} names={names} />
          ))}
        </dl>
      )}
    </li>
  );
}

/** What differs between two versions of a record, kind by kind, entry by entry and field by field. */
export function DifferenceList({ differences, level, ...shared }: DifferenceListProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return entryKinds.map((kind) => {
    const entries = differences.filter((each) => each.kind === kind);
    if (entries.length === 0) return null;
    return (
      <section key={kind} className={styles.kind}>
        <Heading>{say(`revisions.kind.${kind}`, { count: entries.length })}</Heading>
        <ul className={styles.entries}>
          {entries.map((difference) => (
            <Entry key={`${difference.type} ${difference.id}`} difference={difference} {...shared} />
          ))}
        </ul>
      </section>
    );
  });
}
