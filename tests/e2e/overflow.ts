import type { Page } from "@playwright/test";

/**
 * What sticks out of the page to the right: the page itself if it scrolls sideways, and each outermost
 * visible element that ends beyond the viewport without a scrolling box of its own around it.
 */
export function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = document.documentElement.scrollWidth > width ? ["the page scrolls sideways"] : [];
    const isBoxed = (element: Element): boolean => {
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(box).overflowX)) return true;
      return false;
    };
    const out = [...document.body.querySelectorAll("*")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && box.height > 1 && box.right > width + 1 && element.checkVisibility();
    });
    return [
      ...scrolls,
      ...out
        .filter(
          (element) =>
            !isBoxed(element) && !out.some((other) => other !== element && other.contains(element)),
        )
        .map(
          (element) =>
            `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.slice(0, 40)}`,
        ),
    ];
  });
}
