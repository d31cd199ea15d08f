import type { ReactNode } from "react";
import type { FilterLabels } from "@/components/filters/filter-words";
import { partyLooks } from "@/components/ui/party-look";
import { PartyMark } from "@/components/ui/party-mark";
import { StanceMark } from "@/components/ui/stance-mark";
import { evidenceWords } from "@/components/words";
import type { FacetName } from "@/lib/domain/filter";
import { evidenceKinds, stances } from "@/lib/schemas/words";

/** What can be chosen in a facet without groups, drawn as it is drawn in statements. */
export function drawnOptions(
  name: Exclude<FacetName, "issue">,
  labels: FilterLabels,
): { value: string; content: ReactNode }[] {
  switch (name) {
    case "party":
      return [...partyLooks(labels.parties).values()].map((party) => ({
        value: party.id,
        content: <PartyMark party={party} />,
      }));
    case "stance":
      return stances.map((stance) => ({ value: stance, content: <StanceMark stance={stance} /> }));
    case "evidence":
      return evidenceKinds.map((kind) => ({
        value: kind,
        content: <span title={evidenceWords(kind).means}>{evidenceWords(kind).word}</span>,
      }));
  }
}
