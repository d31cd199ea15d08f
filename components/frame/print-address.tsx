"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { PrintMargin } from "@/components/frame/print-margin";

/** The address of the page that is open, in the margin of every printed page. */
export function PrintAddress({ origin }: { origin: string }) {
  const path = usePathname();
  const query = useSearchParams().toString().replaceAll("%2C", ",").replaceAll("%40", "@");
  return <PrintMargin place="bottom-left" text={`${origin}${path}${query === "" ? "" : `?${query}`}`} />;
}
