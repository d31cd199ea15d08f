import { expect, test } from "vitest";
import { filterLine, filtersInForce } from "@/components/filters/filters-in-force";
import { pageMetadata } from "@/components/frame/page-metadata";

const labels = {
  parties: [{ id: "alba", name: "Republic of Alba", short: "Alba", kind: "principal" as const }],
  issue_groups: [
    { id: "truce", label: "Truce", issues: [{ id: "truce.scope", label: "Scope", question: "What stops?" }] },
    { id: "land", label: "Land", issues: [{ id: "land.border", label: "Border", question: "Where?" }] },
  ],
};

test("filters are told in the words of their chips, own ones last", () => {
  const filters = { issue: ["truce"], party: ["alba"], stance: ["offers"], q: " thirty " };
  expect(filtersInForce(filters, labels, { type: ["hardened"] })).toEqual([
    "Issue: Truce",
    "Party: Alba",
    "Stance: offers",
    "Words: thirty",
    "Type of change: hardened",
  ]);
  expect(filtersInForce({}, labels, { status: ["opposed"] })).toEqual(["Status: opposed"]);
  expect(filtersInForce({}, labels, { outcomeStatus: ["lapsed"] })).toEqual(["What became of it: lapsed"]);
  expect(filtersInForce({}, labels, { order: ["alba"] })).toEqual(["Shown: Alba"]);
  expect(filtersInForce({ issue: [], q: " " }, labels)).toEqual([]);
});

test("one line names three at most and cuts what is long", () => {
  expect(filterLine([])).toBe("");
  expect(filterLine(["a", "b", "c"])).toBe("a · b · c");
  expect(filterLine(["a", "b", "c", "d", "e"])).toBe("a · b · c and 2 more");
  expect(filterLine([`Words: ${"w".repeat(200)}`])).toHaveLength(60);
});

test("the head of a filtered page tells its filters everywhere but in its canonical link", () => {
  const page = {
    title: "Two texts",
    description: "Side by side.",
    canonical: "/n/compare",
    address: "/n/compare?issue=truce",
    pictured: true,
  };
  const { title, description, alternates, openGraph, twitter } = pageMetadata({
    ...page,
    filters: ["Issue: Truce"],
  });
  expect(title).toBe("Two texts · Issue: Truce");
  expect(description).toBe("Issue: Truce. Side by side.");
  expect(alternates?.canonical).toBe("/n/compare");
  expect(openGraph).toMatchObject({ title, description, url: page.address });
  expect(openGraph?.images).toMatchObject([{ alt: "Two texts · Issue: Truce. Side by side." }]);
  expect(twitter).toMatchObject({ title, description });
  expect(pageMetadata(page)).toMatchObject({ title: page.title, description: page.description });
});
