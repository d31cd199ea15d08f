"use client";

import { useEffect, useLayoutEffect, useRef } from "react";
import type { EarlyInput as Input } from "@/components/frame/early-script";

const longestWait = 3_000;

/** Waits for a pause in what the browser has to do; not every browser tells of one. */
function onPause(act: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(act, { timeout: longestWait });
  else setTimeout(act, 300);
}

/** Follows what was typed, chosen and pressed before the page was live. Stands last, so that all else is live. */
export function EarlyInput() {
  const inputs = useRef<Input[]>([]);

  // All that comes after the page's first drawing finds who follows it: also the event that had it drawn at once.
  useLayoutEffect(() => {
    if (!window.early) return;
    inputs.current.push(...window.early.filter(({ event }) => event !== window.event));
    window.early = [];
  }, []);

  // A change before every part of the page is live would have each of them drawn from the start, one by one.
  useEffect(() => {
    onPause(async () => {
      const early = inputs.current.splice(0);
      if (early.length > 0) await (await import("@/components/frame/follow-early")).followEarly(early);
      delete window.early;
    });
  }, []);
  return null;
}
