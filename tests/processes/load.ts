import { setTimeout as pause } from "node:timers/promises";

/** One answer, or none. */
export type Got = { address: string; status: number; text: string; cache: string | null; at: number };

export type Load = {
  /** Everything that was asked for so far. */
  got: readonly Got[];
  /** Stops asking; resolves once the last answer is there. */
  end(): Promise<void>;
};

async function ask(url: string, address: string): Promise<Got> {
  try {
    const answer = await fetch(url + address);
    const text = await answer.text();
    const cache = answer.headers.get("x-cache-status");
    return { address, status: answer.status, text, cache, at: performance.now() };
  } catch (error) {
    return { address, status: 0, text: String(error), cache: null, at: performance.now() };
  }
}

/** Has a few readers ask for addresses one after the other, each from another place in the list. */
export function startLoad(url: string, addresses: readonly string[], readers = 6): Load {
  const got: Got[] = [];
  let going = true;
  const read = async (reader: number) => {
    for (let step = 0; going; step += 1) {
      const place = (reader * Math.floor(addresses.length / readers) + step) % addresses.length;
      got.push(await ask(url, addresses[place] ?? "/"));
      // Bounded: it is to find faults, not limits.
      await pause(10);
    }
  };
  const all = Promise.all(Array.from({ length: readers }, (_, reader) => read(reader)));
  return {
    got,
    end: async () => {
      going = false;
      await all;
    },
  };
}
