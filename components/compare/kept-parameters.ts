import type { CompareState } from "@/components/compare/use-compare-state";

/** What a frozen comparison has not got is left out. */
type Kept = Omit<CompareState, "columns" | "diff"> & Partial<Pick<CompareState, "columns" | "diff">>;

/** The rest of the address for a plain form that writes some of its parameters itself: hidden fields. */
export function keptParameters(
  state: Kept,
  written: readonly (keyof CompareState)[],
): { name: string; value: string }[] {
  const all: Record<keyof CompareState, string> = {
    docs: state.docs.join(","),
    columns: state.columns?.join(",") ?? "",
    by: state.by === "issue" ? "" : state.by,
    diff: state.diff ?? "",
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
