import type { Statement } from "@/lib/schemas/entities";
import type { ClausePackage } from "@/lib/schemas/parts";

/** A package with what it is made of, in its own order. */
export type PackageNode = { package: ClausePackage; parts: (PackageNode | Statement)[] };

/** Whether a part of a package is itself a package. */
export function isPackage(part: PackageNode | Statement): part is PackageNode {
  return "parts" in part;
}

/**
 * The packages of a document as they lie in each other: the outermost first, each with its clauses and inner
 * packages. Parts that are not in the lists are left out.
 */
export function packageTree(
  packages: readonly ClausePackage[],
  statements: readonly Statement[],
): PackageNode[] {
  const byId = new Map(packages.map((each) => [each.id, each]));
  const clauses = new Map(statements.map((statement) => [statement.id, statement]));
  const inner = new Set(packages.flatMap((each) => each.of));
  const nodeOf = (each: ClausePackage, around: readonly string[]): PackageNode => ({
    package: each,
    parts: each.of.flatMap((id) => {
      const within = byId.get(id);
      if (within === undefined) return clauses.get(id) ?? [];
      return around.includes(id) ? [] : nodeOf(within, [...around, id]);
    }),
  });
  return packages.filter((each) => !inner.has(each.id)).map((each) => nodeOf(each, [each.id]));
}
