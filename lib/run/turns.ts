import PQueue from "p-queue";

/** How much of one kind of work a process takes on. */
export type Bound = {
  atOnce: number;
  /** How many may wait for their turn, and how many of one client's may wait or be under way. */
  waiting: number;
  perClient: number;
};

/** Whoever has waited this long for a turn has mostly gone away. */
const longestWaitMs = 10_000;

/** There is no room for this now. */
export class NoRoom extends Error {}

export type Turns = {
  /** Does some work in its turn. Rejects with `NoRoom` beyond the bound, and where its turn comes too late. */
  take<Result>(client: string, work: () => Promise<Result>): Promise<Result>;
};

/** Lets work have its turns: who has the fewest under way comes first, so that nobody waits for one who asks a lot. */
export function createTurns({ atOnce, waiting, perClient }: Bound): Turns {
  const queue = new PQueue({ concurrency: atOnce });
  const counts = new Map<string, number>();
  return {
    take: async (client, work) => {
      const own = counts.get(client) ?? 0;
      if (queue.size >= waiting || own >= perClient) throw new NoRoom();
      counts.set(client, own + 1);
      const since = performance.now();
      const begin = () => {
        if (performance.now() - since > longestWaitMs) throw new NoRoom();
        return work();
      };
      try {
        return await queue.add(begin, { priority: -own });
      } finally {
        const left = (counts.get(client) ?? 1) - 1;
        if (left === 0) counts.delete(client);
        else counts.set(client, left);
      }
    },
  };
}
