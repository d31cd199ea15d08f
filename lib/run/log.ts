import { logging } from "@/lib/run/logging";
import type { LogLevel } from "@/lib/settings";

const order: readonly LogLevel[] = ["error", "warn", "info", "debug"];

/** What a line says besides its words. */
export type Details = Record<string, unknown>;

function toText(message: string, details: Details): string {
  const more = Object.entries(details).map(
    ([name, value]) => `${name}=${typeof value === "string" ? value : JSON.stringify(value)}`,
  );
  return [message, ...more].join("  ");
}

function write(level: LogLevel, message: string, details: Details = {}): void {
  const { level: least, format, request } = logging();
  if (order.indexOf(level) > order.indexOf(least)) return;
  const stream = level === "error" || level === "warn" ? process.stderr : process.stdout;
  const id = request.getStore();
  const all = { ...(id !== undefined && { id }), ...details };
  const line =
    format === "text"
      ? toText(message, details)
      : JSON.stringify({ time: new Date().toISOString(), level, message, ...all });
  stream.write(`${line}\n`);
}

/** Writes one line of the given importance: errors and warnings to standard error. */
export const log = {
  error: (message: string, details?: Details) => write("error", message, details),
  warn: (message: string, details?: Details) => write("warn", message, details),
  info: (message: string, details?: Details) => write("info", message, details),
  debug: (message: string, details?: Details) => write("debug", message, details),
};
