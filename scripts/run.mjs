// `node scripts/run.mjs <command> …` runs a command with the locked packages and the locked Node 24.
import { ensureInstalled, run } from './setup.mjs';

ensureInstalled({ quiet: true });
const [command, ...args] = process.argv.slice(2);
process.exit(run(command, args));
