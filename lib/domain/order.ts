import type { Party } from "@/lib/schemas/entities";

const byName = new Intl.Collator("en");

/** The default order of parties: principals first, then the others, each alphabetical by name (design §3). */
export function orderParties(parties: readonly Party[]): Party[] {
  const rank = (party: Party) => (party.kind === "principal" ? 0 : 1);
  return [...parties].sort((a, b) => rank(a) - rank(b) || byName.compare(a.name, b.name));
}
