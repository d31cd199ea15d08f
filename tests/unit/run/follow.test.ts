import { expect, test } from "vitest";
import { followInForce } from "@/lib/run/follow";
import type { InForce } from "@/lib/run/in-force";
import { readinessOf } from "@/lib/run/readiness";

const revision = (name: string): InForce => ({ name, revisions: new Map([["talks", name]]), schema: "2" });

/** A database that answers when a test says so. */
function database() {
  const waiting: { answer: (name: string) => void; fail: (error: Error) => void }[] = [];
  const load = () =>
    new Promise<InForce>((resolve, reject) => {
      waiting.push({ answer: (name) => resolve(revision(name)), fail: reject });
    });
  return { load, waiting };
}

const pace = { everyMs: 2_000_000, patienceMs: 2_000_000 };

test("an answer that took its time does not undo what was asked for later", async () => {
  const { load, waiting } = database();
  const following = followInForce(load, pace);
  const reads = [following.read(), following.read()];
  waiting[1]?.answer("new");
  await reads[1];
  waiting[0]?.answer("old");
  expect((await reads[0])?.name).toBe("old");
  expect(following.last()?.name).toBe("new");
});

test("while the database is gone, what was last known stays in force", async () => {
  const { load, waiting } = database();
  const following = followInForce(load, pace);
  const read = following.read();
  waiting[0]?.answer("first");
  await read;
  const failed = following.read();
  waiting[1]?.fail(new Error("nobody\nthere"));
  await expect(failed).rejects.toThrow();
  expect([following.last()?.name, following.trouble()?.cause]).toEqual(["first", "there"]);
  const back = following.read();
  waiting[2]?.answer("second");
  await back;
  expect([following.last()?.name, following.trouble()]).toEqual(["second", null]);
});

test("it asks by itself, and counts silence as gone", async () => {
  const names = ["first", "second"];
  const following = followInForce(async () => revision(names.shift() ?? "third"), {
    everyMs: 5,
    patienceMs: 1_000,
  });
  await expect.poll(() => following.last()?.name).toBe("third");
  following.stop();
  const silent = followInForce(() => new Promise(() => {}), { everyMs: 5, patienceMs: 10 });
  await expect.poll(() => silent.trouble()?.cause).toContain("no answer within");
  silent.stop();
});

test("a process is ready while its database answers with the schema that it knows, until it stops", async () => {
  const { load, waiting } = database();
  const following = followInForce(load, pace);
  expect(readinessOf(following, "2", false).reason).toBe("The database has not been read yet.");
  const read = following.read();
  waiting[0]?.answer("first");
  await read;
  expect(readinessOf(following, "2", false)).toEqual({
    status: "ready",
    database: "answers",
    schema: "2",
    revisions: { talks: "first" },
  });
  expect(readinessOf(following, "1", false).reason).toBe("The database has the schema 2, not 1.");
  expect(readinessOf(following, "2", true)).toMatchObject({
    status: "not ready",
    reason: "This process is stopping.",
  });
  const failed = following.read();
  waiting[1]?.fail(new Error("gone"));
  await failed.catch(() => null);
  const { reason, database: said } = readinessOf(following, "2", false);
  expect([reason, said]).toEqual([
    "The database does not answer.",
    expect.stringContaining("silent since 20"),
  ]);
});
