import { citationHref } from "@/lib/address/files";
import { pictureHref } from "@/lib/address/picture";
import { messageOf } from "@/lib/run/fault";
import { log } from "@/lib/run/log";
import type { WholeRecord } from "@/lib/schemas/record-data";

/** Those that need a processor of their own to be read in. */
const slowStyles = ["apa", "chicago"] as const;

/**
 * Writes citations and draws a picture before anybody asks: what does so takes long to make itself ready, and all
 * readers would wait for it while it does. Nothing depends on it.
 */
export async function warmUp(address: string, records: readonly WholeRecord[]): Promise<void> {
  const [first] = records;
  if (first === undefined) return;
  const { id, start } = first.negotiation;
  const citations = slowStyles.map((style) => citationHref(id, "round", start.round, style));
  for (const href of [...citations, pictureHref(`/${id}`)]) {
    const asked = fetch(address + href);
    await asked
      .then((answer) => answer.arrayBuffer())
      .catch((error: unknown) => log.debug(`${href} was not made ahead: ${messageOf(error)}`));
  }
}
