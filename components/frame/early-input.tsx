"use client";

import { useEffect } from "react";
import { followEarly } from "@/components/frame/follow-early";

/** Follows what was typed, chosen and pressed before the page was live. Stands last, so that all else is live. */
export function EarlyInput() {
  useEffect(() => {
    const { early } = window;
    delete window.early;
    // In a task of its own, since this one is not yet through with the page.
    if (early) setTimeout(followEarly, 0, early);
  }, []);
  return null;
}
