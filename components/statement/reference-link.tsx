import type { ReactNode } from "react";
import type { Lookups } from "@/components/statement/lookups";

/** A link to what an id names, told by its title off the page; the bare text where there is nowhere to go. */
export function ReferenceLink(props: { id: string; lookups: Lookups; children: ReactNode }) {
  const { id, lookups, children } = props;
  const reference = lookups.references.get(id);
  if (reference === undefined) return children;
  if (lookups.present.has(id)) return <a href={`#${id}`}>{children}</a>;
  const href = lookups.links.reference(reference);
  if (href === null) return children;
  return (
    <a href={href} title={reference.label} data-reference={id}>
      {children}
    </a>
  );
}
