import { type Entry, faultIn } from "@/lib/record/entries";
import { describeFound, type Fault } from "@/lib/record/fault";
import type { Lookup } from "@/lib/record/lookup";
import { textAt, textsAt, valueAt } from "@/lib/record/values-at";

/**
 * A statement continues one of the same party, in an earlier round, on an issue that both touch, and says
 * how it differs and why that label; it never leads back to itself.
 */
export function judgeContinues(lookup: Lookup): Fault[] {
  return lookup.of("clause", "spoken").flatMap((entry) => {
    const id = textAt(entry.raw, "continues");
    const labels = ["change", "change_reason"] as const;
    if (id === undefined) {
      const stray = labels.filter((field) => valueAt(entry.raw, [field]) !== undefined);
      return stray.map((field) => {
        const found = describeFound(valueAt(entry.raw, [field]));
        return faultIn(entry, [field], found, "nothing where continues is left out");
      });
    }
    const missing = labels
      .filter((field) => valueAt(entry.raw, [field]) === undefined)
      .map((field) => faultIn(entry, [field], "nothing", "a value wherever continues is given"));
    const earlier = lookup.find(id, "clause", "spoken");
    return earlier === undefined ? missing : [...missing, ...judgeLink(lookup, entry, earlier, id)];
  });
}

function judgeLink(lookup: Lookup, entry: Entry, earlier: Entry, id: string): Fault[] {
  const faults: Fault[] = [];
  const report = (found: string, expected: string) => {
    faults.push(faultIn(entry, ["continues"], found, expected));
  };
  const cycle = findCycle(lookup, entry);
  const [round, past] = [lookup.roundOf(entry), lookup.roundOf(earlier)];
  const ordinals = [round, past].map((each) => (each === undefined ? undefined : lookup.ordinalOf(each)));
  const [now, then] = ordinals;
  if (cycle.length > 0) report(cycle.join(" → "), "a chain that never comes back to itself");
  else if (now !== undefined && then !== undefined && then >= now) {
    report(`${describeFound(id)} of round ${past}`, `a statement of a round before ${round}`);
  }
  const [party, owner] = [textAt(entry.raw, "party"), textAt(earlier.raw, "party")];
  if (party !== undefined && owner !== undefined && party !== owner) {
    report(`${describeFound(id)} by ${owner}`, `a statement by ${party}`);
  }
  const [issues, before] = [issuesOf(entry), issuesOf(earlier)];
  if (issues.length > 0 && before.length > 0 && !issues.some((issue) => before.includes(issue))) {
    report(`${describeFound(id)} on ${before.join(", ")}`, `a statement on ${issues.join(" or ")}`);
  }
  return faults;
}

/** The ids from a statement back to itself, or none. */
function findCycle(lookup: Lookup, entry: Entry): string[] {
  const seen = [entry.label];
  let next = textAt(entry.raw, "continues");
  while (next !== undefined && !seen.includes(next)) {
    seen.push(next);
    next = textAt(lookup.find(next, "clause", "spoken")?.raw, "continues");
  }
  return next === entry.label ? [...seen, next] : [];
}

function issuesOf(entry: Entry): string[] {
  return ["issue", "also.*"].flatMap((at) => textsAt(entry.raw, at).map(({ value }) => value));
}
