import type { ReactNode } from "react";
import { recordLanguage } from "@/lib/language/speech";

/** Marks a text of the record within a message: `sayWith("a.b", { record: recordText })` for `<record>…</record>`. */
export function recordText(parts: ReactNode[]): ReactNode {
  return <span lang={recordLanguage}>{parts}</span>;
}
