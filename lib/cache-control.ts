/** How long an answer may be kept by others (design §8). */
export const cacheControl = {
  /** A shared cache may answer for a minute by itself, and for five more while it asks again. */
  live: "public, max-age=0, s-maxage=60, stale-while-revalidate=300",
  /** What belongs to a snapshot never changes. */
  frozen: "public, max-age=31536000, immutable",
} as const;
