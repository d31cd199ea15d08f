import { messageOf } from "@/lib/run/fault";
import type { InForce } from "@/lib/run/in-force";
import { log } from "@/lib/run/log";

/** Why the database cannot be asked, and since when. */
export type Trouble = { cause: string; since: Date };

/** What is in force as this process knows it. */
export type Following = {
  /** As last read, a second ago at most while the database answers; null until the first time. */
  last(): InForce | null;
  /** As it is now, for what was just read from the database. Rejects where the database does not answer. */
  read(): Promise<InForce>;
  trouble(): Trouble | null;
  stop(): void;
};

/** How often it is asked for, and after how long a database that does not answer counts as gone. */
export type Pace = { everyMs: number; patienceMs: number };

const usual: Pace = { everyMs: 1_000, patienceMs: 5_000 };
/** Questions to a database that has fallen silent: each holds a connection. */
const mostAsked = 2;

function within<Result>(work: Promise<Result>, limitMs: number): Promise<Result> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`no answer within ${limitMs / 1000} s`)), limitMs);
    work.then(resolve, reject).finally(() => clearTimeout(limit));
  });
}

/**
 * Asks again and again what is in force, so that requests need not, and a new revision takes effect in every
 * process within moments. While the database is gone, what was last known stays in force.
 */
export function followInForce(load: () => Promise<InForce>, { everyMs, patienceMs } = usual): Following {
  let last: InForce | null = null;
  let trouble: Trouble | null = null;
  let newest = 0;
  let begun = 0;
  let asked = 0;

  const take = (found: InForce, order: number) => {
    // An answer that took its time must not undo what was asked for later.
    if (order < newest) return;
    newest = order;
    if (trouble !== null) log.info("The database answers again.");
    trouble = null;
    if (last !== null && last.name !== found.name)
      log.info("A new revision is in force.", { revisions: Object.fromEntries(found.revisions) });
    last = found;
  };
  const miss = (error: unknown, order: number) => {
    if (order < newest) return;
    const cause = messageOf(error).trim().split("\n").at(-1) ?? "";
    if (trouble === null) log.error("The database does not answer.", { cause });
    trouble ??= { cause, since: new Date() };
  };
  const read = async () => {
    const order = ++begun;
    asked += 1;
    const answer = load().finally(() => {
      asked -= 1;
    });
    try {
      const found = await within(answer, patienceMs);
      take(found, order);
      return found;
    } catch (error) {
      miss(error, order);
      throw error;
    }
  };
  const poll = setInterval(() => {
    // What went wrong is kept in `trouble`.
    if (asked < mostAsked) read().catch(() => undefined);
  }, everyMs);
  poll.unref();
  return { last: () => last, read, trouble: () => trouble, stop: () => clearInterval(poll) };
}
