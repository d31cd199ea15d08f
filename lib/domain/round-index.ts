import { type DisputeFinder, findDisputes } from "@/lib/domain/dispute-places";
import { isWithin, livesIn } from "@/lib/domain/lives";
import { addIdsReferredTo } from "@/lib/domain/references";
import type { Dispute, Statement } from "@/lib/schemas/entities";
import type { RecordData } from "@/lib/schemas/record-data";

/** Ordinals of rounds: the first, and the first one after. */
type Span = { from: number; until: number };
/** When something is there: for good from a round on, and before it in these spans. */
type Presence = { always: number; spans: Span[] };

/** What rounds show of a record, one after another, found without looking through all of its statements. */
export type RoundIndex = {
  /** The statements that a round shows, in the order of the record. */
  statementsAt(ordinal: number): Statement[];
  /** The ids that those point to. */
  namedAt(ordinal: number): Set<string>;
  /** The sources that those cite. */
  citedAt(ordinal: number): Set<string>;
  /** The disputes that concern one of those, said by then or not. */
  disputedAt(ordinal: number): Set<Dispute>;
  disputes: DisputeFinder<Dispute>;
};

class Presences<Key> {
  readonly #known = new Map<Key, Presence>();

  add(key: Key, { from, until }: Span): void {
    const presence = this.#known.get(key) ?? { always: Number.POSITIVE_INFINITY, spans: [] };
    this.#known.set(key, presence);
    if (until < Number.POSITIVE_INFINITY) presence.spans.push({ from, until });
    else presence.always = Math.min(presence.always, from);
  }

  at(ordinal: number): Set<Key> {
    const found = new Set<Key>();
    for (const [key, { always, spans }] of this.#known) {
      if (always <= ordinal || spans.some(({ from, until }) => isWithin(from, until, ordinal)))
        found.add(key);
    }
    return found;
  }
}

/** A clause is shown from its round on, what was said outside a document as long as it is live on any issue. */
function makeIndex(data: RecordData): RoundIndex {
  const disputes = findDisputes(data.disputes);
  const [named, cited, disputed] = [
    new Presences<string>(),
    new Presences<string>(),
    new Presences<Dispute>(),
  ];
  const shown = livesIn(data).all.map(({ statement, from, onAny }) => {
    const span = { from, until: statement.document === undefined ? onAny : Number.POSITIVE_INFINITY };
    for (const id of addIdsReferredTo(new Set(), [statement])) named.add(id, span);
    for (const { source } of statement.citations) cited.add(source, span);
    for (const dispute of disputes.ofStatement(statement)) disputed.add(dispute, span);
    return { statement, ...span };
  });
  return {
    statementsAt: (ordinal) =>
      shown.filter(({ from, until }) => isWithin(from, until, ordinal)).map(({ statement }) => statement),
    namedAt: (ordinal) => named.at(ordinal),
    citedAt: (ordinal) => cited.at(ordinal),
    disputedAt: (ordinal) => disputed.at(ordinal),
    disputes,
  };
}

const known = new WeakMap<readonly Statement[], RoundIndex>();

/** The index of a record, which must not change: made once for as long as it is held. */
export function indexRounds(data: RecordData): RoundIndex {
  const index = known.get(data.statements) ?? makeIndex(data);
  known.set(data.statements, index);
  return index;
}
