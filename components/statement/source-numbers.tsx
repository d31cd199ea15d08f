import type { Lookups } from "@/components/statement/lookups";
import { sourceAnchor } from "@/components/statement/source-line";
import { say } from "@/lib/language/say";
import type { Citation } from "@/lib/schemas/parts";

/** The numbers of the sources cited, each leading to its place in the page's list of sources. */
export function SourceNumbers(props: {
  citations: readonly Citation[];
  lookups: Pick<Lookups, "sourceNumbers">;
}) {
  const numbers = new Set(
    props.citations.flatMap((citation) => props.lookups.sourceNumbers?.get(citation.source) ?? []),
  );
  return [...numbers].flatMap((number, index) => [
    index === 0 ? `${say("statement.source_numbers", { count: numbers.size })} ` : ", ",
    <a key={number} href={`#${sourceAnchor(number)}`}>
      {number}
    </a>,
  ]);
}
