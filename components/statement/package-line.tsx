import type { Lookups } from "@/components/statement/lookups";
import { packagesAround } from "@/components/statement/package-words";
import styles from "@/components/statement/statement.module.css";
import { packageRuleWords } from "@/components/words";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Statement } from "@/lib/schemas/entities";

/** The package a clause comes in, whether all of it or one of it, and what that package is itself part of. */
export function PackageLine(props: { membership: Statement["package"]; lookups: Lookups }) {
  const { membership, lookups } = props;
  if (membership === undefined) return null;
  const around = packagesAround(membership.id, lookups.packages);
  if (around.length === 0)
    return (
      <p className={styles.packages}>
        {say("statement.package_of", { rule: packageRuleWords(membership.rule) })}
      </p>
    );
  return (
    <ul className={styles.packages} aria-label={say("statement.package_part")}>
      {around.map(({ id, rule, label }) => (
        <li key={id}>
          <b>{rule}</b> <span lang={recordLanguage}>{label}</span>
        </li>
      ))}
    </ul>
  );
}
