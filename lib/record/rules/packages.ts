import { faultIn } from "@/lib/record/entries";
import { describeFound, type Fault } from "@/lib/record/fault";
import type { Lookup } from "@/lib/record/lookup";
import { textAt, textsAt, valueAt } from "@/lib/record/values-at";

/** A package and its clauses name each other and agree on the rule, and no package holds itself. */
export function judgePackages(lookup: Lookup): Fault[] {
  return [...judgeMembership(lookup), ...judgeMembers(lookup), ...judgeNesting(lookup)];
}

function judgeMembership(lookup: Lookup): Fault[] {
  return lookup.of("clause", "spoken").flatMap((entry) => {
    const id = textAt(entry.raw, "package.id");
    const box = id === undefined ? undefined : lookup.find(id, "package");
    if (box === undefined) return [];
    const faults: Fault[] = [];
    const members = valueAt(box.raw, ["of"]);
    if (Array.isArray(members) && !members.includes(entry.label)) {
      faults.push(faultIn(entry, ["package", "id"], describeFound(id), "a package that lists this clause"));
    }
    const [rule, own] = [textAt(box.raw, "rule"), textAt(entry.raw, "package.rule")];
    if (rule !== undefined && own !== undefined && rule !== own) {
      faults.push(faultIn(entry, ["package", "rule"], describeFound(own), `${rule}, the package's own rule`));
    }
    return faults;
  });
}

function judgeMembers(lookup: Lookup): Fault[] {
  return lookup.of("package").flatMap((box) =>
    textsAt(box.raw, "of.*").flatMap(({ path, value }) => {
      const clause = lookup.find(value, "clause", "spoken");
      if (clause === undefined || textAt(clause.raw, "package.id") !== undefined) return [];
      return [faultIn(box, path, describeFound(value), "a clause that names this package as its own")];
    }),
  );
}

function judgeNesting(lookup: Lookup): Fault[] {
  const inside = (id: string) => textsAt(lookup.find(id, "package")?.raw, "of.*").map(({ value }) => value);
  return lookup.of("package").flatMap((box) => {
    const reached = new Set(inside(box.label));
    for (const id of reached) for (const next of inside(id)) reached.add(next);
    if (!reached.has(box.label)) return [];
    return [faultIn(box, ["of"], describeFound(box.label), "packages that do not hold this one")];
  });
}
