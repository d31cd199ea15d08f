/** How long an answer may be kept by others (design §8). */
export const cacheControl = {
  /** A shared cache may answer by itself for moments, and for some more while it asks again: a correction shows soon. */
  live: "public, max-age=0, s-maxage=5, stale-while-revalidate=10",
  /** What belongs to a snapshot never changes. */
  frozen: "public, max-age=31536000, immutable",
} as const;
