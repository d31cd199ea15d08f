import type { CompareState } from "@/components/compare/use-compare-state";

/** The rest of the address for a plain form that writes some of its parameters itself: hidden fields. */
export function keptParameters(
  state: CompareState,
  written: readonly (keyof CompareState)[],
): { name: string; value: string }[] {
  const all: Record<keyof CompareState, string> = {
    docs: state.docs.join(","),
    by: state.by === "issue" ? "" : state.by,
    issue: state.issue.join(","),
    party: state.party.join(","),
    stance: state.stance.join(","),
    evidence: state.evidence.join(","),
    q: state.q,
  };
  return Object.entries(all)
    .filter(([name, value]) => value !== "" && !written.some((each) => each === name))
    .map(([name, value]) => ({ name, value }));
}
