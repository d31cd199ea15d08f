import type { Party } from "@/lib/schemas/entities";

/** How a party is told apart: a colour (0–5), a pattern once colours run out, and its initials. */
export type PartyLook = {
  id: string;
  name: string;
  short: string;
  tone: number;
  patterned: boolean;
  initials: string;
};

const tones = 6;

function initialsOf(short: string): string {
  const words = short.split(/[\s-]+/).filter(Boolean);
  return words
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
}

/**
 * The look of every party by id. Parties come in the default order (principals first, then the others,
 * each alphabetical), which gives the colours; no two share initials as long as their names differ.
 */
export function partyLooks(parties: readonly Pick<Party, "id" | "name" | "short">[]): Map<string, PartyLook> {
  const taken = new Set<string>();
  const looks = new Map<string, PartyLook>();
  parties.forEach(({ id, name, short }, index) => {
    const letters = short.replaceAll(/[\s-]/g, "");
    let initials = initialsOf(short);
    for (let length = 2; taken.has(initials) && length <= letters.length; length += 1)
      initials = letters.slice(0, length);
    taken.add(initials);
    looks.set(id, { id, name, short, tone: index % tones, patterned: index >= tones, initials });
  });
  return looks;
}
