import { createHash } from "node:crypto";
import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { type Finding, Severity } from "csp_evaluator/dist/finding.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { describe, expect, test } from "vitest";
import { places } from "@/tests/hostile/routes";
import { type Received, send } from "@/tests/hostile/send";

const negotiation = places.find((place) => place.split("/").length === 2 && place.length > 5) ?? "";

/** Answers of every kind: pages, files, the API, redirects, what is missing, refused or of the build. */
const kinds = [
  ...places,
  `${negotiation}/`,
  `${negotiation}?issue=`,
  "/none/of/these",
  "/embed/none",
  "/api/none",
  "/_next/none",
  "/_global-error",
  "/%zz",
  "/api/ready",
  "/metrics",
  `/?${"x".repeat(20_000)}`,
];

async function findStatic(): Promise<string[]> {
  const { body } = await send({ target: negotiation });
  const found = body.match(/\/_next\/static\/[^"'\\ ]+\.(?:css|js|woff2)/g) ?? [];
  return [...new Set(found)].slice(0, 4);
}

/** What an independent checker finds wrong with a policy, but for what may be wrong with some site or is advice. */
function faultsOf(policy: string): Finding[] {
  const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
  return findings.filter(({ severity }) => severity <= Severity.MEDIUM);
}

function expectProtected({ headers, status }: Received, target: string): void {
  const isEmbed = target.startsWith("/embed/");
  const isOpen = isEmbed || headers["access-control-allow-origin"] === "*";
  expect(status, target).not.toBe(0);
  expect(headers, target).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy": expect.stringContaining("camera=()"),
    "cross-origin-resource-policy": isOpen ? "cross-origin" : "same-origin",
    "content-security-policy": expect.stringContaining(`frame-ancestors ${isEmbed ? "*" : "'none'"}`),
  });
  expect(headers["x-frame-options"], target).toBe(isEmbed ? undefined : "DENY");
  expect(headers["cross-origin-opener-policy"], target).toBe(isEmbed ? undefined : "same-origin");
  for (const name of ["set-cookie", "x-powered-by", "server"]) expect(headers[name], target).toBeUndefined();
}

test("every answer carries the headers that protect its readers, and no cookie", async () => {
  const all = [...kinds, ...(await findStatic())];
  expect(all.length).toBeGreaterThan(100);
  for (const target of all) {
    const byTls = await send({
      target,
      headers: ["X-Forwarded-Proto: https", "Cookie: __prerender_bypass=1"],
    });
    expectProtected(byTls, target);
    const plain = await send({ target });
    expectProtected(plain, target);
    expect(plain.headers["strict-transport-security"], target).toBeUndefined();
    const isAnswered = byTls.status !== 431;
    expect(byTls.headers["strict-transport-security"], target).toBe(
      isAnswered ? "max-age=63072000" : undefined,
    );
  }
});

test("who has an answer is told so without another policy in the place of the one that came with it", async () => {
  for (const target of [negotiation, "/api/v1/openapi.json"]) {
    const { headers } = await send({ target });
    const again = await send({ target, headers: [`If-None-Match: ${headers.etag}`] });
    expect([again.status, again.headers["content-security-policy"]], target).toEqual([304, undefined]);
    expect(again.headers.etag).toBe(headers.etag);
  }
});

describe("the policy of what a page may load and run", () => {
  test("holds before an independent checker, on every page", async () => {
    let pages = 0;
    for (const target of kinds) {
      const { headers, body } = await send({ target });
      const policy = headers["content-security-policy"] ?? "";
      expect(faultsOf(policy), target).toEqual([]);
      if (!headers["content-type"]?.startsWith("text/html")) continue;
      pages += 1;
      const [, scripts = ""] = /script-src ([^;]*)/.exec(policy) ?? [];
      expect(scripts, target).not.toMatch(/unsafe|\*|https?:|data:/);
      for (const [, attributes = "", script = ""] of body.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
        if (script === "" || attributes.includes("application/ld+json")) continue;
        const hash = createHash("sha256").update(script).digest("base64");
        expect(scripts, `${target}: ${script.slice(0, 80)}`).toContain(`'sha256-${hash}'`);
      }
      expect(body, target).not.toMatch(/<[^>]*\son(?:click|load|error)=|href="javascript:/);
    }
    expect(pages).toBeGreaterThan(25);
  });

  test("would not, if scripts could be written into a page", () => {
    expect(faultsOf("script-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'")).not.toEqual([]);
    expect(faultsOf("frame-ancestors 'none'")).not.toEqual([]);
  });
});
