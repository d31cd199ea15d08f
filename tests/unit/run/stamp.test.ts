import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashOf, unlessStamped } from "@/lib/run/stamp.mjs";

let home = "";
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "parley-stamp-"));
  mkdirSync(path.join(home, "app/made"), { recursive: true });
  writeFileSync(path.join(home, "app/page.txt"), "one");
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const hash = () => hashOf(home, ["app"], "app/made");

test("the hash follows content and names, and leaves out what is made", () => {
  const before = hash();
  writeFileSync(path.join(home, "app/made/output.txt"), "made");
  expect(hash()).toBe(before);
  writeFileSync(path.join(home, "app/page.txt"), "two");
  const changed = hash();
  expect(changed).not.toBe(before);
  writeFileSync(path.join(home, "app/other.txt"), "");
  expect(hash()).not.toBe(changed);
});

test("work is done once for the same hash, and again after it was cut short", async () => {
  const stamp = path.join(home, "stamp");
  let done = 0;
  const work = async () => {
    done += 1;
  };
  await unlessStamped(stamp, "a", work);
  await unlessStamped(stamp, "a", work);
  expect(done).toBe(1);
  const cutShort = () => Promise.reject(new Error("cut short"));
  await expect(unlessStamped(stamp, "b", cutShort)).rejects.toThrow("cut short");
  await unlessStamped(stamp, "a", work);
  expect(done).toBe(2);
});
