import type { MouseEvent } from "react";

type Click = Pick<MouseEvent, "ctrlKey" | "metaKey" | "shiftKey" | "altKey" | "button">;

/** Whether a click on a link asks for it here, and not in another tab or window or as a file. */
export function isPlainClick({ ctrlKey, metaKey, shiftKey, altKey, button }: Click): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}

/** Follows a plain click on a link in place, without a request; any other goes where the link leads. */
export function followInPlace(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    act();
  };
}
