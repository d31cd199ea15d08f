/** First and last day that a day, month or year covers, as texts that compare in order of time. */
export function spanOf(date: string): { from: string; to: string } {
  switch (precisionOf(date)) {
    case "day":
      return { from: date, to: date };
    case "month":
      return { from: `${date}-01`, to: `${date}-31` };
    case "year":
      return { from: `${date}-01-01`, to: `${date}-12-31` };
  }
}

/** How exact a date is, by its shape: 2025-06-02, 2025-06 or 2025. */
export function precisionOf(date: string): "day" | "month" | "year" {
  return date.length > 7 ? "day" : date.length > 4 ? "month" : "year";
}
