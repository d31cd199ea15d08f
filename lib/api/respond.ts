import { STATUS_CODES } from "node:http";
import type { ParameterFault } from "@/lib/address/read-parameters";
import { sha256 } from "@/lib/domain/canonical";
import type { Problem } from "@/lib/schemas/answers";

/** Whoever wants to may read: the record is public, and no answer depends on who asks. */
const open = { "access-control-allow-origin": "*" };
/** A shared cache may answer for a minute by itself, and for five more while it asks again (design §8). */
const cached = { "cache-control": "public, max-age=0, s-maxage=60, stale-while-revalidate=300" };

export const allowedMethods = "GET, HEAD, OPTIONS";

/** A strong tag: the same one stands for the same bytes and no others. */
function tagOf(body: string): string {
  return `"${sha256(body).slice(0, 32)}"`;
}

/** Whether the asker already has it (RFC 9110, 13.1.2: compared weakly, `*` matches anything there is). */
function has(request: Request, tag: string): boolean {
  const known = request.headers.get("if-none-match")?.match(/\*|(?:W\/)?"[^"]*"/g) ?? [];
  return known.some((each) => each === "*" || each.replace(/^W\//, "") === tag);
}

/** An answer as JSON with its tag, or 304 where the asker has these bytes already. */
export function respondJson(request: Request, content: unknown): Response {
  const body = JSON.stringify(content);
  const etag = tagOf(body);
  const headers = { ...open, ...cached, etag };
  if (has(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "content-type": "application/json" } });
}

/** A problem document (RFC 9457); the status code is its whole type. */
export function respondProblem(
  status: number,
  detail: string,
  more: { errors?: readonly ParameterFault[]; headers?: Record<string, string> } = {},
): Response {
  const problem: Problem = {
    type: "about:blank",
    title: STATUS_CODES[status] ?? "Problem",
    status,
    detail,
    ...(more.errors && { errors: [...more.errors] }),
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      ...open,
      ...more.headers,
      "cache-control": "no-store",
      "content-type": "application/problem+json",
    },
  });
}

/** What a browser asks before it reads from another site. */
export function respondOptions(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...open,
      allow: allowedMethods,
      "access-control-allow-methods": "GET, HEAD",
      "access-control-allow-headers": "If-None-Match",
    },
  });
}
