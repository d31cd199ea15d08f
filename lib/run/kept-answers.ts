import type { IncomingMessage } from "node:http";
import { LRUCache } from "lru-cache";
import type { Answer, Answerer } from "@/lib/run/collect";

const mostBytes = 64_000_000;

/** What may be kept says so itself, and was found. */
function mayBeKept({ status, headers }: Answer): boolean {
  return status === 200 && String(headers["cache-control"]).startsWith("public");
}

/** By what an answer is kept; null for those of one moment or of a part of something. */
export type Naming = {
  nameOf: (request: IncomingMessage) => Promise<string | null>;
  /** Its name as things stand once it has been worked out. */
  newNameOf: (request: IncomingMessage) => Promise<string | null>;
};

/**
 * Works out each answer once and hands it out again: the least asked for goes first. Who asks for one that is
 * being worked out waits for it. What changes while it is worked out has another name then, and is not kept.
 */
export function withKeptAnswers(answerer: Answerer, { nameOf, newNameOf }: Naming): Answerer {
  const kept = new LRUCache<string, Answer>({
    maxSize: mostBytes,
    sizeCalculation: ({ body, flight }) => body.byteLength + (flight?.byteLength ?? 0) + 1_000,
  });
  const underWay = new Map<string, Promise<Answer>>();
  return async (request, response) => {
    const name = await nameOf(request);
    if (name === null) return answerer(request, response);
    const known = kept.get(name);
    if (known !== undefined) return known;
    // Whoever asked first may have gone away, and with it the answer.
    const waitedFor = await underWay.get(name)?.catch(() => null);
    if (waitedFor) return waitedFor;
    const asking = answerer(request, response);
    underWay.set(name, asking);
    try {
      const answer = await asking;
      if (mayBeKept(answer) && (await newNameOf(request)) === name) kept.set(name, answer);
      return answer;
    } finally {
      if (underWay.get(name) === asking) underWay.delete(name);
    }
  };
}
