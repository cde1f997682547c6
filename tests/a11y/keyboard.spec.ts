import type { Page } from 'playwright/test';
import { oneOfEachKind, expect, open, test } from '../support/browser.ts';

/** More stops than any page has; the walk ends long before. */
const patience = 1500;
const mostBeforeMain = 12;

interface Stop {
  readonly name: string;
  /** Number of the element on the page, to know it again. */
  readonly index: number;
  readonly place: 'before' | 'main' | 'after';
  readonly hasRing: boolean;
  readonly inView: boolean;
  /** Something else lies over the whole of it. */
  readonly covered: boolean;
}

/** The element that has the focus, or nothing when the page itself has it. */
function focused(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return undefined;
    const main = document.querySelector('main');
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const points = [0.02, 0.5, 0.98].flatMap((x) =>
      [0.02, 0.5, 0.98].map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
    );
    const seen = points.some(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (element.contains(top) || top.contains(element));
    });
    const position = main?.compareDocumentPosition(element) ?? Node.DOCUMENT_POSITION_CONTAINED_BY;
    return {
      name: element.outerHTML.slice(0, 120),
      index: [...document.querySelectorAll('*')].indexOf(element),
      place:
        main?.contains(element) === true
          ? ('main' as const)
          : position & Node.DOCUMENT_POSITION_PRECEDING
            ? ('before' as const)
            : ('after' as const),
      hasRing: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1,
      inView: box.bottom > 0 && box.right > 0 && box.top < window.innerHeight && box.left < window.innerWidth,
      covered: !seen,
    };
  });
}

/** Whether the picture of the focused element changes when the focus leaves it. */
async function changesWithFocus(page: Page): Promise<boolean> {
  const box = await page.evaluate(() => {
    const { left, top, width, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    return { x: Math.max(0, left - 4), y: Math.max(0, top - 4), width: width + 8, height: height + 8 };
  });
  const focusedPicture = await page.screenshot({ clip: box });
  await page.evaluate(() => {
    const element = document.activeElement;
    if (element instanceof HTMLElement) element.blur();
  });
  const plainPicture = await page.screenshot({ clip: box });
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  return !focusedPicture.equals(plainPicture);
}

for (const address of oneOfEachKind) {
  test(`Tab leads through ${address} with the focus in sight, and past its head to the text`, async ({
    page,
  }) => {
    await open(page, address);
    // A tool fetches the rest of itself at the first touch; what comes then moves what stands below.
    for (const tool of await page.locator('[data-tool]').all()) await tool.dispatchEvent('focusin');
    await page.waitForLoadState('networkidle');
    const stops: Stop[] = [];
    const problems: string[] = [];
    for (let step = 0; step < patience; step += 1) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      // After the last stop the page itself has the focus, or the first stop has it again.
      if (!stop || stop.index === stops[0]?.index) break;
      const before = stops.at(-1);
      if (before?.index === stop.index) {
        problems.push(`the focus is trapped in ${stop.name}`);
        break;
      }
      if (!stop.inView) problems.push(`out of view: ${stop.name}`);
      else if (stop.covered) problems.push(`covered: ${stop.name}`);
      else if (!stop.hasRing && !(await changesWithFocus(page)))
        problems.push(`no sign of focus: ${stop.name}`);
      stops.push(stop);
    }
    expect(problems).toEqual([]);
    expect(stops.length, 'stops on the page').toBeGreaterThan(0);
    expect(stops.length, 'the walk came to an end').toBeLessThan(patience);
    expect(stops.filter(({ place }) => place === 'before').length).toBeLessThanOrEqual(mostBeforeMain);
    expect(new Set(stops.map(({ index }) => index)).size, 'each stop once').toBe(stops.length);

    // Round again: the first stop leads to the text, or is in it already.
    if (stops[0]?.place === 'main') return;
    if (!(await focused(page))) await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAttribute('href', /#/);
    await expect(page.locator(':focus')).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect((await focused(page))?.place, 'after the link to the text').not.toBe('before');
  });
}
