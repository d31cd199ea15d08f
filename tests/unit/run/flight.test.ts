import { expect, test } from "vitest";
import { flightAddress, flightAnswer, readFlightAddress } from "@/lib/run/flight";

const tag = `W/"${"0a".repeat(16)}"`;
const page = {
  status: 200,
  headers: { etag: tag, "content-encoding": "br", "content-type": "text/html" },
  body: Buffer.from("page"),
  flight: Buffer.from("flight"),
};

test("a flight's address holds its page's tag and address, and gives them back", () => {
  const address = flightAddress(tag, "/talks/compare?docs=a,b");
  expect(address).toBe(`/_flight/${"0a".repeat(16)}/talks/compare?docs=a,b`);
  expect(readFlightAddress(address)).toEqual({ tag: "0a".repeat(16), url: "/talks/compare?docs=a,b" });
});

test.each(["/talks", "/_flight/", "/_flight/0a/talks", `/_flight/${"0a".repeat(16)}`, "/_flight/../x"])(
  "%s asks for no flight",
  (url) => {
    expect(readFlightAddress(url)).toBeNull();
  },
);

test("a flight is packed as its page is, and kept for ever", () => {
  const { status, headers, body } = flightAnswer(page, "0a".repeat(16));
  expect([status, body.toString()]).toEqual([200, "flight"]);
  expect(headers).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
    "content-type": "text/plain; charset=utf-8",
    "content-encoding": "br",
    vary: "accept-encoding",
  });
});

test("the flight of a page that has changed since, or that has none, is not found, and nobody keeps that", () => {
  const { flight: _flight, ...bare } = page;
  for (const answer of [flightAnswer(page, "0b".repeat(16)), flightAnswer(bare, "0a".repeat(16))]) {
    expect([answer.status, answer.headers["cache-control"]]).toEqual([404, "no-store"]);
  }
});
