import { expect, test } from "vitest";
import { createTurns, NoRoom } from "@/lib/run/turns";

/** Work that ends when it is told to, and says when it begins. */
function createWork() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const work = (name: string) => () =>
    new Promise<string>((resolve) => {
      begun.push(name);
      ends.push(() => resolve(name));
    });
  const endOne = async () => {
    ends.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { begun, work, endOne };
}

test("so many at a time, then in order, those of one who asks a lot after those of all others", async () => {
  const { take } = createTurns({ atOnce: 2, waiting: 10, perClient: 5 });
  const { begun, work, endOne } = createWork();
  const all = ["a1", "a2", "a3", "a4", "b1", "c1", "b2"].map((name) => take(name.slice(0, 1), work(name)));
  expect(begun).toEqual(["a1", "a2"]);
  for (const _ of all) await endOne();
  expect(begun).toEqual(["a1", "a2", "b1", "c1", "b2", "a3", "a4"]);
  expect(await Promise.all(all)).toEqual(["a1", "a2", "a3", "a4", "b1", "c1", "b2"]);
});

test("no more may wait than there is room for, of all and of one, and room comes back", async () => {
  const { take } = createTurns({ atOnce: 1, waiting: 2, perClient: 2 });
  const { work, endOne } = createWork();
  const taken = [take("a", work("a1")), take("a", work("a2"))];
  await expect(take("a", work("a3"))).rejects.toThrow(NoRoom);
  taken.push(take("b", work("b1")));
  await expect(take("c", work("c1"))).rejects.toThrow(NoRoom);
  await endOne();
  const again = take("a", work("a4"));
  for (let left = 0; left < 3; left += 1) await endOne();
  expect(await Promise.all([...taken, again])).toEqual(["a1", "a2", "b1", "a4"]);
});

test("work that fails gives its turn on", async () => {
  const { take } = createTurns({ atOnce: 1, waiting: 1, perClient: 1 });
  await expect(take("a", () => Promise.reject(new Error("it failed")))).rejects.toThrow("it failed");
  expect(await take("a", async () => "done")).toBe("done");
});
