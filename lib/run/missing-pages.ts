import { isMissingPage, missingHref } from "@/lib/address/missing";
import { type Answer, type Answerer, isPage } from "@/lib/run/collect";

const notedDown = Symbol.for("NextInternalRequestMeta");

/** Whatever came, it is sent as something that is not there, and nobody keeps it. */
function asMissing({ status, headers, body }: Answer): Answer {
  return {
    status: status === 200 ? 404 : status,
    headers: { ...headers, "cache-control": "no-store" },
    body,
  };
}

/**
 * Puts a page with words in the place of every page that is not there. The framework sends an empty one, which
 * scripts fill in the browser; whoever has none would read nothing.
 */
export function withMissingPages(answerer: Answerer): Answerer {
  return async (request, response) => {
    const asked = request.url ?? "/";
    const answer = await answerer(request, response);
    const isWhole = request.headers.rsc === undefined && !asked.startsWith("/_next/");
    if (!isMissingPage(asked) && (answer.status !== 404 || !isPage(answer) || !isWhole)) return answer;
    if (isMissingPage(asked)) return asMissing(answer);
    request.url = missingHref(asked);
    // What the framework noted down of the first address would lead it there again.
    Reflect.deleteProperty(request, notedDown);
    response.setMaxListeners(response.getMaxListeners() * 2);
    return asMissing(await answerer(request, response));
  };
}
