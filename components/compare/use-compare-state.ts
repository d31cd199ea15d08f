import { useQueryStates } from "nuqs";
import { useCallback, useMemo } from "react";
import { comparedBy, knownColumns } from "@/lib/address/compared";
import { knownFilterValues } from "@/lib/address/known-values";
import { type Alignment, compareHref, compareParameters, type Marking } from "@/lib/address/parameters";
import type { KnownValues } from "@/lib/address/read-parameters";
import type { Filters } from "@/lib/domain/filter";
import type { Outline } from "@/lib/schemas/views";
import { evidenceKinds, stances } from "@/lib/schemas/words";

export type CompareState = Filters & {
  docs: string[];
  /** Positions, each `party@round`; where there are any, `docs` is empty. */
  columns: string[];
  by: Alignment;
  diff: Marking | null;
};

const longestWords = 200;

/** What the address says, as far as the record knows its values; the start's documents where it names none. */
function toState(sent: CompareState, outline: Outline, known: KnownValues): CompareState {
  const keep = (name: "docs" | "columns" | Exclude<keyof Filters, "q">) =>
    sent[name].filter((value) => known[name]?.includes(value));
  return comparedBy(
    {
      by: sent.by,
      diff: sent.diff,
      q: sent.q.length > longestWords ? "" : sent.q,
      docs: keep("docs"),
      columns: keep("columns"),
      issue: keep("issue"),
      party: keep("party"),
      stance: keep("stance"),
      evidence: keep("evidence"),
    },
    outline.negotiation.start.docs,
  );
}

/**
 * The state that the address holds, and the ways to change it. Each change is a step that "back" undoes,
 * except typing on, which would fill the history with half words.
 */
export function useCompareState(outline: Outline) {
  const [sent, setSent] = useQueryStates(compareParameters, { history: "push", scroll: false });
  const known = useMemo(
    () => ({
      ...knownFilterValues(outline),
      ...knownColumns(outline),
      stance: stances,
      evidence: evidenceKinds,
    }),
    [outline],
  );
  const state = useMemo(() => toState(sent, outline, known), [sent, outline, known]);
  const change = useCallback(
    (next: Partial<CompareState>) => {
      const typing = next.q !== undefined && next.q !== "" && state.q !== "" && next.q !== state.q;
      void setSent({ ...state, ...next }, typing ? { history: "replace" } : {});
    },
    [setSent, state],
  );
  const hrefWith = useCallback(
    (next: Partial<CompareState>) => compareHref(outline.negotiation.id, { ...state, ...next }),
    [outline, state],
  );
  return { state, change, hrefWith };
}

export type CompareAddress = ReturnType<typeof useCompareState>;
