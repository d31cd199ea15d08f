import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

export interface Look {
  width: number;
  colorScheme: "light" | "dark";
  forcedColors?: "active";
}

export const looks: readonly Look[] = [
  { width: 1440, colorScheme: "light" },
  { width: 360, colorScheme: "dark" },
  { width: 1440, colorScheme: "dark" },
  { width: 360, colorScheme: "light" },
  // What a window of 1280 px leaves at 400 % zoom (WCAG 1.4.10), in the colours of the system.
  { width: 320, colorScheme: "light", forcedColors: "active" },
];

/** One of the looks, the next one for the next of many pages alike. */
export function rotate(index: number): readonly Look[] {
  return looks.filter((_, position) => position === index % looks.length);
}

const everyRule = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** What a page of the same width may fail at in another colour scheme. */
const rulesOfColour = ["color-contrast", "link-in-text-block"];
/** The system sees to contrast where its colours are forced; judging it takes seconds. */
const withoutContrast = { "color-contrast": { enabled: false } };

/** What axe finds on the open page in each of the looks: one line per rule that is broken. */
export async function findFaults(page: Page, chosen: readonly Look[]): Promise<string[]> {
  const faults: string[] = [];
  const judged = new Set<number>();
  // What is out of view is laid out once it is seen; judged before, its parts seem to cover each other.
  await page.addStyleTag({ content: "* { content-visibility: visible !important; }" });
  for (const { width, colorScheme, forcedColors = "none" } of chosen) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, forcedColors });
    const rules = forcedColors === "active" ? withoutContrast : {};
    const runOnly = judged.has(width) ? rulesOfColour : everyRule;
    judged.add(width);
    const { violations } = await new AxeBuilder({ page })
      .options({ runOnly, rules, resultTypes: ["violations"] })
      // Frames of other sites are all that the newer mode sees more; it opens a page for each judgement.
      .setLegacyMode()
      .analyze();
    faults.push(
      ...violations.map(({ id, nodes }) => {
        const [first] = nodes;
        const place = `${first?.target.join(" ")}: ${first?.failureSummary}`;
        return `${width} px ${colorScheme}, colours ${forcedColors}: ${id} at ${nodes.length} places, first ${place}`;
      }),
    );
  }
  return faults;
}
