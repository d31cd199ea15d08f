import type { ReactNode } from "react";

/** One fact of a `dl`: its term, and what holds. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
