import { formatAmount } from "@/components/format-amount";
import type { PartyLook } from "@/components/ui/party-look";
import { quantityKindWords } from "@/components/words";
import { countedKinds, receivedSums, transfersOf } from "@/lib/domain/outcome-series";
import type { Sum } from "@/lib/domain/sums";
import { say } from "@/lib/language/say";
import type { Outcome } from "@/lib/schemas/entities";

type Looks = ReadonlyMap<string, Pick<PartyLook, "short">>;

/** A sum in figures: "about 2,527", "26–36". */
export function sumWords(sum: Sum): string {
  return formatAmount({ ...sum, unit: "" });
}

/** What an outcome handed over, kind by kind and party by party: "1,000 prisoners to A". */
export function receivedWords(outcome: Outcome, parties: Looks): string[] {
  return countedKinds.flatMap((kind) =>
    receivedSums(transfersOf([outcome], kind)).map(({ to, sum }) =>
      say("outcomes.received", {
        amount: sumWords(sum),
        kind: quantityKindWords(kind),
        party: parties.get(to)?.short ?? to,
      }),
    ),
  );
}
