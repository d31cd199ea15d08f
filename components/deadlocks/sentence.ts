import { formatList } from "@/components/format";
import { clausesOf, type DeadlockClause } from "@/lib/domain/deadlocks";
import { say, sayInParts } from "@/lib/language/say";
import type { Deadlock, Requirement } from "@/lib/schemas/deadlock-views";

type Naming<Part> = {
  nameOf: (party: string) => string;
  labelOf: (issue: string) => string;
  /** Makes what stands for an issue between its quotation marks of its label. */
  draw: (issue: string, label: string) => Part;
};

/** Who holds the arrows that follow: several parties each speak for themselves, or they would sound as one. */
function beginning(parties: readonly string[], nameOf: Naming<never>["nameOf"], isFirst: boolean): string {
  const [party = "", ...others] = parties.map(nameOf);
  if (others.length === 0) return say(isFirst ? "deadlocks.begin" : "deadlocks.begin_further", { party });
  const further = others.map((other) => say("deadlocks.further_party", { party: other }));
  const all = { parties: formatList([party, ...further]) };
  return say(isFirst ? "deadlocks.begin_each" : "deadlocks.begin_further_each", all);
}

function edgeKey(index: number, count: number) {
  if (index === 0) return "deadlocks.edge";
  return index === count - 1 ? "deadlocks.edge_last" : "deadlocks.edge_between";
}

function partsOf<Part>({ parties, edges }: DeadlockClause, naming: Naming<Part>, isFirst: boolean) {
  const { nameOf, labelOf, draw } = naming;
  const told = edges.flatMap(({ from, to }: Requirement, index) =>
    sayInParts<Part>(edgeKey(index, edges.length), {
      fromLabel: labelOf(from),
      from: () => draw(from, labelOf(from)),
      toLabel: labelOf(to),
      to: () => draw(to, labelOf(to)),
    }),
  );
  return [beginning(parties, nameOf, isFirst), ...told];
}

/**
 * A deadlock as one sentence: "For A, X can come only after Y; for B, Y can come only after X". Worded so
 * that it stays right whether a party or an issue is one or many.
 */
export function sentenceOf<Part>(deadlock: Pick<Deadlock, "edges">, naming: Naming<Part>): (string | Part)[] {
  const clauses = clausesOf(deadlock).flatMap((clause, index) => partsOf(clause, naming, index === 0));
  return [...clauses, "."];
}

/** The same sentence as plain text. */
export function sentenceText(
  deadlock: Pick<Deadlock, "edges">,
  naming: Omit<Naming<string>, "draw">,
): string {
  return sentenceOf<string>(deadlock, { ...naming, draw: (_, label) => label }).join("");
}
