import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { findChromium } from "../checks/system";

/** What Lighthouse says of a page on its phone setting: scores of 100, times in ms, layout shift. */
export interface Verdict {
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

export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof categories)[number];

/** Judges a page as Lighthouse's lab does: a phone on a slow line, production build. Throws where it cannot. */
export async function judgePage(url: string): Promise<Verdict> {
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
