import { roundHref } from "@/lib/address/parameters";
import { messageOf } from "@/lib/run/fault";
import { log } from "@/lib/run/log";
import type { WholeRecord } from "@/lib/schemas/record-data";

/**
 * Draws a page of each record before anybody asks: what writes citations takes seconds to make itself ready,
 * and the first reader would wait for it. Nothing depends on it.
 */
export async function warmPages(address: string, records: readonly WholeRecord[]): Promise<void> {
  for (const { negotiation } of records) {
    const page = address + roundHref(negotiation.id, negotiation.start.round);
    const drawn = fetch(page).then((answer) => answer.arrayBuffer());
    await drawn.catch((error: unknown) => log.debug(`${page} was not drawn ahead: ${messageOf(error)}`));
  }
}
