import type { Metadata } from "next";
import { beforeAll, expect, test } from "vitest";
import { changesMetadata } from "@/app/[negotiation]/changes/read-changes";
import { compareMetadata } from "@/app/[negotiation]/compare/read-compare";
import { outcomesMetadata } from "@/app/[negotiation]/outcomes/read-outcomes";
import { overviewMetadata } from "@/app/[negotiation]/read-overview";
import { roundMetadata } from "@/app/[negotiation]/rounds/[round]/read-round";
import { unresolvedMetadata } from "@/app/[negotiation]/unresolved/read-unresolved";
import { embedMetadata } from "@/app/embed/embed-metadata";
import { snapshotMetadata } from "@/app/s/[hash]/read-snapshot";
import type { RawParameters } from "@/lib/address/read-parameters";
import { getSnapshotOf } from "@/lib/queries/snapshots";
import { importRecord } from "@/prisma/import";
import { describeOnBoth } from "@/tests/integration/setup/database";
import { readTestRecord, realRecord } from "@/tests/integration/setup/record";

const { negotiation, ...record } = await readTestRecord(realRecord);
const round = negotiation.start.round;
const [group] = record.issue_groups;
if (group === undefined) throw new Error("a record without issues");

/** What readers, search engines and previews are told of a page. */
function told({ title, description, openGraph, alternates }: Metadata) {
  const [image] = [openGraph?.images ?? []].flat();
  const alt = typeof image === "object" && "alt" in image ? image.alt : undefined;
  return { title, description, preview: openGraph?.title, alt, canonical: alternates?.canonical };
}

type Asked = (query: RawParameters) => Promise<Metadata>;

describeOnBoth("the head of a page", (opened) => {
  let hash = "";
  beforeAll(async () => {
    await importRecord(opened().client, { ...record, negotiation });
    hash = (await getSnapshotOf(negotiation.id, round))?.hash ?? "";
  });

  const at = { params: Promise.resolve({ negotiation: negotiation.id, round }) };
  const of = (query: RawParameters) => ({ ...at, searchParams: Promise.resolve(query) });
  const snapshot = (query: RawParameters) => ({
    params: Promise.resolve({ hash }),
    searchParams: Promise.resolve(query),
  });
  const pages: [string, Asked, RawParameters, string][] = [
    ["compare", (query) => compareMetadata(of(query)), { stance: "offers" }, "Stance: offers"],
    ["overview", (query) => overviewMetadata(of(query)), { status: "opposed" }, "Status: opposed"],
    ["round", (query) => roundMetadata(of(query)), { status: "opposed" }, "Status: opposed"],
    ["changes", (query) => changesMetadata(of(query)), { type: "hardened" }, "Type of change: hardened"],
    ["unresolved", (query) => unresolvedMetadata(of(query)), { status: "opposed" }, "Status: opposed"],
    ["outcomes", (query) => outcomesMetadata(of(query)), { status: "lapsed" }, "What became of it: lapsed"],
    ["snapshot", (query) => snapshotMetadata(snapshot(query)), { q: "thirty" }, "Words: thirty"],
    [
      "frozen grid",
      (query) => snapshotMetadata(snapshot({ ...query, view: "grid" })),
      { status: "opposed" },
      "Status: opposed",
    ],
    [
      "embed",
      async (query) => embedMetadata(await compareMetadata(of(query))),
      { stance: "offers" },
      "Stance: offers",
    ],
  ];

  test.each(pages)("tells the filters of %s, and leads to it without them", async (_, ask, own, words) => {
    const whole = told(await ask({}));
    const filtered = told(await ask({ issue: group.id, ...own }));
    expect(filtered.canonical).toEqual(whole.canonical);
    for (const name of ["title", "description", "preview", "alt"] as const) {
      if (whole[name] === undefined) continue;
      expect(whole[name], name).not.toContain(words);
      expect(filtered[name], name).toContain(`Issue: ${group.label}`);
      expect(filtered[name], name).toContain(words);
    }
  });
});
