import type { ReactNode } from "react";
import type { Lookups } from "@/components/statement/lookups";
import { referenceHref } from "@/components/statement/reference-href";

/** A link to what an id names, told by its title; the bare text where the record does not hold the id. */
export function ReferenceLink(props: { id: string; lookups: Lookups; children: ReactNode }) {
  const { id, lookups, children } = props;
  const reference = lookups.references.get(id);
  const href = reference === undefined ? null : referenceHref(reference, lookups);
  if (reference === undefined || href === null) return children;
  return (
    <a href={href} title={reference.label} data-reference={id}>
      {children}
    </a>
  );
}
