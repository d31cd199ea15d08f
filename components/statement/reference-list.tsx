import type { Lookups } from "@/components/statement/lookups";
import { ReferenceLink } from "@/components/statement/reference-link";

function nameOf(id: string, lookups: Lookups): string {
  const reference = lookups.references.get(id);
  if (reference?.kind === "package") return "the package";
  if (reference?.kind === "outcome") return "the outcome";
  const party = reference?.party && lookups.parties.get(reference.party)?.short;
  if (!party) return reference?.number ?? "a statement";
  return `${party} ${reference.number ?? "(spoken)"}`;
}

/** What several ids name, each in a few words and linked: a party and a number, or "the outcome". */
export function ReferenceList({ ids, lookups }: { ids: readonly string[]; lookups: Lookups }) {
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ", "}
      <ReferenceLink id={id} lookups={lookups}>
        {nameOf(id, lookups)}
      </ReferenceLink>
    </span>
  ));
}
