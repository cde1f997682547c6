// `npm run check`: what can be known in under a minute, without a build or a browser.
import { lint, types, unit } from './checks.mjs';
import { ensureInstalled } from './setup.mjs';
import { runSteps } from './steps.mjs';

ensureInstalled();
process.exitCode = (await runSteps([types, lint, unit])) ? 0 : 1;
