import type { ChartDrawing, ChartFill } from "@/components/charts/chart-data";
import type { PartyLook } from "@/components/ui/party-look";
import { evidenceWords } from "@/components/words";
import { overviewHref } from "@/lib/address/parameters";
import type { EvidenceShare } from "@/lib/domain/evidence-share";
import { say } from "@/lib/language/say";
import { speech } from "@/lib/language/speech";
import { type Evidence, evidenceKinds } from "@/lib/schemas/words";

const fills: Record<Evidence, ChartFill> = {
  "own-text": "solid",
  "own-words": "tint",
  "state-media": "stripes",
  "other-side": "back-stripes",
  leak: "cross",
  "press-reading": "dots",
  analyst: "outline",
};

function formatShare(share: number): string {
  const style = { style: "percent", maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(speech().current().locale, style).format(share);
}

/** In per cent, to one decimal: what the bars are drawn by and the table says. */
function percentOf(share: number): number {
  return Math.round(share * 1000) / 10;
}

/** One bar for each party that has spoken: which part of its statements is known by which way. */
export function shareDrawing(
  shares: readonly EvidenceShare[],
  looks: ReadonlyMap<string, PartyLook>,
  negotiation: string,
): Extract<ChartDrawing, { kind: "stacked" }> {
  const occurring = new Set(shares.flatMap(({ parts }) => parts.map(({ evidence }) => evidence)));
  return {
    kind: "stacked",
    max: 100,
    ticks: [0, 25, 50, 75, 100],
    series: evidenceKinds
      .filter((evidence) => occurring.has(evidence))
      .map((evidence) => ({
        id: evidence,
        label: evidenceWords(evidence).word,
        colour: "var(--ink-2)",
        fill: fills[evidence],
      })),
    rows: shares
      .filter(({ all }) => all > 0)
      .map(({ party, all, parts }) => ({
        id: party,
        href: overviewHref(negotiation, { order: [party] }),
        label: say("sources.shares_label", { party: looks.get(party)?.short ?? party, count: all }),
        values: Object.fromEntries(parts.map(({ evidence, share }) => [evidence, percentOf(share)])),
        words: Object.fromEntries(
          parts.map(({ evidence, count, share }) => [
            evidence,
            say("sources.shares_cell", { count, share: formatShare(share) }),
          ]),
        ),
      })),
  };
}
