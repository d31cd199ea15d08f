import type { IncomingMessage } from "node:http";

/** Where an answer came from: kept, worked out for somebody else who asked at the same time, or drawn. */
export type AnswerSource = "kept" | "awaited" | "drawn";

const sources = new WeakMap<IncomingMessage, AnswerSource>();

/** Notes down where the answer to a request came from. */
export function noteSource(request: IncomingMessage, source: AnswerSource): void {
  sources.set(request, source);
}

/** What was noted down; null where the request never asked for an answer. */
export function sourceOf(request: IncomingMessage): AnswerSource | null {
  return sources.get(request) ?? null;
}
