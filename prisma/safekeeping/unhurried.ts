/** A transaction over everything that is stored may take as long as it takes; this is a day. */
export const unhurried = { maxWait: 60_000, timeout: 86_400_000 };
