"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useState } from "react";
import type { Party } from "@/lib/schemas/entities";
import type { IssueGroupLabel, RoundLabel } from "@/lib/schemas/views";

/** What the cells of a grid share: where to ask for more, and the labels to draw it with. */
export type GridLabels = {
  negotiation: string;
  revision: string;
  round: string;
  /** In the default order, which gives the colours. */
  parties: readonly Party[];
  issue_groups: readonly IssueGroupLabel[];
  rounds: readonly RoundLabel[];
};

const Context = createContext<GridLabels | null>(null);

/** The labels of the grid around a cell; throws outside of one. */
export function useGridContext(): GridLabels {
  const labels = useContext(Context);
  if (labels === null) throw new Error("A cell that opens stands outside of a grid");
  return labels;
}

/** Gives the cells of a grid what they share, and a cache for what they ask for. */
export function GridContext({ labels, children }: { labels: GridLabels; children: ReactNode }) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Context value={labels}>{children}</Context>
    </QueryClientProvider>
  );
}
