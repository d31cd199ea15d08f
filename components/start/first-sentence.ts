/** The first sentence of a text, which says in short what the rest explains; the whole where there is only one. */
export function firstSentence(text: string): string {
  return /^[\s\S]*?[.!?](?=\s+\p{Lu})/u.exec(text)?.[0] ?? text;
}
