import { expect, inject, test } from "vitest";
import { compareHref, overviewHref } from "@/lib/address/parameters";
import { pictureHref } from "@/lib/address/picture";
import { searchHref } from "@/lib/address/search";
import { seed } from "@/tests/e2e/records";

const { id } = seed.negotiation;
const many = 200;
/** Of the networks that are kept for examples: one asks for a lot, the other reads. */
const [greedy, reader] = ["203.0.113.7", "198.51.100.9"];

type Asked = { status: number; ms: number; retryAfter: string | null };

async function ask(path: string, client: string): Promise<Asked> {
  const since = performance.now();
  const answer = await fetch(inject("url") + path, { headers: { "x-forwarded-for": client } });
  await answer.arrayBuffer();
  return {
    status: answer.status,
    ms: performance.now() - since,
    retryAfter: answer.headers.get("retry-after"),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** All different, so that none of them is kept or waits for another. */
const costly: Readonly<Record<string, (at: number) => string>> = {
  pictures: (at) => pictureHref(compareHref(id, { q: `picture ${at}` })),
  zips: (at) => `/api/v1/${id}/statements.zip?q=zip${at}`,
  searches: (at) => searchHref(id, { q: `search ${at}` }),
};

test.each(Object.keys(costly))(
  "while %s are asked for in hundreds, a page still comes, and a search",
  async (kind) => {
    const page = overviewHref(id);
    await ask(page, reader);
    let isOver = false;
    const hrefOf = costly[kind] ?? (() => "/");
    const asked = Promise.all(Array.from({ length: many }, (_, at) => ask(hrefOf(at), greedy))).finally(
      () => {
        isOver = true;
      },
    );
    const pages: Asked[] = [];
    const searches: Asked[] = [];
    for (let at = 0; !isOver; at += 1) {
      pages.push(await ask(page, reader));
      searches.push(await ask(searchHref(id, { q: `${kind} ${at}` }), reader));
    }
    const answers = await asked;
    const refused = answers.filter(({ status }) => status === 429);
    expect(answers.filter(({ status }) => status !== 200 && status !== 429)).toEqual([]);
    expect(refused.length).toBeGreaterThan(many / 2);
    expect(answers.length - refused.length).toBeGreaterThanOrEqual(10);
    for (const { retryAfter } of refused) expect(Number(retryAfter)).toBeGreaterThan(0);
    expect([...pages, ...searches].filter(({ status }) => status !== 200)).toEqual([]);
    expect(median(pages.map(({ ms }) => ms))).toBeLessThan(1_000);
    expect(median(searches.map(({ ms }) => ms))).toBeLessThan(3_000);
  },
);

test("whoever types is never refused", async () => {
  const typed = "the withdrawal of forces";
  const asked = Array.from(typed, (_, at) =>
    ask(`/api/v1${searchHref(id, { q: typed.slice(0, at + 1) })}`, reader),
  );
  const answers = await Promise.all(asked);
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
});
