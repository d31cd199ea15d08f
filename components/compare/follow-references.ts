import type { MouseEvent } from "react";
import { isPlainClick } from "@/components/ui/plain-click";

/**
 * Keeps a click on a reference on the page where the statement it names is in view, and opens its document
 * otherwise. The links lead to documents, since the filters may hide what stands on the page.
 */
export function followReference(event: MouseEvent<HTMLElement>): void {
  if (event.defaultPrevented || !isPlainClick(event)) return;
  if (!(event.target instanceof Element)) return;
  const id = event.target.closest("a[data-reference]")?.getAttribute("data-reference");
  if (id === null || id === undefined) return;
  const named = document.getElementById(id);
  if (named === null || !named.checkVisibility()) return;
  event.preventDefault();
  window.location.hash = id;
}
