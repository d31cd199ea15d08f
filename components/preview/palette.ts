/**
 * The light tokens of the style sheet, which the drawing library cannot read: it knows neither `oklch()` nor
 * custom properties. A test compares the two.
 */
export const palette = {
  paper: "#fcfbf8",
  surface: "#ffffff",
  ink: "#1a1d24",
  "ink-2": "#4c5058",
  "ink-3": "#686c73",
  line: "#dedcd8",
  edge: "#83868c",
  p0: "#97570d",
  p1: "#635ea8",
  p2: "#007d78",
  p3: "#964b78",
  p4: "#527626",
  p5: "#0d70a4",
} as const;

/** The colour of a party by its place in the default order. */
export function toneColour(tone: number): string {
  const tones = [palette.p0, palette.p1, palette.p2, palette.p3, palette.p4, palette.p5];
  return tones[tone] ?? palette.ink;
}
