import { STATUS_CODES } from "node:http";
import type { ParameterFault } from "@/lib/address/read-parameters";
import { cacheControl } from "@/lib/cache-control";
import { sha256 } from "@/lib/domain/canonical";
import { csvMediaType } from "@/lib/export/csv";
import { hasTag } from "@/lib/has-tag";
import type { Problem } from "@/lib/schemas/answers";

/** Whoever wants to may read: the record is public, and no answer depends on who asks. */
export const open = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag, parley-revision, content-disposition",
};

export const allowedMethods = "GET, HEAD, OPTIONS";

/** A strong tag: the same one stands for the same bytes and no others. */
function tagOf(body: string | Uint8Array): string {
  return `"${sha256(body).slice(0, 32)}"`;
}

/** The header with the revision that an answer was read from. */
export const revisionHeader = "parley-revision";

/** What an answer rests on, and what it is. */
type Described = { revision: string; headers: Record<string, string> };

/** An answer with its tag and revision, or 304 where the asker has these bytes already. */
function respondBody(
  request: Request,
  body: string | Uint8Array<ArrayBuffer>,
  { revision, headers: described }: Described,
): Response {
  const etag = tagOf(body);
  const headers = { ...open, "cache-control": cacheControl.live, etag, [revisionHeader]: revision };
  if (hasTag(request.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, ...described } });
}

/** An answer as text of some kind. */
export function respondText(
  request: Request,
  { revision, type, text }: { revision: string; type: string; text: string },
): Response {
  return respondBody(request, text, { revision, headers: { "content-type": type } });
}

/** An answer as JSON. */
export function respondJson(request: Request, revision: string, content: unknown): Response {
  return respondText(request, { revision, type: "application/json", text: JSON.stringify(content) });
}

/** Something to be kept as a file. */
export type KeptFile = {
  name: string;
  type: string;
  /** The revision that it was made from. */
  revision: string;
  body: string | Uint8Array<ArrayBuffer>;
  /** Made from a snapshot or a revision: nothing of it ever changes but what its links start with. */
  frozen?: boolean;
};

/**
 * A file to be kept under its name. A frozen one may be kept for ever where `SITE_URL` is set; else its links
 * start with what this one request was sent to.
 */
export function respondFile(request: Request, { name, type, revision, body, frozen }: KeptFile): Response {
  const answer = respondBody(request, body, {
    revision,
    headers: { "content-type": type, "content-disposition": `attachment; filename="${name}"` },
  });
  // Of a snapshot that was put back from a file the revision is not known before its record is imported.
  if (frozen && revision !== "" && process.env.SITE_URL)
    answer.headers.set("cache-control", cacheControl.frozen);
  return answer;
}

/** A table as CSV, to be kept under a name. */
export function respondCsv(
  request: Request,
  table: { name: string; revision: string; csv: string },
): Response {
  const { name, revision, csv } = table;
  return respondFile(request, { name: `${name}.csv`, type: csvMediaType, revision, body: csv });
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
