import { hadOutageSince } from "@/lib/database/outage";
import { type Answerer, hasFaultInPart } from "@/lib/run/collect";
import { inWords } from "@/lib/run/in-words";

const retryAfterSeconds = 5;
const message =
  "The database does not answer just now, and this was not asked for before. Ask again in a moment.";

/** Says of what failed because the database could not answer that it may be asked for again, and when. */
export function withUnavailable(answerer: Answerer): Answerer {
  return async (request, response) => {
    const begun = performance.now();
    const { url } = request;
    const answer = await answerer(request, response);
    // Of parts of a page the framework says so in one of them.
    const failed = answer.status === 500 || hasFaultInPart(answer);
    if (!failed || !hadOutageSince(begun)) return answer;
    return inWords(url, { status: 503, message, headers: { "retry-after": String(retryAfterSeconds) } });
  };
}
