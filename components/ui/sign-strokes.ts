import { changePath, isFull } from "@/components/ui/change-shapes";
import type { ChangeType, Stance, Status } from "@/lib/schemas/words";

export type SignOf = Stance | Status | ChangeType;
/** One stroke of a sign as the data of a path in a box of 12 by 12, filled or not. */
export type SignStroke = { d: string; full?: boolean };

const cross = [{ d: "M2.5 2.5l7 7m0-7l-7 7" }];
const ring = { d: circle(4.5) };
const leftHalf = { d: "M6 1.5a4.5 4.5 0 000 9z", full: true };

function circle(radius: number, x = 6, y = 6): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 10${2 * radius} 0 ${radius} ${radius} 0 10${-2 * radius} 0z`;
}

const stanceStrokes: Record<Stance, readonly SignStroke[]> = {
  demands: [{ d: "M3 2l7 4-7 4z", full: true }],
  offers: [{ d: "M9 2L2 6l7 4z", full: true }],
  proposes: [{ d: circle(4) }],
  accepts: [{ d: "M1.5 6.5l3 3 6-7" }],
  "accepts-conditionally": [{ d: "M.8 6.2l2.4 2.6 4.3-6" }, { d: circle(1.4, 9.7, 9) }],
  rejects: cross,
  reserves: [{ d: "M6 1.2L10.8 6 6 10.8 1.2 6z" }],
  holds: [{ d: "M2.5 2.5h7v7h-7z", full: true }],
  warns: [{ d: "M6 1.5l5 9H1zM6 5v2.4M6 8.9v.2" }],
};

const statusStrokes: Record<Status, readonly SignStroke[]> = {
  agreed: [{ ...ring, full: true }],
  "agreed-in-principle": [ring, { d: circle(2), full: true }],
  conditional: [ring, { d: "M1.5 6a4.5 4.5 0 009 0z", full: true }],
  opposed: cross,
  "one-sided": [leftHalf],
  "reported-by-one-side": [ring, leftHalf],
  "not-raised": [{ d: "M2 6h8" }],
  unknown: [{ d: "M3.5 4a2.5 2.5 0 114 2C6.500 6.700 6 7 6 8M6 10v.2" }],
};

/** Drawn instead of typed, since the glyphs differ or are missing from one machine's fonts to the next. */
export const signStrokes: Record<SignOf, readonly SignStroke[]> = {
  ...stanceStrokes,
  ...statusStrokes,
  added: changeStroke("added"),
  restated: changeStroke("restated"),
  hardened: changeStroke("hardened"),
  softened: changeStroke("softened"),
  narrowed: changeStroke("narrowed"),
  widened: changeStroke("widened"),
  reworded: changeStroke("reworded"),
  silent: changeStroke("silent"),
};

function changeStroke(type: ChangeType): SignStroke[] {
  return [{ d: changePath(type), full: isFull(type) }];
}
