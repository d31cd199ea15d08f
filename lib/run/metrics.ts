import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Following } from "@/lib/run/follow";
import type { Observed } from "@/lib/run/observe";

/** What is kept to be sent again. */
export type KeptSize = { answers: number; bytes: number };

export type Metrics = {
  count(observed: Observed): void;
  /** The figures in the format that Prometheus reads, and its media type. */
  print(): Promise<{ type: string; text: string }>;
};

/** From what is sent again to what takes the longest to draw. */
const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** The figures of this process for whoever runs it. */
export function createMetrics(following: Following, keptSize: () => KeptSize): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: "parley_request_duration_seconds",
    help: "Time from a request to the end of its answer.",
    labelNames: ["method", "route", "status"],
    buckets: seconds,
    registers,
  });
  const answers = new Counter({
    name: "parley_answers_total",
    help: "Answers by where they came from: kept, awaited (being drawn for somebody else), drawn.",
    labelNames: ["source"],
    registers,
  });
  for (const source of ["kept", "awaited", "drawn"]) answers.inc({ source }, 0);
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  gauge("parley_kept_bytes", "Size of the answers that are kept.", () => keptSize().bytes);
  gauge("parley_kept_answers", "Number of answers that are kept.", () => keptSize().answers);
  gauge("parley_database_up", "1 while the database answers.", () => (following.trouble() === null ? 1 : 0));
  new Gauge({
    name: "parley_revision_in_force",
    help: "1 for the revision of each negotiation that this process serves.",
    labelNames: ["negotiation", "revision"],
    registers,
    collect() {
      this.reset();
      for (const [negotiation, revision] of following.last()?.revisions ?? [])
        this.set({ negotiation, revision }, 1);
    },
  });
  return {
    count: ({ method, route, status, ms, source }) => {
      durations.observe({ method, route, status }, ms / 1000);
      if (source !== null) answers.inc({ source });
    },
    print: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}
