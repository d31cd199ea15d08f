import { expect, test } from "vitest";
import { roundPair } from "@/lib/domain/round-pair";

const [first, second, third] = [{ id: "first" }, { id: "second" }, { id: "third" }];
const rounds = [first, second, third];

test("without a choice it is the newest round against the one before it", () => {
  expect(roundPair(rounds, null, null)).toEqual({ from: second, to: third, turned: false });
});

test("a later round alone stands against the one before it, the first against nothing", () => {
  expect(roundPair(rounds, null, "second")).toEqual({ from: first, to: second, turned: false });
  expect(roundPair(rounds, null, "first")).toEqual({ from: null, to: first, turned: false });
});

test("an earlier round alone stands against the newest", () => {
  expect(roundPair(rounds, "first", null)).toEqual({ from: first, to: third, turned: false });
});

test("a pair given backwards is turned round and says so", () => {
  expect(roundPair(rounds, "third", "first")).toEqual({ from: first, to: third, turned: true });
});

test("a round against itself stays so", () => {
  expect(roundPair(rounds, "second", "second")).toEqual({ from: second, to: second, turned: false });
});

test("a record without rounds has no pair", () => {
  expect(roundPair([], null, null)).toBeNull();
});

test("a round that is not there is refused", () => {
  expect(() => roundPair(rounds, "nowhere", null)).toThrow('round: "nowhere" is not in the record');
});
