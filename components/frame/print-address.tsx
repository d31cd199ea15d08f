"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";
import { printMargin } from "@/components/frame/print-margin";
import { addressAsked } from "@/lib/address/missing";

/** The address of the page that is open, in the margin of every printed page. */
export function PrintAddress({ origin }: { origin: string }) {
  const address = addressAsked(usePathname(), useSearchParams()).replace(/\?$/, "");
  const style = useRef<HTMLStyleElement>(null);
  const rule = printMargin("bottom-left", `${origin}${address}`);

  // The address may change before this is hydrated: no fault, but what the server wrote is then to be replaced.
  useEffect(() => {
    if (style.current !== null) style.current.textContent = rule;
  }, [rule]);

  return (
    <style ref={style} suppressHydrationWarning>
      {rule}
    </style>
  );
}
