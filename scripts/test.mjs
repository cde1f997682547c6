// `npm test`: from a fresh clone to an answer about everything.
import { ensureBrowser, noBrowser } from './browser.mjs';
import { lint, types, unit, vitest } from './checks.mjs';
import { ensureInstalled } from './setup.mjs';
import { reportPath, runSteps } from './steps.mjs';

ensureInstalled();
const browser = ensureBrowser();
if (!browser) console.error(noBrowser);

const allPassed = await runSteps(
  [
    { name: 'format', commands: [['prettier', '--check', '.']] },
    types,
    lint,
    unit,
    { name: 'build', commands: [['astro', 'build']] },
    { ...vitest('site'), needs: 'build' },
    { name: 'browser', commands: [['playwright', 'test']], report: 'playwright', needs: 'build' },
    { name: 'budgets', commands: [['node', 'scripts/budgets.ts']], needs: 'build' },
  ],
  { CHROME_PATH: browser ?? '', PLAYWRIGHT_JSON_OUTPUT_NAME: reportPath('browser') },
);
process.exitCode = allPassed ? 0 : 1;
