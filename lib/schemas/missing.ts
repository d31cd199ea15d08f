import type { Outline } from "@/lib/schemas/views";

/** The lists of a negotiation whose entries have pages of their own. */
export const missingLists = ["rounds", "documents", "issues", "statements", "sources"] as const;
export type MissingList = (typeof missingLists)[number];

/** Why there is nothing at an address, as far as the record can tell. */
export type Missing = {
  /** The path that was asked for. */
  asked: string;
  /** Every negotiation that is kept here. */
  negotiations: { id: string; title: string }[];
} & (
  | { kind: "snapshot"; why: "malformed" | "unknown" | "ambiguous" | "tampered"; outline: null }
  | { kind: "negotiation"; id: string; outline: null }
  | { kind: "entry"; list: MissingList; id: string; outline: Outline }
  | { kind: "page"; outline: Outline | null }
);
