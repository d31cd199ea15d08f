import { useQueryStates } from "nuqs";
import { useCallback, useMemo } from "react";
import { knownFilterValues } from "@/lib/address/known-values";
import { type Alignment, compareHref, compareParameters } from "@/lib/address/parameters";
import type { KnownValues } from "@/lib/address/read-parameters";
import type { Filters } from "@/lib/domain/filter";
import type { Outline } from "@/lib/schemas/views";
import { evidenceKinds, stances } from "@/lib/schemas/words";

export type CompareState = Filters & { docs: string[]; by: Alignment };

const longestWords = 200;

/** What the address says, as far as the record knows its values; the start's documents where it names none. */
function toState(sent: CompareState, outline: Outline): CompareState {
  const known: KnownValues = {
    ...knownFilterValues(outline),
    docs: outline.documents.map((document) => document.id),
    stance: stances,
    evidence: evidenceKinds,
  };
  const keep = (name: "docs" | Exclude<keyof Filters, "q">) =>
    sent[name].filter((value) => known[name]?.includes(value));
  const docs = keep("docs");
  return {
    by: sent.by,
    q: sent.q.length > longestWords ? "" : sent.q,
    docs: docs.length === 0 ? outline.negotiation.start.docs : docs,
    issue: keep("issue"),
    party: keep("party"),
    stance: keep("stance"),
    evidence: keep("evidence"),
  };
}

/**
 * The state that the address holds, and the ways to change it. Each change is a step that "back" undoes,
 * except typing on, which would fill the history with half words.
 */
export function useCompareState(outline: Outline) {
  const [sent, setSent] = useQueryStates(compareParameters, { history: "push", scroll: false });
  const state = useMemo(() => toState(sent, outline), [sent, outline]);
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
