import type { IncomingMessage } from "node:http";
import type { Answer, Answerer } from "@/lib/run/collect";
import type { Following } from "@/lib/run/follow";
import type { InForce } from "@/lib/run/in-force";

/** What the framework notes down of a request it has answered would lead it astray the second time. */
const notedDown = Symbol.for("NextInternalRequestMeta");
/** Each time an import took effect meanwhile: nobody imports that often. */
const mostTimes = 4;

/** An answer that is right now, and that nobody may tell again. */
function ofTheMoment(answer: Answer): Answer {
  const { etag: _tag, ...headers } = answer.headers;
  return { ...answer, headers: { ...headers, "cache-control": "no-store" } };
}

/**
 * Lets no answer mix two imports: a page asks the database several times, and an import may take effect in
 * between. What was in force before must be in force afterwards, or the answer is worked out again. `at` gives
 * the import that an answer was read from, null while that is not known.
 */
export function withOneImport(
  answerer: Answerer,
  following: Following,
): { answerer: Answerer; at: (request: IncomingMessage) => InForce | null } {
  const readAt = new WeakMap<IncomingMessage, InForce | null>();
  const readNow = () => following.read().catch(() => null);
  return {
    at: (request) => readAt.get(request) ?? null,
    answerer: async (request, response) => {
      const { url } = request;
      let before = following.last() ?? (await readNow());
      for (let times = 1; ; times += 1) {
        readAt.set(request, before);
        const answer = await answerer(request, response);
        const after = await readNow();
        if (before !== null && after?.name === before.name) return answer;
        readAt.set(request, null);
        if (after === null || times === mostTimes) return ofTheMoment(answer);
        before = after;
        if (url !== undefined) request.url = url;
        Reflect.deleteProperty(request, notedDown);
        response.setMaxListeners(response.getMaxListeners() * 2);
      }
    },
  };
}
