import { expect, test } from "vitest";
import { openRunAt, statusAt } from "@/lib/domain/status";
import { loadThreeParty } from "./three-party";

/*
 * Where every issue of the invented record stood at each of its rounds, worked out by hand from its YAML:
 * the status, with "carried" where its assessment is of an earlier round and "derived" where nobody assessed
 * it, then the round since which it has stood so.
 */
const [first, second, third, fourth] = [
  "lantern-hall-2017",
  "letters-2017",
  "ferry-house-2018",
  "grey-island-2018",
];

const expected = {
  "water.release": [
    ["opposed", first],
    ["opposed", first],
    ["conditional", third],
    ["conditional carried", third],
  ],
  "water.gauges": [
    ["opposed", first],
    ["opposed carried", first],
    ["agreed-in-principle", third],
    ["agreed", fourth],
  ],
  "border.crossings": [
    ["one-sided", first],
    ["conditional", second],
    ["conditional carried", second],
    ["conditional", second],
  ],
  "border.patrols": [
    ["one-sided derived", first],
    ["opposed", second],
    ["opposed carried", second],
    ["opposed carried", second],
  ],
  "people.return": [
    ["one-sided derived", first],
    ["reported-by-one-side", second],
    ["unknown", third],
    ["unknown carried", third],
  ],
  "process.sequence": [
    ["unknown derived", first],
    ["unknown derived", first],
    ["unknown derived", first],
    ["unknown derived", first],
  ],
  "process.guarantor": [
    ["not-raised", first],
    ["not-raised carried", first],
    ["opposed", third],
    ["opposed carried", third],
  ],
} as const;

/** By hand as well: at the last round, since when each issue has been open, and for how many rounds. */
const openAtTheEnd = {
  "water.release": [first, 4],
  "water.gauges": null,
  "border.crossings": [first, 4],
  "border.patrols": [first, 4],
  "people.return": [first, 4],
  "process.sequence": [first, 4],
  "process.guarantor": [third, 2],
};

const record = await loadThreeParty();
const issues = record.issue_groups.flatMap((group) => group.issues.map((issue) => issue.id));

test("every issue stands at every round where the hand-made table says, and since then", () => {
  const found = issues.map((issue) => [
    issue,
    record.rounds.map((round) => {
      const { status, assessed, carried, since } = statusAt(record, issue, round.id);
      const how = assessed ? (carried ? " carried" : "") : " derived";
      return [status + how, since];
    }),
  ]);
  expect(Object.fromEntries(found)).toEqual(expected);
});

test("every issue has been open at the end for as long as the hand-made table says", () => {
  const found = issues.map((issue) => {
    const run = openRunAt(record, issue, record.rounds.at(-1)?.id ?? "");
    return [issue, run && [run.since, run.rounds]];
  });
  expect(Object.fromEntries(found)).toEqual(openAtTheEnd);
});
