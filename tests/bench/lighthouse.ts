import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { findChromium } from "../checks/system";
import type { Target } from "./addresses";
import { besideAim, besideLeast, formatTable } from "./table";

/** What Lighthouse says of a page on its phone setting: scores of 100, times in ms, layout shift. */
interface Verdict {
  scores: Record<Category, number>;
  /** Largest contentful paint. */
  paint: number;
  /** Total blocking time. */
  blocked: number;
  /** Cumulative layout shift. */
  shift: number;
  /** Audits that lost points, by their ids. */
  lost: string[];
}

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
type Category = (typeof categories)[number];

/** Judges a page as Lighthouse's lab does: a phone on a slow line, production build. Throws where it cannot. */
async function judgePage(url: string): Promise<Verdict> {
  const chromePath = findChromium();
  const chrome = await launch({
    ...(chromePath === undefined ? {} : { chromePath }),
    chromeFlags: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const result = await lighthouse(url, {
      port: chrome.port,
      logLevel: "error",
      output: "json",
      onlyCategories: [...categories],
    });
    const report = result?.lhr;
    if (report === undefined || report.runtimeError)
      throw new Error(`${url}: ${report?.runtimeError?.message}`);
    const value = (id: string) => report.audits[id]?.numericValue ?? Number.NaN;
    const score = (id: Category) => Math.round((report.categories[id]?.score ?? Number.NaN) * 100);
    const counted = categories.flatMap((id) => report.categories[id]?.auditRefs ?? []);
    return {
      scores: {
        performance: score("performance"),
        accessibility: score("accessibility"),
        "best-practices": score("best-practices"),
        seo: score("seo"),
      },
      paint: value("largest-contentful-paint"),
      blocked: value("total-blocking-time"),
      shift: value("cumulative-layout-shift"),
      lost: counted
        .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 0.9)
        .map(({ id }) => id),
    };
  } finally {
    chrome.kill();
  }
}

/** Lighthouse's own advice against what else a machine does. */
const runs = 5;

/** Lighthouse's lab on its phone setting, of the pages that are linked to most: the median run of five by performance. */
export async function printVerdicts(url: string, targets: readonly Target[]): Promise<void> {
  const rows: string[][] = [];
  for (const { name, address } of targets.filter(({ judged }) => judged)) {
    // Whoever follows a link is seldom the first.
    await (await fetch(url + address)).arrayBuffer();
    const verdicts: Verdict[] = [];
    // Lighthouse loses a trace now and then, and asks to be run again.
    while (verdicts.length < runs)
      verdicts.push(await judgePage(url + address).catch(() => judgePage(url + address)));
    verdicts.sort((a, b) => a.scores.performance - b.scores.performance);
    const median = verdicts[(runs - 1) / 2];
    if (median === undefined) continue;
    const performances = verdicts.map(({ scores }) => scores.performance);
    rows.push([
      name,
      `${besideLeast(median.scores.performance, 95)}, ${performances[0]} to ${performances.at(-1)}`,
      ...(["accessibility", "best-practices", "seo"] as const).map((each) =>
        besideLeast(median.scores[each], 100),
      ),
      besideAim(median.paint, 1_500, 0),
      besideAim(median.blocked, 100, 0),
      besideAim(median.shift, 0.02, 3),
      median.lost.join(", "),
    ]);
  }
  const heading = [
    "Lighthouse, median of five",
    "performance",
    "accessibility",
    "best practices",
    "SEO",
    "LCP ms",
    "TBT ms",
    "CLS",
    "lost at",
  ];
  console.log(`\n${formatTable(heading, rows)}`);
}
