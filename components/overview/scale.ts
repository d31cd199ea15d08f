import type { RoundLabel } from "@/lib/schemas/views";

/** Where each round stands on a line drawn to scale, in percent of the time from the first to the last. */
export function placesToScale(rounds: readonly Pick<RoundLabel, "id" | "date">[]): Map<string, number> {
  const days = rounds.map((round) => Date.parse(round.date));
  const first = Math.min(...days);
  const span = Math.max(...days) - first;
  return new Map(
    rounds.map((round, index) => {
      const day = days[index] ?? first;
      return [round.id, span === 0 ? 50 : Math.round(((day - first) / span) * 1000) / 10];
    }),
  );
}

/** The years that begin between the first and the last round, with their places. */
export function yearsToScale(rounds: readonly Pick<RoundLabel, "date">[]): { year: number; place: number }[] {
  const days = rounds.map((round) => Date.parse(round.date));
  const first = Math.min(...days);
  const last = Math.max(...days);
  if (rounds.length < 2 || first === last) return [];
  const from = new Date(first).getUTCFullYear() + 1;
  const to = new Date(last).getUTCFullYear();
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => {
    const place = ((Date.UTC(from + index, 0, 1) - first) / (last - first)) * 100;
    return { year: from + index, place: Math.round(place * 10) / 10 };
  });
}
