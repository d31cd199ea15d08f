import { AsyncLocalStorage } from "node:async_hooks";
import type { LogLevel } from "@/lib/settings";

/** How lines are written: to read, or one JSON object each for a program that collects them. */
export type LogFormat = "text" | "json";

export type Logging = {
  level: LogLevel;
  format: LogFormat;
  /** The id of the request that is being answered. */
  request: AsyncLocalStorage<string>;
};

declare global {
  /** How this process writes its log; see `logging`. */
  var parleyLogging: Logging | undefined;
}

/** The bundler copies modules; what is set at the start holds for every copy. */
export function logging(): Logging {
  globalThis.parleyLogging ??= { level: "info", format: "text", request: new AsyncLocalStorage() };
  return globalThis.parleyLogging;
}

/** Sets the least important level that is still written (the setting LOG_LEVEL), and how. */
export function setLogging(level: LogLevel, format: LogFormat): void {
  Object.assign(logging(), { level, format });
}

/** Does something for a request; every line that is written meanwhile carries the request's id. */
export function loggingFor<Result>(id: string, work: () => Result): Result {
  return logging().request.run(id, work);
}
