import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { noteOutage } from "@/lib/database/outage";
import type { Answer } from "@/lib/run/collect";
import { withUnavailable } from "@/lib/run/unavailable";

const body = Buffer.from("drawn");

/** What becomes of an answer during which the database could answer, or could not. */
async function answerTo(
  url: string,
  status: number,
  outage: boolean,
  headers = {},
  sent = body,
): Promise<Answer> {
  const request = new IncomingMessage(new Socket());
  request.url = url;
  const answerer = withUnavailable(async () => {
    if (outage) noteOutage();
    return { status, headers, body: sent };
  });
  return answerer(request, new ServerResponse(request));
}

test("what failed because the database could not answer may be asked for again, in words of its kind", async () => {
  const page = await answerTo("/a/search?q=x", 500, true);
  expect(page).toMatchObject({ status: 503, headers: { "retry-after": "5", "cache-control": "no-store" } });
  expect(page.body.toString()).toMatch(/^The database does not answer just now/);
  const api = await answerTo("/api/v1/a/search?q=x", 500, true);
  expect(api).toMatchObject({ status: 503, headers: { "content-type": "application/problem+json" } });
  expect(JSON.parse(api.body.toString())).toMatchObject({ status: 503, title: "Service Unavailable" });
});

test("what failed for another reason, or came all the same, stays as it is", async () => {
  expect(await answerTo("/a", 200, true)).toEqual({ status: 200, headers: {}, body });
  // An outage before the question says nothing of it.
  await new Promise((done) => setImmediate(done));
  expect(await answerTo("/a", 500, false)).toEqual({ status: 500, headers: {}, body });
});

test("of parts of a page, a fault in one of them is one of the whole", async () => {
  const parts = { "content-type": "text/x-component" };
  const faulty = Buffer.from('1:"words"\n0:E{"digest":"1"}\n');
  expect(await answerTo("/a?_rsc=b", 200, true, parts, faulty)).toMatchObject({ status: 503 });
  expect(await answerTo("/a?_rsc=b", 200, false, parts, faulty)).toMatchObject({ status: 200 });
  expect(await answerTo("/a?_rsc=b", 200, true, parts)).toMatchObject({ status: 200 });
});
