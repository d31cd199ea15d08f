import { describe, expect, test } from "vitest";
import { archiveHtml } from "@/components/archive/archive";
import { canonicalJson, sha256 } from "@/lib/domain/canonical";
import { roundView } from "@/lib/domain/round-view";
import { parseSnapshot } from "@/lib/schemas/snapshot-payload";
import { loadThreeParty } from "../domain/three-party";

const record = await loadThreeParty();

function archiveOf(round: string) {
  const payload = canonicalJson(roundView(record, round));
  const hash = sha256(payload);
  const view = parseSnapshot(payload);
  return { payload, hash, view, html: archiveHtml({ view, hash, payload }) };
}

/** Text as it stands between tags. */
function escaped(text: string): string {
  return text.replaceAll("&", "&#x26;").replaceAll("<", "&#x3C;");
}

describe.each(record.rounds.map((round) => round.id))("the archive file of %s", (round) => {
  const { payload, hash, view, html } = archiveOf(round);

  test("carries the hash, and the bytes that have it, first of all that looks like them", () => {
    expect(html).toContain(hash);
    expect(/base64,([A-Za-z0-9+/=]*)/.exec(html)?.[1]).toBe(Buffer.from(payload).toString("base64"));
    const [, bytes = ""] = /href="data:application\/json;base64,([^"]*)"/.exec(html) ?? [];
    expect(Buffer.from(bytes, "base64").toString("utf8")).toBe(payload);
  });

  test("holds all that the snapshot says", () => {
    const told = [
      view.round.account,
      view.negotiation.non_endorsement,
      view.negotiation.naming_note,
      view.negotiation.licence,
      ...view.statements.flatMap((each) => [
        each.summary,
        each.coder_note ?? "",
        each.change_reason ?? "",
        ...each.conditions.map((condition) => condition.text),
        ...each.quantities.map((quantity) => quantity.what),
        ...each.citations.map((citation) => citation.locator),
      ]),
      ...view.statuses.map((each) => each.reason ?? ""),
      ...view.outcomes.flatMap((each) => [each.what, ...each.steps.map((step) => step.what)]),
      ...view.disputes.flatMap((each) => [each.question, ...each.versions.map((version) => version.says)]),
      ...view.documents.map((each) => each.title),
      ...view.sources.flatMap((each) => [each.title, each.publisher]),
    ];
    const words = html.replaceAll(/<[^>]+>/g, "");
    expect(told.filter((each) => !words.includes(escaped(each)))).toEqual([]);
  });

  test("needs nothing from the network and runs nothing", () => {
    expect(html).not.toMatch(/<(script|link|img|iframe|object|embed|audio|video|base)\b/i);
    expect(html).not.toMatch(/\s(src|srcset|on\w+|action|poster|background)=/i);
    expect(html).not.toMatch(/@import|url\(|@font-face/i);
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) =>
      href.replaceAll("&#x26;", "&"),
    );
    const known = new Set(view.sources.map((source) => source.url));
    const outside = links.filter(
      (href) => !href.startsWith("#") && !href.startsWith("data:application/json;"),
    );
    expect(outside.filter((href) => !known.has(href))).toEqual([]);
  });

  test("has every place once that it leads to", () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id);
    expect(ids.length).toBe(new Set(ids).size);
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id = ""]) => id);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("is a function of the snapshot alone", () => {
    expect(archiveOf(round).html).toBe(html);
    const today = new Date().toISOString().slice(0, 10);
    expect(html.replace(/base64,[^"]*/, "")).not.toContain(today);
  });
});

test("an archive file leads back to its snapshot where the site has an address", () => {
  const { view, hash, payload } = archiveOf(record.rounds[0]?.id ?? "");
  const address = `https://parley.example/s/${hash}`;
  expect(archiveHtml({ view, hash, payload, address })).toContain(`<a href="${address}">`);
  expect(archiveHtml({ view, hash, payload })).not.toContain("it came from");
});

test("what a record says is text, never markup", () => {
  const { view, hash, payload } = archiveOf(record.rounds[0]?.id ?? "");
  const account = '<script>alert("x")</script> & <img src=x>';
  const html = archiveHtml({
    view: { ...view, round: { ...view.round, account } },
    hash,
    payload,
  });
  expect(html).not.toContain("<script");
  expect(html).not.toContain("<img");
});
