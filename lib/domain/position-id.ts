/** What a party's positions at a round are called in an address: `party@round`. */
export function positionId(party: string, round: string): string {
  return `${party}@${round}`;
}

/** The party and the round that such a name is made of; null where it is none. */
export function partsOfPosition(id: string): { party: string; round: string } | null {
  const [party = "", round = "", ...more] = id.split("@");
  return party === "" || round === "" || more.length > 0 ? null : { party, round };
}
