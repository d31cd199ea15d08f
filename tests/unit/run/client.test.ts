import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { clientOf } from "@/lib/run/client";

function requestFrom(address: string, forwarded?: string): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: address });
  const request = new IncomingMessage(socket);
  if (forwarded !== undefined) request.headers["x-forwarded-for"] = forwarded;
  return request;
}

test.each([
  ["203.0.113.7", undefined, "203.0.113.7"],
  // What a reader says of itself counts for nothing; what our own proxy says does.
  ["203.0.113.7", "198.51.100.1", "203.0.113.7"],
  ["127.0.0.1", "198.51.100.1", "198.51.100.1"],
  ["::1", "10.0.0.1, 198.51.100.1", "198.51.100.1"],
  ["127.0.0.1", "198.51.100.1, 10.0.0.2", "198.51.100.1"],
  ["127.0.0.1", undefined, "127.0.0.1"],
  ["2001:db8:1:2:3:4:5:6", undefined, "2001:db8:1:2"],
  ["2001:db8::9", undefined, "2001:db8:0:0"],
  ["2001:db8:1:2::", undefined, "2001:db8:1:2"],
  ["::ffff:203.0.113.7", undefined, "::ffff:203.0.113.7"],
])("a request from %s for %s is one of %s", (address, forwarded, expected) => {
  expect(clientOf(requestFrom(address, forwarded))).toBe(expected);
});
