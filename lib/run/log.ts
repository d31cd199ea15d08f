import type { LogLevel } from "@/lib/settings";

const order: readonly LogLevel[] = ["error", "warn", "info", "debug"];
let threshold = order.indexOf("info");

/** Sets the least important level that is still written (the setting LOG_LEVEL). */
export function setLogLevel(level: LogLevel): void {
  threshold = order.indexOf(level);
}

function write(level: LogLevel, line: string): void {
  if (order.indexOf(level) > threshold) return;
  const stream = level === "error" || level === "warn" ? process.stderr : process.stdout;
  stream.write(`${line}\n`);
}

/** Writes one line of the given importance: errors and warnings to standard error. */
export const log = {
  error: (line: string) => write("error", line),
  warn: (line: string) => write("warn", line),
  info: (line: string) => write("info", line),
  debug: (line: string) => write("debug", line),
};
