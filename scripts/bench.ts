// `npm run bench`: how fast the built site is on a slow telephone, by Lighthouse and by typing in a tool at a quarter of
// the machine's speed, and how fast a plan is simulated. Takes a few minutes and wants the machine for itself, so it is no part of `npm test`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { chromium } from 'playwright';
import { ensureBrowser, noBrowser } from './browser.mjs';
import { benchSimulation } from './bench-simulation.ts';
import { pageKind, type PageKind } from './budgets.ts';
import { addresses, dist, projectRoot } from './dist.ts';
import { listen, siteServer } from './serve.ts';

/** Upper limits of what Lighthouse measures, medians, in milliseconds (layout shift has no unit). */
const limits: Readonly<Record<PageKind, { lcp: number; tbt: number; cls: number }>> = {
  reading: { lcp: 900, tbt: 50, cls: 0.02 },
  tool: { lcp: 1200, tbt: 50, cls: 0.02 },
  embed: { lcp: 1200, tbt: 50, cls: 0.02 },
};
const runs = 3;

/** Typing: the slow-down of the processor, and the longest time from a key to the next paint, in milliseconds. */
const slowDown = 4;
const longestPaint = 100;
const typed = '1234567';

const breaches: string[] = [];

function row(cells: readonly (string | number)[]): void {
  console.log(
    cells.map((cell, index) => (index === 0 ? String(cell).padEnd(52) : String(cell).padStart(9))).join(''),
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The home page, a playbook and every tool with its embed, in Swedish. */
function samples(): string[] {
  const { listed, embeds } = addresses();
  const swedish = listed.filter((address) => /\/sv\//.test(address));
  const home = swedish.find((address) => address.endsWith('/sv/'));
  const playbook = swedish.find((address) => /\/guider\/[^/]+\/$/.test(address));
  const tools = swedish.filter((address) => pageKind(address) === 'tool');
  const framed = embeds.filter((address) => address.includes('/embed/sv/'));
  return [home, playbook, ...tools, ...framed].filter((address) => address !== undefined);
}

async function measurePages(origin: string, chromePath: string): Promise<void> {
  row(['page', 'LCP ms', 'TBT ms', 'CLS', 'perf.', 'access.', 'practice', 'SEO']);
  for (const address of samples()) {
    const kind = pageKind(address);
    const results: Result[] = [];
    for (let run = 0; run < runs; run += 1) {
      const chrome = await launch({
        chromePath,
        chromeFlags: ['--headless=new', '--no-sandbox', '--disable-background-networking'],
      });
      const result = await lighthouse(origin + address, {
        port: chrome.port,
        logLevel: 'error',
        output: 'json',
      });
      chrome.kill();
      if (result) results.push(result.lhr);
    }
    const metric = (id: string) =>
      median(results.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN));
    const score = (id: string) => median(results.map(({ categories }) => (categories[id]?.score ?? 0) * 100));
    const [lcp, tbt, cls] = [
      metric('largest-contentful-paint'),
      metric('total-blocking-time'),
      metric('cumulative-layout-shift'),
    ];
    // An embed asks search engines to stay away, which Lighthouse holds against it.
    const perfect = ['accessibility', 'best-practices', ...(kind === 'embed' ? [] : ['seo'])];
    row([
      address,
      lcp.toFixed(0),
      tbt.toFixed(0),
      cls.toFixed(3),
      ...['performance', 'accessibility', 'best-practices', 'seo'].map((id) => score(id).toFixed(0)),
    ]);

    // Written so that a value that could not be measured is a breach too.
    if (!(lcp <= limits[kind].lcp))
      breaches.push(`${address}: LCP ${lcp.toFixed(0)} ms, at most ${limits[kind].lcp}`);
    if (!(tbt <= limits[kind].tbt))
      breaches.push(`${address}: TBT ${tbt.toFixed(0)} ms, at most ${limits[kind].tbt}`);
    if (!(cls <= limits[kind].cls))
      breaches.push(`${address}: CLS ${cls.toFixed(3)}, at most ${limits[kind].cls}`);
    for (const id of perfect) {
      if (score(id) === 100) continue;
      const failed = Object.values(results[0]?.audits ?? {})
        .filter((audit) => audit.score !== null && audit.score < 1)
        .filter((audit) =>
          results[0]?.categories[id]?.auditRefs.some((reference) => reference.id === audit.id),
        )
        .map((audit) => audit.title);
      breaches.push(`${address}: ${id} ${score(id).toFixed(0)}, not 100: ${failed.join('; ')}`);
    }
  }
}

/** Types into the first fields of each tool page and takes the time from each key to the paint after it. */
async function measureTyping(origin: string, executablePath: string): Promise<void> {
  console.log();
  row(['typing, processor at a quarter of its speed', 'median', 'longest']);
  const browser = await chromium.launch({ executablePath });
  for (const address of addresses().listed.filter((path) => pageKind(path) === 'tool')) {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    await page.addInitScript(() => {
      const durations: number[] = [];
      Object.assign(globalThis, { keyDurations: durations });
      new PerformanceObserver((list) => {
        for (const { name, duration } of list.getEntries()) if (name === 'keydown') durations.push(duration);
      }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
    });
    await page.goto(origin + address);
    await page.locator('[data-tool][data-hydrated="true"]').waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    const fields = page.locator('[data-tool] input[inputmode]:visible');
    // Where the short form has none: the longest example, in detail.
    if ((await fields.count()) === 0) {
      await page.locator('.tool-answer button[aria-expanded]').click();
      await page.locator('.examples button').last().click();
      await page.locator('.shape input').last().check();
      await fields.first().waitFor();
    }
    const count = Math.min(await fields.count(), 4);
    for (let index = 0; index < count; index += 1) {
      // In the middle of the window: what is painted below the real window's edge is never presented, and would wait for
      // the next blink of the cursor.
      await fields.nth(index).evaluate((field) => {
        field.scrollIntoView({ block: 'center' });
      });
      await fields.nth(index).fill('');
      await fields.nth(index).pressSequentially(typed, { delay: 120 });
    }
    const slow = await page.evaluate(
      () =>
        new Promise<number[]>((resolve) =>
          requestAnimationFrame(() => {
            setTimeout(() => resolve((globalThis as unknown as { keyDurations: number[] }).keyDurations));
          }),
        ),
    );
    // A key that was painted within 16 ms leaves no entry.
    const quick = Array.from({ length: Math.max(0, count * typed.length - slow.length) }, () => 16);
    const longest = Math.max(0, ...slow);
    row([address, median([...slow, ...quick]).toFixed(0), longest.toFixed(0)]);
    if (count === 0) breaches.push(`${address}: there is no field to type in`);
    if (longest > longestPaint)
      breaches.push(
        `${address}: ${longest.toFixed(0)} ms from a key to the next paint, at most ${longestPaint}`,
      );
    await page.close();
  }
  await browser.close();
}

if (!existsSync(dist)) {
  const build = spawnSync('astro', ['build'], { cwd: projectRoot, stdio: 'inherit' });
  if (build.status !== 0) process.exit(build.status ?? 1);
}
const browserPath = ensureBrowser();
if (!browserPath) {
  console.error(noBrowser);
  process.exit(1);
}
const server = siteServer();
const origin = await listen(server, 0);
// One part alone, as in `npm run bench -- typing`, or all of them.
const [only] = process.argv.slice(2);
const wanted = (part: string): boolean => only === undefined || only === part;
if (wanted('pages')) await measurePages(origin, browserPath);
if (wanted('typing')) await measureTyping(origin, browserPath);
if (wanted('simulation')) breaches.push(...(await benchSimulation()));
server.close();
server.closeAllConnections();

for (const breach of breaches) console.error(`TOO SLOW ${breach}`);
process.exitCode = breaches.length > 0 ? 1 : 0;
