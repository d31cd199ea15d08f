import type { Lookups } from "@/components/statement/lookups";
import { ReferenceLink } from "@/components/statement/reference-link";
import { say } from "@/lib/language/say";

function nameOf(id: string, lookups: Lookups): string {
  const reference = lookups.references.get(id);
  if (reference?.kind === "package") return say("statement.reference_package");
  if (reference?.kind === "outcome") return say("statement.reference_outcome");
  const party = reference?.party && lookups.parties.get(reference.party)?.short;
  if (!reference || !party) return reference?.number ?? say("statement.reference_unnamed");
  if (reference.number === undefined) return say("statement.reference_spoken", { party });
  return `${party} ${reference.number}`;
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
