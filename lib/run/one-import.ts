import type { IncomingMessage } from "node:http";
import type { Answer, Answerer } from "@/lib/run/collect";
import type { Following } from "@/lib/run/follow";
import type { InForce } from "@/lib/run/in-force";

/** What the framework notes down of a request it has answered would lead it astray the second time. */
const notedDown = Symbol.for("NextInternalRequestMeta");
/** Each time an import took effect meanwhile: nobody imports that often. */
const mostTimes = 4;

/** What is the same whatever is in force, and must not wait for a database that is slow. */
function isOfNoImport(url: string): boolean {
  return url.startsWith("/_next/") || url.split("?", 1)[0] === "/api/health";
}

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
  // A database that is known to be gone is not waited for by everybody who asks for a page.
  const readNow = async () => (following.trouble() === null ? following.read().catch(() => null) : null);
  return {
    at: (request) => readAt.get(request) ?? null,
    answerer: async (request, response) => {
      const { url } = request;
      if (isOfNoImport(url ?? "/")) {
        readAt.set(request, following.last());
        return answerer(request, response);
      }
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
