// What a page looks like, measured in the browser: each function lists what is wrong and is empty when all is well.
import type { Page } from 'playwright/test';

/** Elements that reach beyond the right edge of the page, where the page scrolls sideways; empty when it does not. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.body.querySelectorAll('*')]
      .filter((element) => element.childElementCount === 0)
      .map((element) => ({ element, right: element.getBoundingClientRect().right }))
      .filter(({ right }) => right > clientWidth + 1)
      .toSorted((a, b) => b.right - a.right)
      .map(({ element, right }) => `to ${right.toFixed(0)} px: ${element.outerHTML.slice(0, 120)}`);
    return [`${scrollWidth} px wide in a window of ${clientWidth}`, ...beyond.slice(0, 5)];
  });
}

/** Text that its own box cuts off: hidden overflow with something behind it. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const hides = [style.overflowX, style.overflowY].some((value) => ['hidden', 'clip'].includes(value));
        // Text for screen readers alone is cut off on purpose: its box has no size to speak of.
        const isHidden = element.clientWidth <= 1 || element.clientHeight <= 1;
        return (
          hides &&
          !isHidden &&
          (element.textContent ?? '').trim() !== '' &&
          (element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2)
        );
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );
}

/** Targets under 24 × 24 px. Links within a sentence are exempt, and so is a box whose label is large enough. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24;
    return [
      ...document.querySelectorAll(
        'a[href], button, summary, input, select, textarea, [role="button"], [tabindex="0"]',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .filter((element) => {
        const targets = [
          element,
          ...('labels' in element ? ((element.labels as NodeListOf<Element> | null) ?? []) : []),
        ];
        return !targets.some((target) => {
          const { width, height } = target.getBoundingClientRect();
          return Math.round(width) >= least && Math.round(height) >= least;
        });
      })
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return `${width.toFixed(0)} × ${height.toFixed(0)}: ${element.outerHTML.slice(0, 120)}`;
      });
  });
}
