import { execFile } from "node:child_process";
import { promisify } from "node:util";
import autocannon from "autocannon";
import { findWrk } from "../checks/system";

/** What came of asking for one address as fast as possible; times in milliseconds. */
export interface Blows {
  perSecond: number;
  median: number;
  p99: number;
  failed: number;
}

const run = promisify(execFile);
const connections = 64;
const inMs = { us: 0.001, ms: 1, s: 1_000 } as const;

function isUnit(text: string | undefined): text is keyof typeof inMs {
  return text !== undefined && text in inMs;
}

/** Reads what wrk prints. */
export function readWrk(printed: string): Blows {
  const time = (share: string) => {
    const [, figure, unit] = new RegExp(`^\\s+${share}%\\s+([\\d.]+)(us|ms|s)$`, "m").exec(printed) ?? [];
    return isUnit(unit) ? Number(figure) * inMs[unit] : Number.NaN;
  };
  const errors = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(printed) ?? [];
  const refused = /Non-2xx or 3xx responses: (\d+)/.exec(printed)?.[1] ?? "0";
  return {
    perSecond: Number(/^Requests\/sec:\s+([\d.]+)$/m.exec(printed)?.[1]),
    median: time("50"),
    p99: time("99"),
    failed: errors.slice(1).reduce((sum, each) => sum + Number(each), Number(refused)),
  };
}

/** Asks by wrk; where there is none by autocannon, which can ask for no more than some 20,000 a second. */
export async function hammer(url: string, seconds: number): Promise<Blows> {
  const wrk = findWrk();
  if (wrk !== undefined) {
    const options = ["-t", "1", "-c", String(connections), "-d", `${seconds}s`, "--latency"];
    const { stdout } = await run(wrk, [...options, "-H", "Accept-Encoding: br", url]);
    return readWrk(stdout);
  }
  const headers = { "accept-encoding": "br" };
  const load = await autocannon({ url, connections, duration: seconds, headers });
  return {
    perSecond: load.requests.average,
    median: load.latency.p50,
    p99: load.latency.p99,
    failed: load.non2xx + load.errors,
  };
}
