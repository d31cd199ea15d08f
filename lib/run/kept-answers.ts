import type { IncomingMessage } from "node:http";
import { LRUCache } from "lru-cache";
import { noteSource } from "@/lib/run/answer-source";
import type { Answer, Answerer } from "@/lib/run/collect";

const mostBytes = 64_000_000;

/** What may be kept says so itself, and was found. */
function mayBeKept({ status, headers }: Answer): boolean {
  return status === 200 && String(headers["cache-control"]).startsWith("public");
}

/** By what an answer is kept; null for those of one moment or of a part of something. */
export type Naming = {
  nameOf: (request: IncomingMessage) => string | null;
  /** Its name by what it turned out to be drawn from; asked before, since the framework takes headers off a request. */
  nameOnceDrawn: (request: IncomingMessage) => () => string | null;
  /** The name of one that would do as well where it is still there. */
  olderNameOf: (request: IncomingMessage) => string | null;
};

export type KeptAnswers = {
  answerer: Answerer;
  /** How much is kept. */
  size: () => { answers: number; bytes: number };
};

/**
 * Works out each answer once and hands it out again: the least asked for goes first. Who asks for one that is
 * being worked out waits for it.
 */
export function withKeptAnswers(
  answerer: Answerer,
  { nameOf, nameOnceDrawn, olderNameOf }: Naming,
): KeptAnswers {
  const kept = new LRUCache<string, Answer>({
    maxSize: mostBytes,
    sizeCalculation: ({ body, flight }, name) =>
      body.byteLength + (flight?.byteLength ?? 0) + name.length + 1_000,
  });
  const underWay = new Map<string, Promise<Answer>>();
  const draw: Answerer = async (request, response) => {
    noteSource(request, "drawn");
    const nameDrawn = nameOnceDrawn(request);
    const answer = await answerer(request, response);
    const name = mayBeKept(answer) ? nameDrawn() : null;
    if (name !== null) kept.set(name, answer);
    return answer;
  };
  const find: Answerer = async (request, response) => {
    const name = nameOf(request);
    if (name === null) return draw(request, response);
    const known = kept.get(name) ?? kept.get(olderNameOf(request) ?? name);
    if (known !== undefined) {
      noteSource(request, "kept");
      return known;
    }
    for (let asked = underWay.get(name); asked !== undefined; asked = underWay.get(name)) {
      // Whoever asked first may have gone away, or asked for too much: then the next one asks.
      const waitedFor = await asked.catch(() => null);
      if (waitedFor === null || waitedFor.status === 429) continue;
      noteSource(request, "awaited");
      return waitedFor;
    }
    const asking = draw(request, response).finally(() => underWay.delete(name));
    underWay.set(name, asking);
    return asking;
  };
  return { answerer: find, size: () => ({ answers: kept.size, bytes: kept.calculatedSize }) };
}
