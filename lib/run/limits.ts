import { clientOf } from "@/lib/run/client";
import { type Answerer, ReaderGone } from "@/lib/run/collect";
import { inWords } from "@/lib/run/in-words";
import { type Bound, createTurns, NoRoom } from "@/lib/run/turns";

/** Kinds of work, from what takes a processor for a second to what nobody should wait for. */
export type Work = "file" | "search" | "page" | "free";

/**
 * Each answer is worked out in stretches that let nothing else through, a file's in the longest: those who ask for
 * what is kept wait for no more of them than are under way. Searches are typed, and come in bursts.
 */
export const bounds: Readonly<Record<Exclude<Work, "free">, Bound & { retryAfter: number }>> = {
  file: { atOnce: 1, waiting: 60, perClient: 12, retryAfter: 10 },
  search: { atOnce: 2, waiting: 120, perClient: 40, retryAfter: 3 },
  page: { atOnce: 6, waiting: 800, perClient: 200, retryAfter: 3 },
};

/** What kind of work stands at an address. */
export function workAt(url: string): Work {
  const [path = "/"] = url.split("?", 1);
  if (path.startsWith("/_next/static/") || path === "/api/health") return "free";
  if (/\/opengraph-image$|\.(html|xml|zip)$/.test(path)) return "file";
  return /\/search(\.csv)?$/.test(path) ? "search" : "page";
}

/**
 * Works out so many answers at a time and lets so many wait; to all beyond says when to come back. What a process
 * has kept needs no turn and is never refused.
 */
export function withLimits(answerer: Answerer, limits = bounds): Answerer {
  const turns = {
    file: createTurns(limits.file),
    search: createTurns(limits.search),
    page: createTurns(limits.page),
  };
  return async (request, response) => {
    const { url = "/" } = request;
    const work = workAt(url);
    if (work === "free") return answerer(request, response);
    const begin = async () => {
      if (response.destroyed) throw new ReaderGone();
      return answerer(request, response);
    };
    try {
      return await turns[work].take(clientOf(request), begin);
    } catch (error) {
      if (!(error instanceof NoRoom)) throw error;
      const message = "Too much is asked for at once. Ask again in a moment.";
      const headers = { "retry-after": String(limits[work].retryAfter) };
      return inWords(url, { status: 429, message, headers });
    }
  };
}
