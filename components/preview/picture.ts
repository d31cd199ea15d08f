import type { PartyLook } from "@/components/ui/party-look";
import type { Stance, Status } from "@/lib/schemas/words";

/** A status with its word, and how many issues have it where several are counted. */
export type PictureStatus = { status: Status; word: string; count?: number };

/** What one party says in short, or that it says nothing. */
export type PictureSide = {
  /** Whose it is, by the marks of the palette; a joint document bears several. */
  marks: readonly PartyLook[];
  heading: string;
  stance?: Stance;
  text: string;
  /** Nobody's words: that a party has not spoken, that a document does not say. */
  silent?: boolean;
};

/** All that a preview picture shows, in words: made from a view and its filters, drawn by `PictureCard`. */
export type Picture = {
  /** What kind of view it is, at which round and date. */
  kicker: string;
  title: string;
  /** How much there is, and the filters in force. */
  notes: readonly string[];
  /** The issue or the document that the sides speak of. */
  subject?: string;
  statuses: readonly PictureStatus[];
  /** Parties in view, where they do not head a side. */
  marks: readonly PartyLook[];
  sides: readonly PictureSide[];
  /** The negotiation, and which snapshot where it is one. */
  footer: readonly string[];
};

/** So many sides have room beside each other. */
export const mostSides = 3;

export const pictureSize = { width: 1200, height: 630 };
