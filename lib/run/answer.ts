import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { hasTag } from "@/lib/has-tag";
import { causeOf } from "@/lib/run/cause";
import { type Answer, type Answerer, collecting, isPage, ReaderGone } from "@/lib/run/collect";
import { encode, encodingFor } from "@/lib/run/encode";
import { flightAddress, flightAnswer, readFlightAddress } from "@/lib/run/flight";
import type { Following } from "@/lib/run/follow";
import { contentPolicy } from "@/lib/run/framing.mjs";
import type { InForce } from "@/lib/run/in-force";
import { type KeptAnswers, withKeptAnswers } from "@/lib/run/kept-answers";
import { withLimits } from "@/lib/run/limits";
import { log } from "@/lib/run/log";
import { withMissingPages } from "@/lib/run/missing-pages";
import { withOneImport } from "@/lib/run/one-import";
import { loadScriptsLater, scriptSources, takeFlight } from "@/lib/run/page-scripts";
import { type Asked, pageTag, withPageTags } from "@/lib/run/page-tags";
import { withUnavailable } from "@/lib/run/unavailable";

const ofTheBuild = "/_next/static/";
/** What is drawn once and read for long. */
const ofSnapshots = "/s/";
/** What belongs to one connection, or is told anew of what is sent. */
const ofOneAnswer = ["connection", "keep-alive", "transfer-encoding", "content-length", "date"];

const noFlight = Buffer.alloc(0);

function isRead({ method }: IncomingMessage): boolean {
  return method === "GET" || method === "HEAD";
}

/** Takes out of each page that may be kept what its scripts start from, and says which scripts a page may run. */
function withPageScripts(answerer: Answerer): Answerer {
  return async (request, response) => {
    const url = request.url ?? "/";
    const answer = await answerer(request, response);
    const { headers } = answer;
    if (!isPage(answer)) return answer;
    const whole = answer.body.toString();
    const { html, flight } =
      headers.etag === undefined ? { html: whole, flight: noFlight } : takeFlight(whole);
    const address = flight.length === 0 ? null : flightAddress(String(headers.etag), url);
    const page = loadScriptsLater(html, address);
    const policy = contentPolicy(
      String(headers["content-security-policy"] ?? "frame-ancestors 'none'"),
      scriptSources(page),
    );
    return {
      ...answer,
      headers: { ...headers, "content-security-policy": policy },
      body: Buffer.from(page),
      ...(address === null ? {} : { flight }),
    };
  };
}

function withEncoding(answerer: Answerer): Answerer {
  return async (request, response) => {
    const lasting = [ofTheBuild, ofSnapshots].some((place) => request.url?.startsWith(place));
    return encode(
      await answerer(request, response),
      encodingFor(request.headers["accept-encoding"]),
      lasting,
    );
  };
}

/** Whether the reader has just what would be sent. */
function hasIt(known: string | undefined, { status, headers: { etag } }: Answer): boolean {
  return status === 200 && typeof etag === "string" && hasTag(known, etag);
}

type Reader = { method: string | undefined; known: string | undefined };

function send(response: ServerResponse, answer: Answer, { method, known }: Reader): void {
  const headers = Object.fromEntries(
    Object.entries(answer.headers).filter(([name]) => !ofOneAnswer.includes(name)),
  );
  if (hasIt(known, answer)) {
    const { "content-type": _type, "content-encoding": _encoding, ...rest } = headers;
    response.writeHead(304, rest).end();
    return;
  }
  const isHead = method === "HEAD";
  response.writeHead(
    answer.status,
    isHead ? headers : { ...headers, "content-length": answer.body.byteLength },
  );
  response.end(isHead ? undefined : answer.body);
}

export type AnswerSettings = {
  /** The id of the build that draws the pages. */
  build: string;
  /** The address that all links begin with; where there is none they begin with the one asked for. */
  siteUrl?: string | undefined;
  following: Following;
};

/**
 * Answers requests by the framework's listener: what is read is worked out once for each build, import and
 * address, packed, and sent again as it was. All else goes to the listener as it came. Tells how much it keeps.
 */
export function answering(
  listener: RequestListener,
  { build, siteUrl, following }: AnswerSettings,
): { listener: RequestListener; size: KeptAnswers["size"] } {
  const tagAt = (inForce: InForce | null, asked: Asked) =>
    inForce && pageTag(build, inForce.name, asked, siteUrl);
  const nameBy = (tag: string | null, { headers }: Asked) =>
    tag && `${encodingFor(headers["accept-encoding"])} ${tag}`;
  const nameAt = (inForce: InForce | null, asked: Asked) => {
    const { url = "/", headers } = asked;
    if (headers.range !== undefined) return null;
    const [file = "/"] = url.split("?", 1);
    return nameBy(file.startsWith(ofTheBuild) ? file : tagAt(inForce, asked), asked);
  };
  const flights = new WeakMap<IncomingMessage, string>();
  const whole = withMissingPages(withUnavailable(collecting(listener)));
  const { answerer: drawn, at } = withOneImport(
    withEncoding(withPageScripts(withPageTags(whole, (request) => tagAt(at(request), request)))),
    following,
  );
  const { answerer, size } = withKeptAnswers(withLimits(drawn), {
    nameOf: (request) => nameAt(following.last(), request),
    nameOnceDrawn: (request) => {
      const asked = { url: request.url, headers: { ...request.headers } };
      return () => nameAt(at(request), asked);
    },
    olderNameOf: (request) => nameBy(flights.get(request) ?? null, request),
  });
  const answer: RequestListener = async (request, response) => {
    if (!isRead(request)) return listener(request, response);
    // Compared here, where what was kept may answer; the listener would leave its body out.
    const { "if-none-match": known, ...headers } = request.headers;
    request.headers = headers;
    const { method } = request;
    // The heading of an answer is that of the whole of it.
    request.method = "GET";
    const flight = readFlightAddress(request.url ?? "/");
    if (flight !== null) {
      request.url = flight.url;
      flights.set(request, `W/"${flight.tag}"`);
    }
    try {
      const found = await answerer(request, response);
      const asked = flight === null ? found : flightAnswer(found, flight.tag);
      send(response, asked, { method, known });
    } catch (error) {
      if (!(error instanceof ReaderGone)) log.error("A request failed.", causeOf(error));
      response.destroy();
    }
  };
  return { listener: answer, size };
}
