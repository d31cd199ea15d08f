import styles from "@/components/documents/document.module.css";
import { isPackage, type PackageNode, packageTree } from "@/components/documents/package-tree";
import { ruleOf } from "@/components/statement/package-words";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Document, Statement } from "@/lib/schemas/entities";

function clauseLabel({ number, summary }: Statement): string {
  return number ?? summary;
}

function Package({ node }: { node: PackageNode }) {
  const clauses = node.parts.flatMap((part) => (isPackage(part) ? [] : [part]));
  return (
    <li id={node.package.id} className={styles.package} data-rule={node.package.rule}>
      <p>
        <b>{ruleOf(node.package)}</b> <span lang={recordLanguage}>{node.package.label}</span>
      </p>
      {clauses.length > 0 && (
        <p className={styles.members}>
          {clauses.map((clause) => (
            <a key={clause.id} href={`#${clause.id}`} title={clause.summary}>
              {clauseLabel(clause)}
            </a>
          ))}
        </p>
      )}
      <PackageList nodes={node.parts.filter(isPackage)} />
    </li>
  );
}

function PackageList({ nodes }: { nodes: readonly PackageNode[] }) {
  if (nodes.length === 0) return null;
  return (
    <ul className={styles.packages}>
      {nodes.map((node) => (
        <Package key={node.package.id} node={node} />
      ))}
    </ul>
  );
}

/** The packages a document puts its clauses into: nested, and drawn as what they are. */
export function DocumentPackages({
  document,
  statements,
}: {
  document: Document;
  statements: readonly Statement[];
}) {
  const nodes = packageTree(document.packages, statements);
  if (nodes.length === 0) return null;
  return (
    <section className={styles.bundles} aria-label={say("documents.packages")}>
      <p className={styles.hint}>{say("documents.packages_hint")}</p>
      <PackageList nodes={nodes} />
    </section>
  );
}
