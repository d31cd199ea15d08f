import { codeOf, messageOf } from "@/lib/run/fault";
import type { Details } from "@/lib/run/log";

/** What a line of the log says of something that was thrown: its words, its code, where, and what caused it. */
export function causeOf(error: unknown): Details {
  if (!(error instanceof Error)) return { error: messageOf(error) };
  const code = codeOf(error);
  return {
    error: `${error.name}: ${error.message}`,
    ...(code !== undefined && { code }),
    ...(error.stack !== undefined && { stack: error.stack.split("\n").slice(1, 12).join("\n") }),
    ...(error.cause !== undefined && { cause: causeOf(error.cause) }),
  };
}
