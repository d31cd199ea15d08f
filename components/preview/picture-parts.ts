import type { FilterLabels } from "@/components/filters/filter-words";
import { filterLine, filtersInForce, type OwnFilters } from "@/components/filters/filters-in-force";
import { formatList } from "@/components/format";
import { mostSides, type PictureSide, type PictureStatus } from "@/components/preview/picture";
import { type PartyLook, partyLooks } from "@/components/ui/party-look";
import { statusOrder } from "@/components/unresolved/by-status";
import { statusWords, unassessedWords } from "@/components/words";
import type { Filters } from "@/lib/domain/filter";
import { say } from "@/lib/language/say";
import type { Party, Statement } from "@/lib/schemas/entities";
import type { IssueStatus, RoundView } from "@/lib/schemas/views";

/** The looks of parties by id, those that are not known left out. */
export function marksOf(ids: readonly string[], parties: readonly Party[]): PartyLook[] {
  const looks = partyLooks(parties);
  return ids.flatMap((id) => looks.get(id) ?? []);
}

/** The filters in force as one line; none where nothing is filtered. */
export function filterNote(filters: Partial<Filters>, labels: FilterLabels, own: OwnFilters = {}): string[] {
  const line = filterLine(filtersInForce(filters, labels, own));
  return line === "" ? [] : [line];
}

/** One status with its word; an unassessed `unknown` says so, as on the pages. */
export function statusOf({ status, assessed }: Pick<IssueStatus, "status" | "assessed">): PictureStatus {
  const unjudged = status === "unknown" && !assessed;
  return { status, word: (unjudged ? unassessedWords() : statusWords(status)).word };
}

/** How many issues have each status, in the order of the pages. */
export function tallyOf(statuses: readonly Pick<IssueStatus, "status">[]): PictureStatus[] {
  return statusOrder
    .map((status) => ({
      status,
      word: statusWords(status).word,
      count: statuses.filter((each) => each.status === status).length,
    }))
    .filter(({ count }) => count > 0);
}

/** The one element of a list; none where there are several or none. */
export function onlyOf<Each>(list: readonly Each[]): Each | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** What a side says: its first statement, and how many more there are. */
export function sideOf(
  heading: Pick<PictureSide, "marks" | "heading">,
  statements: readonly Pick<Statement, "stance" | "summary">[],
  silence: string,
): PictureSide {
  const [first, ...more] = statements;
  if (first === undefined) return { ...heading, text: silence, silent: true };
  const { stance, summary } = first;
  if (more.length === 0) return { ...heading, stance, text: summary };
  return { ...heading, stance, text: say("preview.text_and_more", { text: summary, count: more.length }) };
}

/**
 * The parties' positions on one issue at a round, as far as `passes` lets their statements through: those of
 * `order` first that say something, then those that do not, as many as there is room for.
 */
export function sidesOn(
  view: Pick<RoundView, "positions" | "statements" | "parties">,
  issue: string,
  order: readonly string[],
  passes: (id: string) => boolean = () => true,
): PictureSide[] {
  const statements = new Map(view.statements.map((statement) => [statement.id, statement]));
  const sides = order.map((party) => {
    const position = view.positions.find((each) => each.issue === issue && each.party === party);
    const said = position?.statements.flatMap(({ id }) => statements.get(id) ?? []) ?? [];
    const marks = marksOf([party], view.parties);
    const heading = formatList(marks.map((mark) => mark.short));
    const kept = said.filter(({ id }) => passes(id));
    const silence = say(said.length === 0 ? "preview.not_spoken" : "preview.left_out");
    return sideOf({ marks, heading }, kept, silence);
  });
  const saying = sides.filter((side) => !side.silent);
  const shown = new Set([...saying, ...sides.filter((side) => side.silent)].slice(0, mostSides));
  return sides.filter((side) => shown.has(side));
}
