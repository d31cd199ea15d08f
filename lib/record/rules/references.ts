import { faultIn } from "@/lib/record/entries";
import { describeFound, type Fault } from "@/lib/record/fault";
import type { EntryType } from "@/lib/record/file-kinds";
import type { Lookup } from "@/lib/record/lookup";
import { textsAt } from "@/lib/record/values-at";

type Reference = { in: EntryType[]; at: string; to: EntryType[] };

const statements: EntryType[] = ["clause", "spoken"];
const targets: EntryType[] = [...statements, "outcome", "package"];

/** Every field that holds the id of something else. A pattern that ends in `*` is a list of ids. */
const references: readonly Reference[] = [
  { in: ["negotiation"], at: "start.docs.*", to: ["document"] },
  { in: ["negotiation"], at: "start.round", to: ["round"] },
  { in: ["issue"], at: "excludes.*.see", to: ["issue"] },
  { in: ["round"], at: "delegations.*.party", to: ["party"] },
  { in: ["round"], at: "mediators.*", to: ["party"] },
  { in: ["round"], at: "documents.*", to: ["document"] },
  { in: ["document"], at: "parties.*", to: ["party"] },
  { in: ["document"], at: "round", to: ["round"] },
  { in: ["package"], at: "of.*", to: [...statements, "package"] },
  { in: statements, at: "party", to: ["party"] },
  { in: statements, at: "issue", to: ["issue"] },
  { in: statements, at: "also.*", to: ["issue"] },
  { in: statements, at: "addressee.*", to: ["party"] },
  { in: statements, at: "conditions.*.refs.*", to: targets },
  { in: statements, at: "package.id", to: ["package"] },
  { in: statements, at: "continues", to: statements },
  { in: ["outcome"], at: "round", to: ["round"] },
  { in: ["outcome"], at: "issue", to: ["issue"] },
  { in: ["outcome"], at: "confirmed_by.*", to: ["party"] },
  { in: ["outcome"], at: "quantities.*.to.*", to: ["party"] },
  { in: ["outcome"], at: "quantities.*.by", to: ["party"] },
  { in: ["outcome"], at: "steps.*.quantities.*.to.*", to: ["party"] },
  { in: ["outcome"], at: "steps.*.quantities.*.by", to: ["party"] },
  { in: ["outcome"], at: "steps.*.citations.*.source", to: ["source"] },
  { in: ["dispute"], at: "round", to: ["round"] },
  { in: ["dispute"], at: "issue", to: ["issue"] },
  { in: ["dispute"], at: "versions.*.citations.*.source", to: ["source"] },
  { in: ["assessment"], at: "issue", to: ["issue"] },
  { in: ["assessment"], at: "round", to: ["round"] },
  { in: ["assessment"], at: "rests_on.*", to: [...statements, "outcome"] },
  { in: ["agreement"], at: "per_issue.*.issue", to: ["issue"] },
  { in: ["agreement"], at: "statements.*.id", to: statements },
  { in: ["round", "document", "outcome", ...statements], at: "citations.*.source", to: ["source"] },
];

/** Every reference leads somewhere, and no list names a thing twice. */
export function judgeReferences(lookup: Lookup): Fault[] {
  return references.flatMap((reference) => {
    const expected = `the id of ${nameTypes(reference.to)}`;
    return lookup.of(...reference.in).flatMap((entry) => {
      const found = textsAt(entry.raw, reference.at);
      const unresolved = found
        .filter(() => lookup.complete(...reference.to))
        .filter(({ value }) => lookup.find(value, ...reference.to) === undefined)
        .map(({ path, value }) => faultIn(entry, path, describeFound(value), expected));
      if (!reference.at.endsWith("*")) return unresolved;
      const seen = new Set<string>();
      const twice = found.filter(({ path, value }) => {
        const key = [...path.slice(0, -1), value].join(".");
        return seen.size === seen.add(key).size;
      });
      const repeated = twice.map(({ path, value }) => {
        return faultIn(entry, path, describeFound(value), "each id once in a list");
      });
      return [...unresolved, ...repeated];
    });
  });
}

function nameTypes(types: readonly EntryType[]): string {
  const names = types.map((type) => (type === "clause" || type === "spoken" ? "statement" : type));
  const list = new Intl.ListFormat("en-GB", { type: "disjunction" });
  return list.format([...new Set(names)].map((name) => (/^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`)));
}
