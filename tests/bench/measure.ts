import { readFileSync } from "node:fs";
import autocannon from "autocannon";

export interface Timing {
  /** Asked one at a time, warm. */
  aloneMedian: number;
  aloneP99: number;
  /** Under 32 connections. */
  loadMedian: number;
  loadP99: number;
  perSecond: number;
  /** Answers of 400 and above under load, and requests without an answer. */
  failed: number;
  bytes: number;
}

const warmUps = 5;
const singles = 30;
const connections = 32;
const seconds = 5;

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

async function ask(url: string): Promise<{ milliseconds: number; bytes: number }> {
  const start = performance.now();
  const response = await fetch(url);
  const { byteLength } = await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return { milliseconds: performance.now() - start, bytes: byteLength };
}

/** Asks an address one at a time, then with 32 connections; throws where a single request fails. */
export async function measure(url: string): Promise<Timing> {
  for (let count = 0; count < warmUps; count++) await ask(url);
  const alone: number[] = [];
  let bytes = 0;
  for (let count = 0; count < singles; count++) {
    const answer = await ask(url);
    alone.push(answer.milliseconds);
    bytes = answer.bytes;
  }
  alone.sort((one, other) => one - other);
  const load = await autocannon({ url, connections, duration: seconds });
  return {
    aloneMedian: quantile(alone, 0.5),
    aloneP99: quantile(alone, 0.99),
    loadMedian: load.latency.p50,
    loadP99: load.latency.p99,
    perSecond: load.requests.average,
    failed: load["4xx"] + load["5xx"] + load.errors,
    bytes,
  };
}

/** Resident memory of a process in MB, now and at its highest; NaN where the system does not tell. */
export function readMemory(pid: number): { now: number; highest: number } {
  const read = (field: string) => {
    const line = new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(status);
    return line ? Number(line[1]) / 1024 : Number.NaN;
  };
  const status = process.platform === "linux" ? readFileSync(`/proc/${pid}/status`, "utf8") : "";
  return { now: read("VmRSS"), highest: read("VmHWM") };
}
