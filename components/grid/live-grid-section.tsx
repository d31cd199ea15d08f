import { CellMore } from "@/components/grid/cell-more";
import { GridContext } from "@/components/grid/grid-context";
import { GridSection, type GridSectionProps } from "@/components/grid/grid-section";
import { ClientWords } from "@/components/language/client-words";
import type { Outline } from "@/lib/schemas/views";

export type LiveGridSectionProps = Omit<GridSectionProps, "More"> & {
  /** The record in force, of which a cell asks for all it holds. */
  live: Outline;
};

/** The grid of the live record: a cell opens all that it holds in place. */
export function LiveGridSection({ live, ...section }: LiveGridSectionProps) {
  const { negotiation, revision, parties, issue_groups, rounds } = live;
  const { round } = section.view;
  const labels = { negotiation: negotiation.id, revision, round: round.id, parties, issue_groups, rounds };
  return (
    <ClientWords of={["grid", "statement", "words"]}>
      <GridContext labels={labels}>
        <GridSection {...section} More={CellMore} />
      </GridContext>
    </ClientWords>
  );
}
