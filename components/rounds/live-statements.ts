import type { Statement } from "@/lib/schemas/entities";
import type { RoundView } from "@/lib/schemas/views";

/** The statements of a view that are live at its round, in the record's order. */
export function liveStatements(view: RoundView): Statement[] {
  const live = new Set(view.positions.flatMap((position) => position.statements.map((each) => each.id)));
  return view.statements.filter((statement) => live.has(statement.id));
}
