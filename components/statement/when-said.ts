import { formatDate } from "@/components/format";
import { say } from "@/lib/language/say";
import type { Statement } from "@/lib/schemas/entities";

/** When a statement was made, at the record's own precision. */
export function whenSaid({ date, date_precision }: Pick<Statement, "date" | "date_precision">): string {
  const written = formatDate(date);
  return date_precision === "inferred" ? say("statement.date_inferred", { date: written }) : written;
}
