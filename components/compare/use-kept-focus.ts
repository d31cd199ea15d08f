import { type RefObject, useEffect, useRef } from "react";

/** Whether an element still stands on the page and takes the focus. */
function isGone(element: Element): boolean {
  return !element.isConnected || !element.checkVisibility() || element.matches(":disabled");
}

/**
 * Hands the focus on where a choice takes away what had it, such as the chip that was pressed: without it
 * the next key would start at the top of the page.
 */
export function useKeptFocus(
  area: RefObject<HTMLElement | null>,
  successor: () => HTMLElement | null | undefined,
): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = target instanceof Element && area.current?.contains(target) ? target : null;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, [area]);
  // After each drawing, since any of them may be the one that takes it away.
  useEffect(() => {
    if (last.current === null || !isGone(last.current) || document.activeElement !== document.body) return;
    last.current = null;
    successor()?.focus();
  });
}
