import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { headers, method, part, query } from "@/tests/hostile/arbitrary";
import { judge } from "@/tests/hostile/judge";
import { address, places, routes } from "@/tests/hostile/routes";
import { send, sendBytes } from "@/tests/hostile/send";

const mostGrowth = 50_000_000;

/** Memory of the server's process in bytes, and how much of it is what was kept to be sent again. */
async function memory(): Promise<number> {
  const figures = await (await fetch(`${inject("url")}/metrics`)).text();
  const read = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, "m").exec(figures)?.[1]);
  return read("process_resident_memory_bytes") - read("parley_kept_bytes");
}

/** How many rows were ever written, and what the tables hold. */
async function written(): Promise<unknown> {
  const client = new pg.Client({ connectionString: inject("database") });
  await client.connect();
  const { rows } = await client.query(
    "SELECT relname, n_tup_ins, n_tup_upd, n_tup_del, pg_relation_size(relid) FROM pg_stat_user_tables ORDER BY relname",
  );
  await client.end();
  return rows;
}

let before: unknown;
beforeAll(async () => {
  // What is loaded when it is first asked for takes its time once.
  for (const path of places) await send({ target: path });
  before = await written();
});
afterAll(async () => {
  expect(before).toHaveLength(26);
  expect(await written()).toEqual(before);
});

test("every address with every parameter: an answer in time, and a clear one", async () => {
  expect(routes.length).toBeGreaterThan(80);
  const asked = fc.record({
    method,
    target: fc.tuple(address, query).map(([path, rest]) => `${path}?${rest}`),
    headers,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(asked, { minLength: 3, maxLength: 3 }), async (requests) => {
      await Promise.all(
        requests.map(async (each) => judge(await send(each), JSON.stringify(each).slice(0, 2_000))),
      );
    }),
    { numRuns: 140 },
  );
});

test("every path, whatever it is made of", async () => {
  const target = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => `/${parts.join("/")}`);
  await fc.assert(
    fc.asyncProperty(fc.array(target, { minLength: 3, maxLength: 3 }), async (targets) => {
      await Promise.all(targets.map(async (each) => judge(await send({ target: each }), each)));
    }),
    { numRuns: 50 },
  );
});

test.each([
  ["a query of a megabyte", { target: `/three-party?q=${"x".repeat(1_000_000)}` }, 431],
  ["a header of a megabyte", { target: "/three-party", headers: [`X-Long: ${"x".repeat(1_000_000)}`] }, 431],
  [
    "thousands of headers",
    { target: "/", headers: Array.from({ length: 5_000 }, (_, at) => `x-${at}: 1`) },
    431,
  ],
  ["no host", { target: "/", headers: ["Host:"] }, 400],
  ["two hosts", { target: "/", headers: ["Host: a.example", "Host: b.example"] }, 400],
  ["a host that is none", { target: "/", headers: ['Host: a"b<c>'] }, 400],
  ["the address of another site", { target: "http://evil.example/" }, 400],
  ["no address", { target: "*", method: "OPTIONS" }, 400],
  ["a method that echoes", { target: "/", method: "TRACE" }, 405],
  ["a tunnel", { target: "evil.example:443", method: "CONNECT" }, 405],
  ["something to store", { target: "/three-party", method: "PUT", body: "x".repeat(2_000_000) }, 405],
  [
    "something to store in the API",
    { target: "/api/v1/three-party", method: "POST", body: "x".repeat(2_000_000) },
    405,
  ],
  [
    "an action of the framework",
    { target: "/three-party", method: "POST", headers: ["Next-Action: 0123"], body: "[]" },
    405,
  ],
  [
    "a state that cannot be read",
    { target: "/three-party", headers: ["RSC: 1", "Next-Router-State-Tree: []"] },
    400,
  ],
  ["the framework's page of its own faults", { target: "/_global-error" }, 404],
  [
    "a picture in another size",
    { target: "/_next/image?url=%2Fthree-party%2Fopengraph-image&w=640&q=75" },
    404,
  ],
  ["an expectation", { target: "/", headers: ["Expect: the-unexpected"] }, 417],
  ["a length that is none", { target: "/", headers: ["Content-Length: x"] }, 400],
  ["a body in two ways", { target: "/", headers: ["Content-Length: 5", "Transfer-Encoding: chunked"] }, 400],
  [
    "another kind of connection",
    { target: "/three-party", headers: ["Connection: Upgrade", "Upgrade: websocket"] },
    200,
  ],
  ["a body where none belongs", { target: "/three-party", body: "hello" }, 200],
] as const)("%s is answered in words", async (what, asked, status) => {
  const answer = await send(asked);
  judge(answer, what);
  expect([answer.status, answer.body === ""]).toEqual([status, false]);
});

test.each(["", "/changes", "/compare", "/unresolved", "/disputes", "/search"])(
  "other letters sent twice to /{n}%s lead to one address",
  async (place) => {
    const answer = await send({ target: `/three-party${place}?issue=&issue=%D0%B0%E2%80%AE&x=%EF%BF%BD` });
    judge(answer, place);
    expect(answer.status).toBe(307);
    expect(answer.headers.location).toContain("%D0%B0%E2%80%AE");
  },
);

test("what is no request at all is told so", async () => {
  for (const bytes of [
    "\0\x01\x02\r\n\r\n",
    "GET / HTTP/9.9\r\n\r\n",
    "GET /\x01 HTTP/1.1\r\nHost: a\r\n\r\n",
  ]) {
    const answer = await sendBytes(bytes);
    judge(answer, JSON.stringify(bytes));
    expect(answer.status).toBe(400);
  }
});

test("the process does not swell, however often the worst is sent", async () => {
  const worst = [
    ...places
      .filter((_, at) => at % 4 === 0)
      .map(
        (place) =>
          `${place}?${Array.from({ length: 2_000 }, (_, at) => `a${at}`)
            .join("&")
            .slice(0, 12_000)}`,
      ),
    `/three-party/search?q=${"(a+)+$ ".repeat(1_500)}`,
    `/three-party/compare?columns=${"a@b,".repeat(3_000)}`,
    `/three-party?q=${"x".repeat(300_000)}`,
  ];
  const sendAll = async () => {
    for (const target of worst) judge(await send({ target }), target.slice(0, 200));
  };
  // What is loaded when it is first asked for is no growth.
  await sendAll();
  const start = await memory();
  for (let times = 0; times < 2; times += 1) await sendAll();
  expect((await memory()) - start).toBeLessThan(mostGrowth);
});
