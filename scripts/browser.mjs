// Finds a Chromium for the browser tests and the bench, and tries to install one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { env, root } from './setup.mjs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Path of a Chromium on this machine, or nothing. `CHROME_PATH` goes before all other places.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  return [...(named ? [named] : []), ...places, playwrightsOwn()].find((path) => path !== '' && starts(path));
}

/**
 * As `findBrowser`, but installs a browser first where there is none: Playwright's, or as root on Debian the
 * distribution's. Nothing when both ways failed.
 * @returns {string | undefined}
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium was found; trying to install one …');
  const quiet = { cwd: root, env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('playwright', ['install', 'chromium'], quiet);
  const installed = findBrowser();
  if (installed) return installed;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  spawnSync('apt-get', ['update'], quiet);
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], quiet);
  return findBrowser();
}

/** What to tell someone on whose machine no browser could be found or installed. */
export const noBrowser = `No Chromium was found, and none could be installed.
Install one (on Debian: apt-get install chromium) or name one with CHROME_PATH=/path/to/chromium.`;

/** A file that is there may still not run: a snap stub, libraries that are missing. */
function starts(/** @type {string} */ path) {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/** Where Playwright puts its own download, whether it is there or not. */
function playwrightsOwn() {
  const script = "process.stdout.write(require('playwright').chromium.executablePath())";
  return spawnSync('node', ['-e', script], { cwd: root, env, encoding: 'utf8' }).stdout ?? '';
}
