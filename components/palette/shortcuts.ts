import type { MessageKey } from "@/lib/language/messages";

export type Shortcut = { keys: readonly string[]; does: MessageKey };

/** Every key that does something on a page of a negotiation, in the order of the list. */
export const shortcuts: readonly Shortcut[] = [
  { keys: ["Ctrl K", "⌘ K"], does: "palette.does_palette" },
  { keys: ["/"], does: "palette.does_search" },
  { keys: ["["], does: "palette.does_earlier" },
  { keys: ["]"], does: "palette.does_later" },
  { keys: ["j"], does: "palette.does_next" },
  { keys: ["k"], does: "palette.does_previous" },
  { keys: ["o"], does: "palette.does_open" },
  { keys: ["c"], does: "palette.does_compare" },
  { keys: ["?"], does: "palette.does_list" },
];
