// `npm run test:engines`: the tools show the same figures in Chromium, Firefox and WebKitGTK. Shared links are
// opened in each engine, and a plan is typed in; every text that the tool shows is then compared, sign by sign. It needs
// three browsers and a few minutes, so it is no part of `npm test`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { dist, projectRoot } from './dist.ts';
import type { Engine } from './engines/browser.ts';
import { chromium } from './engines/chromium.ts';
import { firefox } from './engines/firefox.ts';
import { differences, figureCount } from './engines/texts.ts';
import { stops, visit, type Sites, type Visit } from './engines/visits.ts';
import { watchedSite } from './engines/watched.ts';
import { webkit } from './engines/webkit.ts';
import { listen } from './serve.ts';

const engines = [chromium, firefox, webkit] as const;

/** At most so many differences of one address are printed: what has gone wrong once goes wrong in every table. */
const mostLines = 12;

const missing = engines.flatMap((engine) => engine.missing ?? []);
if (missing.length > 0) {
  console.error(`Engines are missing, so nothing was compared.\n${missing.join('\n')}`);
  process.exit(1);
}
if (!existsSync(dist)) {
  const build = spawnSync('astro', ['build'], { cwd: projectRoot, stdio: 'inherit' });
  if (build.status !== 0) process.exit(build.status ?? 1);
}

const site = await watchedSite();
// Another site, which forbids all but the frame, and forbids the frame all but scripts.
const host = createServer(({ url = '' }, response) => {
  const address = `${site.origin}${decodeURIComponent(url.slice(2))}`
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader(
    'content-security-policy',
    `default-src 'none'; img-src data:; frame-src ${site.origin}`,
  );
  response.end(
    `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><iframe title="Tool" width="900" height="800" sandbox="allow-scripts" src="${address}"></iframe></html>`,
  );
});
const hostPort = new URL(await listen(host, 0)).port;
const sites: Sites = {
  origin: site.origin,
  framed: (address) => `http://127.0.0.1:${hostPort}/?${encodeURIComponent(address)}`,
};

interface Seen {
  readonly name: string;
  readonly version: string;
  readonly visits: readonly Visit[];
}

/** Sends one engine round. */
async function roundOf(engine: Engine): Promise<Seen> {
  const browser = await engine.start();
  console.log(`${engine.name} ${browser.version}: ${stops.length} addresses …`);
  const visits: Visit[] = [];
  for (const stop of stops) visits.push(await visit(browser, stop, sites));
  // One that has crashed on the way is closed already, and its visits say so.
  await browser.close().catch(() => undefined);
  return { name: engine.name, version: browser.version, visits };
}

const seen: Seen[] = [];
// One after the other: beside each other they would take each other's time.
for (const engine of engines) seen.push(await roundOf(engine));
host.close();
host.closeAllConnections();
site.close();

const [reference] = seen;
let wrong = 0;
console.log();
for (const { name, version, visits } of seen) {
  const texts = visits.flatMap((one) => one.texts);
  let problems = 0;
  let different = 0;
  for (const [index, one] of visits.entries()) {
    const first = reference?.visits[index];
    const differing =
      first === undefined || reference?.name === name || first.texts.length === 0 || one.texts.length === 0
        ? []
        : differences(first.texts, one.texts, [reference?.name ?? '', name]);
    problems += one.problems.length;
    different += differing.length;
    const lines = [...one.problems, ...differing];
    if (lines.length === 0) continue;
    console.error(`${name}, ${one.name}:`);
    for (const line of lines.slice(0, mostLines)) console.error(`  ${line}`);
    if (lines.length > mostLines) console.error(`  and ${lines.length - mostLines} more`);
  }
  wrong += problems + different;
  const compared = reference?.name === name ? 'the others are compared with it' : `${different} differences`;
  console.log(
    `${name} ${version}: ${visits.length} addresses, ${texts.length} texts, ${figureCount(texts)} with figures; ` +
      `${compared}; ${problems} problems`,
  );
}
console.log(wrong === 0 ? 'The figures are equal in every engine.' : 'The engines do not agree.');
process.exitCode = wrong === 0 ? 0 : 1;
