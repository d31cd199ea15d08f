import { searchHref } from "@/lib/address/search";
import { type Folders, startServer } from "../e2e/server";
import { startPostgres } from "../integration/setup/postgres";

/** What people type: words, phrases, names in several spellings, numbers, half words, errors, nothing useful. */
const queries = [
  "ceasefire",
  "prisoners of war",
  "nuclear power plant",
  "who withdraws from where",
  "security guarantees",
  "Article 5",
  "frozen assets",
  "Zaporizhzhia",
  "Zaporozhye",
  "Kiev",
  "Zelenskyy",
  "thirty-day truce",
  '"all for all"',
  "II.2.7",
  "1,000 prisoners",
  "children abducted returned",
  "elections martial law",
  "neutral status",
  "sanctions relief",
  "Black Sea grain ships",
  "Turkey mediator",
  "demilitarised zone monitor",
  "russian language church",
  "the",
  "u",
  "withdr",
  "gaurantees",
  "zelinski",
  "children retrun",
  "sausage",
];
const rounds = 5;

/** Answers are kept by the host that was asked for: each time round is searched anew. */
const atHost = (round: number) => ({ "x-forwarded-host": `round-${round}.example` });

/** Asks for all of them, several times over; gives the time of each request in milliseconds, sorted. */
export async function timeSearches(url: string, negotiation: string): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const q of queries) {
      const start = performance.now();
      const response = await fetch(`${url}/api/v1${searchHref(negotiation, { q })}`, {
        headers: atHost(round),
      });
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`a search for ${q} answered ${response.status}`);
      // The first time round is to warm up.
      if (round > 0) times.push(performance.now() - start);
    }
  }
  return times.toSorted((one, other) => one - other);
}

/** The same of a server over a PostgreSQL of its own. */
export async function timeSearchesOnServer(folders: Folders, negotiation: string): Promise<number[]> {
  const postgres = await startPostgres();
  try {
    const server = await startServer({ ...folders, database: postgres.url("postgres") });
    const times = await timeSearches(server.url, negotiation);
    await server.stop();
    return times;
  } finally {
    await postgres.stop();
  }
}
