/** Two rounds to compare, the earlier first; `from` is null before the first round. */
export type RoundPair<Round> = {
  from: Round | null;
  to: Round;
  /** The pair came backwards. */
  turned: boolean;
};

/**
 * The two rounds that an address asks for; an id left out stands for the newest round, or for the one before
 * `to`. `rounds` are in order; null where there is none. Throws a RangeError for an id that is not among them.
 */
export function roundPair<Round extends { id: string }>(
  rounds: readonly Round[],
  fromId: string | null,
  toId: string | null,
): RoundPair<Round> | null {
  const place = (id: string) => {
    const found = rounds.findIndex((round) => round.id === id);
    if (found === -1) throw new RangeError(`round: "${id}" is not in the record`);
    return found;
  };
  const to = toId === null ? rounds.length - 1 : place(toId);
  const from = fromId === null ? to - 1 : place(fromId);
  const later = rounds[Math.max(from, to)];
  if (later === undefined) return null;
  return { from: rounds[Math.min(from, to)] ?? null, to: later, turned: from > to };
}
