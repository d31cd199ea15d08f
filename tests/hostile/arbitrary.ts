import fc from "fast-check";
import { mark } from "@/tests/hostile/judge";

/** What broke others: each alone, and as a part of something longer. */
const known = [
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "undefined",
  "null",
  "NaN",
  "-1",
  "1e309",
  "9".repeat(400),
  "..",
  "../../../etc/passwd",
  "..\\..\\windows\\win.ini",
  ".rsc",
  "_next",
  "'; DROP TABLE statement; --",
  "' OR 1=1 --",
  "%' AND pg_sleep(9) --",
  "$" + "{7*7}",
  "{{7*7}}",
  '=HYPERLINK("http://evil.example")',
  "+1+1|cmd",
  `"'>${mark}</script>`,
  "javascript:alert(1)",
  "\r\nSet-Cookie: a=b",
  "\0",
  "\u202e\u2066abc",
  "e\u0301\u0302\u0303".repeat(60),
  "\ufeff",
  "\u{1f469}\u200d\u{1f680}",
  "ﷺ".repeat(50),
  "İıſ",
  "a".repeat(3_000),
  "(a+)+$".repeat(40),
  '"'.repeat(300),
  ",".repeat(300),
  "@".repeat(50),
  "a:b|c&d!".repeat(20),
];

/** Sequences of bytes that are no text: lone surrogates, overlong forms, half a character, cut short. */
const noText = [
  "%ED%A0%80",
  "%C0%AF",
  "%C0%AE%C0%AE%2F",
  "%E0%A4%A",
  "%FF%FE",
  "%",
  "%zz",
  "%u0041",
  "%00",
  "%252e%252e%252f",
  "%5c",
  "%2f",
  "%0d%0aX: y",
  "+",
  "&",
  "=",
  ";",
  "#",
];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...known) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...known), fc.constantFrom(...known)).map((pair) => pair.join("")),
  },
);

function encode(value: string): string {
  return [...Buffer.from(value)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
}

/** A part of an address, mostly well encoded, at times not at all. */
export const part = fc.oneof(
  { weight: 5, arbitrary: text.map(encode) },
  { weight: 2, arbitrary: fc.constantFrom(...noText) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(..."/\\.%?#&=;:@,+-_~!$'()*[]{}|^`<>\"ab09\u00e9\u00ff"),
      maxLength: 40,
    }),
  },
);

const names = [
  "issue",
  "party",
  "stance",
  "status",
  "evidence",
  "round",
  "q",
  "order",
  "lang",
  "docs",
  "columns",
  "by",
  "diff",
  "view",
  "from",
  "to",
  "type",
  "limit",
  "cursor",
  "page",
  "kind",
  "style",
  "bom",
  "theme",
  "document",
  "asked",
  "_rsc",
];

const pair = fc
  .tuple(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: part }), part)
  .map(([name, value]) => `${name}=${value}`);

/** A query: a few parameters, one of them many times, or thousands. */
export const query = fc.oneof(
  { weight: 6, arbitrary: fc.array(pair, { maxLength: 6 }).map((pairs) => pairs.join("&")) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(pair, fc.integer({ min: 2, max: 400 }))
      .map(([one, count]) => Array(count).fill(one).join("&").slice(0, 12_000)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...names), fc.integer({ min: 100, max: 3_000 }))
      .map(([name, count]) =>
        `${name}=${Array.from({ length: count }, (_, at) => at.toString(36)).join(",")}`.slice(0, 12_000),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 100, max: 3_000 }).map((count) =>
      Array.from({ length: count }, (_, at) => `a${at.toString(36)}`)
        .join("&")
        .slice(0, 12_000),
    ),
  },
);

const headerText = fc.string({
  unit: fc.constantFrom(..."abz019 ,;:=/\"'<>()[]{}@?*%\\-_.\t\u00e9\u00ff"),
  maxLength: 80,
});
const headerNames = [
  "Accept",
  "Accept-Encoding",
  "Accept-Language",
  "Authorization",
  "Cookie",
  "Forwarded",
  "If-Match",
  "If-Modified-Since",
  "If-None-Match",
  "If-Range",
  "Next-Action",
  "Next-Router-Prefetch",
  "Next-Router-Segment-Prefetch",
  "Next-Router-State-Tree",
  "Next-Url",
  "Origin",
  "Range",
  "Referer",
  "RSC",
  "TE",
  "Upgrade",
  "User-Agent",
  "X-Forwarded-For",
  "X-Forwarded-Host",
  "X-Forwarded-Proto",
  "X-HTTP-Method-Override",
  "X-Invoke-Path",
  "X-Invoke-Status",
  "X-Matched-Path",
  "X-Middleware-Rewrite",
  "X-Middleware-Subrequest",
  "X-Nextjs-Data",
  "X-Original-URL",
  "X-Request-Id",
];
const headerValues = [
  "1",
  "*",
  "bytes=0-1,5-,-9",
  "bytes=99999999999999999999-",
  '"a", W/"b", c',
  "https",
  "evil.example",
  "::1, 127.0.0.1",
  "__prerender_bypass=a; __next_preview_data=b",
  "br;q=0.5, gzip;q=x, *;q=0",
  "/../..",
  "websocket",
  "%5B%22%22%2C%7B%7D%5D",
];

/** A few headers, those that somebody acts on among them; at times hundreds. */
export const headers = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(
      fc
        .tuple(fc.constantFrom(...headerNames), fc.oneof(fc.constantFrom(...headerValues), headerText))
        .map(([name, value]) => `${name}: ${value}`),
      { maxLength: 4 },
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 50, max: 900 })
      .map((count) => Array.from({ length: count }, (_, at) => `x-${at}: 1`)),
  },
);

export const method = fc.oneof(
  { weight: 8, arbitrary: fc.constant("GET") },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "HEAD",
      "OPTIONS",
      "POST",
      "PUT",
      "PATCH",
      "DELETE",
      "TRACE",
      "PROPFIND",
      "get",
    ),
  },
);
