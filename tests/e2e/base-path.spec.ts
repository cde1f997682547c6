// The site also works below a base path, such as on a host that gives every project a folder.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/dist.ts';
import { listen, siteServer } from '../../scripts/serve.ts';
import { expect, test, watch } from '../support/browser.ts';

const base = '/mandat/';

test('the site works below a base path', async ({ browser }) => {
  test.setTimeout(240_000);
  const root = join(projectRoot, 'test-results', 'base-path');
  const build = spawnSync('astro', ['build', '--outDir', root], {
    cwd: projectRoot,
    env: { ...process.env, BASE: base },
    encoding: 'utf8',
  });
  expect(build.status, build.stdout + build.stderr).toBe(0);

  const server = siteServer({ root, base });
  const origin = await listen(server, 0);
  const context = await browser.newContext();
  const problems = watch(context, origin);
  const page = await context.newPage();

  // Every page that links lead to, from the chooser on.
  const open = [base];
  const visited = new Set<string>();
  for (let address = open.pop(); address !== undefined; address = open.pop()) {
    if (visited.has(address)) continue;
    visited.add(address);
    if (!address.endsWith('/')) {
      expect((await fetch(origin + address)).status, address).toBe(200);
      continue;
    }
    const response = await page.goto(origin + address);
    expect(response?.status(), address).toBe(200);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const own = links.map((link) => new URL(link)).filter((url) => url.origin === origin);
    expect(
      own.filter(({ pathname }) => !pathname.startsWith(base)).map(String),
      `links on ${address}`,
    ).toEqual([]);
    open.push(...own.map(({ pathname }) => pathname));
  }
  expect(visited.size).toBeGreaterThan(10);

  await page.goto(`${origin}${base}sv/verktyg/budget/`);
  await expect(page.locator('[data-tool="budget"][data-hydrated="true"]')).toBeVisible();
  expect(problems).toEqual([]);
  await context.close();
  server.close();
});
