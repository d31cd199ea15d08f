import { expect, test } from "vitest";
import { isLocal } from "@/lib/run/operator";
import { requestIdOf } from "@/lib/run/request-id";

const local = {
  headers: { host: "127.0.0.1:3000" },
  httpVersion: "1.1",
  socket: { remoteAddress: "127.0.0.1" },
};

test("a request of this machine is one that nobody passed on", () => {
  expect(isLocal(local)).toBe(true);
  expect(isLocal({ ...local, headers: { host: "localhost" }, socket: { remoteAddress: "::1" } })).toBe(true);
  expect(isLocal({ ...local, socket: { remoteAddress: "::ffff:127.0.0.1" } })).toBe(true);
  for (const passedOn of [
    { ...local, socket: { remoteAddress: "192.0.2.1" } },
    { ...local, socket: { remoteAddress: undefined } },
    { ...local, headers: { host: "parley.example" } },
    { ...local, headers: {} },
    { ...local, httpVersion: "1.0" },
    ...["x-forwarded-for", "x-real-ip", "forwarded", "via", "x-forwarded-proto"].map((name) => ({
      ...local,
      headers: { ...local.headers, [name]: "127.0.0.1" },
    })),
  ]) {
    expect([passedOn, isLocal(passedOn)]).toEqual([passedOn, false]);
  }
});

test("an id is taken over where it is well-formed", () => {
  const idOf = (id: string) => requestIdOf({ headers: { "x-request-id": id } });
  expect(idOf("0123abcd-ef.GH_1")).toBe("0123abcd-ef.GH_1");
  for (const wrong of ["short", "a".repeat(65), 'a"b,c: d{}', "eight or more", "x\n12345678"]) {
    expect(idOf(wrong)).toMatch(/^[0-9a-f-]{36}$/);
  }
});
