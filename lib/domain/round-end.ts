import type { RoundLabel } from "@/lib/schemas/views";

/** The last day that a round tells of; its main day where an older snapshot does not hold its window. */
export function roundEnd({ window, date }: Pick<RoundLabel, "window" | "date">): string {
  return window?.to ?? date;
}
