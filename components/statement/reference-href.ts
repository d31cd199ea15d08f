import type { Lookups } from "@/components/statement/lookups";
import { documentHref, roundHref } from "@/lib/address/parameters";
import type { Reference } from "@/lib/schemas/views";

/** Where a reference leads: an anchor on this page, its document, or its round; null where it has no place. */
export function referenceHref(
  reference: Reference,
  { negotiation, present }: Pick<Lookups, "negotiation" | "present">,
): string | null {
  if (present.has(reference.id)) return `#${reference.id}`;
  if (reference.document !== undefined) return documentHref(negotiation, reference.document, reference.id);
  if (reference.round !== undefined) return `${roundHref(negotiation, reference.round)}#${reference.id}`;
  return null;
}
