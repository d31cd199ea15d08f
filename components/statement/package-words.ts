import type { Lookups } from "@/components/statement/lookups";
import { say } from "@/lib/language/say";
import type { ClausePackage } from "@/lib/schemas/parts";

/** A package that a clause belongs to, told for the reader. */
export type PackageWords = { id: string; rule: string; label: string };

/** How the parts of a package hang together: "all ten together", "one of two". */
export function ruleOf({ rule, of }: ClausePackage): string {
  return say(`statement.package_rule.${rule}`, { count: of.length });
}

/** The package with this id, then the packages around it, innermost first; empty where it is not known. */
export function packagesAround(id: string, packages: Lookups["packages"]): PackageWords[] {
  const around: PackageWords[] = [];
  let each = packages.get(id);
  while (each !== undefined && !around.some((known) => known.id === each?.id)) {
    const inner = each.id;
    around.push({ id: inner, rule: ruleOf(each), label: each.label });
    each = [...packages.values()].find((outer) => outer.of.includes(inner));
  }
  return around;
}
