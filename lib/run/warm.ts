import { citationHref } from "@/lib/address/files";
import { messageOf } from "@/lib/run/fault";
import { log } from "@/lib/run/log";
import type { WholeRecord } from "@/lib/schemas/record-data";

/** Those that need a processor of their own to be read in. */
const slowStyles = ["apa", "chicago"] as const;

/**
 * Writes a citation before anybody asks: what writes them takes long to make itself ready, and the first reader
 * of any page that can be cited would wait for it. Nothing depends on it.
 */
export async function warmCitations(address: string, records: readonly WholeRecord[]): Promise<void> {
  const [first] = records;
  if (first === undefined) return;
  const { id, start } = first.negotiation;
  for (const style of slowStyles) {
    const asked = fetch(address + citationHref(id, "round", start.round, style));
    await asked
      .then((answer) => answer.arrayBuffer())
      .catch((error: unknown) => log.debug(`No citation was written ahead: ${messageOf(error)}`));
  }
}
