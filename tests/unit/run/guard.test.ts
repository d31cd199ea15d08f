import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { clean } from "@/lib/run/guard";

/** The headers that are left of a request's. */
function left(headers: Record<string, string>) {
  const request = new IncomingMessage(new Socket());
  request.headers = { host: "parley.example", ...headers };
  clean(request);
  return request.headers;
}

const state = { "next-router-state-tree": "[]", "next-router-prefetch": "1", "next-url": "/talks" };

test("parts of a page are asked for in the framework's one way, or the page is", () => {
  expect(left({ rsc: "1", ...state })).toMatchObject({ rsc: "1", ...state });
  for (const rsc of ["0", "true", ""]) {
    const headers = Object.keys(left({ rsc, ...state }));
    expect(headers.filter((name) => name === "rsc" || name.startsWith("next-"))).toEqual([]);
  }
});

test("what an answer must not depend on is taken off", () => {
  const sent = { cookie: "a=b", "if-modified-since": "Mon, 01 Jan 2024 00:00:00 GMT", "x-middleware-x": "1" };
  expect(Object.keys(left(sent)).toSorted()).toEqual(["host", "x-forwarded-host", "x-forwarded-proto"]);
});
