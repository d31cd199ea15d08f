/** Text as a string of CSS: what would end it, or the element it stands in, is escaped. */
export function cssString(text: string): string {
  const escaped = text.replace(/["\\<\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}

export type PrintMarginProps = { place: "bottom-left" | "bottom-right"; text: string };

/** The rule of CSS that prints a text in the margin of every page. */
export function printMargin(place: PrintMarginProps["place"], text: string): string {
  return `@page { @${place} { content: ${cssString(text)}; } }`;
}

/** A line in the margin of every printed page, and nowhere else. */
export function PrintMargin({ place, text }: PrintMarginProps) {
  return <style>{printMargin(place, text)}</style>;
}
