import type { Column } from "@/components/compare/columns";

/** What the screen says differently of documents and of positions. */
export const kindWords: Record<
  Column["kind"],
  {
    kicker: string;
    lede: string;
    /** What stands in a cell. */
    noun: string;
    /** An empty cell. */
    silent: string;
    /** Begins the list of issues that no column speaks to. */
    unaddressed: string;
    /** Names the table. */
    table: string;
  }
> = {
  document: {
    kicker: "Compare documents",
    lede: "Clause beside clause. Summaries are in our own words; every clause leads to its sources.",
    noun: "clause",
    silent: "Not addressed in this document.",
    unaddressed: "None of these documents speaks to",
    table: "Documents side by side",
  },
  position: {
    kicker: "Compare positions",
    lede: "All that a party held at a round, said then or carried from before. Summaries are in our own words.",
    noun: "statement",
    silent: "Has not spoken on this issue.",
    unaddressed: "In none of these columns has anybody spoken on",
    table: "Positions side by side",
  },
};
