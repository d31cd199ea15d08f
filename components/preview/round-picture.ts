import { formatDate } from "@/components/format";
import type { Picture } from "@/components/preview/picture";
import { filterNote, marksOf, onlyOf, sidesOn, statusOf, tallyOf } from "@/components/preview/picture-parts";
import { selectRound } from "@/components/rounds/round-selection";
import { roundKindWords } from "@/components/words";
import { type Filters, hasFilters } from "@/lib/domain/filter";
import { say } from "@/lib/language/say";
import type { RoundView } from "@/lib/schemas/views";

/** Which round, of what kind, when. */
export function roundKicker({ round }: Pick<RoundView, "round">): string {
  const { ordinal, kind, date } = round;
  return say("preview.round", { ordinal, kind: roundKindWords(kind), date: formatDate(date) });
}

/**
 * A round whose statements are listed: its statuses counted, or what the parties hold where the filters
 * leave one issue.
 */
export function roundPicture({ view, filters }: { view: RoundView; filters: Filters }): Picture {
  const { shown, live, groups, changes } = selectRound(view, filters);
  const rows = groups.flatMap((group) => group.rows);
  const only = onlyOf(rows);
  const filtered = hasFilters(filters);
  const parties = view.parties.map((party) => party.id);
  const shared = {
    kicker: roundKicker(view),
    title: view.round.title,
    notes: [
      filtered
        ? say("preview.statements_of", { shown: shown.size, count: live })
        : say("preview.statements", { count: live }),
      ...(changes.length > 0 ? [say("preview.changes", { count: changes.length })] : []),
      ...filterNote(filters, view),
    ],
    footer: [view.negotiation.title],
  };
  if (only === undefined) {
    const spoken = new Set([...shown.values()].map((each) => each.party));
    const inView = parties.filter((party) => !filtered || spoken.has(party));
    return {
      ...shared,
      statuses: tallyOf(filtered ? rows.flatMap(({ status }) => status ?? []) : view.statuses),
      marks: marksOf(inView, view.parties),
      sides: [],
    };
  }
  const chosen = filters.party.length > 0 ? filters.party : parties;
  return {
    ...shared,
    subject: only.issue.label,
    statuses: only.status ? [statusOf(only.status)] : [],
    marks: [],
    sides: sidesOn(view, only.issue.id, chosen, (id) => shown.has(id)),
  };
}
