import { formatDate } from "@/components/format";
import type { GridChoice } from "@/components/grid/grid-choice";
import { gridGroups } from "@/components/grid/grid-rows";
import type { Picture } from "@/components/preview/picture";
import { filterNote, marksOf, onlyOf, sidesOn, statusOf, tallyOf } from "@/components/preview/picture-parts";
import { say } from "@/lib/language/say";
import type { RoundView } from "@/lib/schemas/views";

export type GridPictureProps = {
  view: RoundView;
  choice: GridChoice;
  /** What kind of page it stands for; where it stood at the end of the round if left out. */
  kicker?: string;
};

/** The grid at a round: its statuses counted, or what the parties hold where one issue is left of it. */
export function gridPicture({ view, choice, kicker }: GridPictureProps): Picture {
  const { round, negotiation } = view;
  const columns = choice.order.length > 0 ? choice.order : view.parties.map((party) => party.id);
  const rows = gridGroups(view, columns, choice).flatMap((group) => group.rows);
  const only = onlyOf(rows);
  const shared = {
    kicker: kicker ?? say("preview.stood", { date: formatDate(round.window.to) }),
    title: round.title,
    notes: [
      say("preview.issues", { count: rows.length }),
      ...filterNote({ issue: choice.issue }, view, { status: choice.status }),
    ],
    footer: [negotiation.title],
  };
  if (only === undefined) {
    const statuses = tallyOf(rows.flatMap(({ status }) => status ?? []));
    return { ...shared, statuses, marks: marksOf(columns, view.parties), sides: [] };
  }
  return {
    ...shared,
    subject: only.issue.label,
    statuses: only.status ? [statusOf(only.status)] : [],
    marks: [],
    sides: sidesOn(view, only.issue.id, columns),
  };
}
