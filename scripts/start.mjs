// `npm start`: from a fresh clone to the site in the browser.
import { spawn, spawnSync } from 'node:child_process';
import { ensureInstalled, env, root } from './setup.mjs';

const port = process.env.PORT ?? '4321';
// The policy and the canonical addresses name the origin, so they follow a port that was asked for.
const site = { ...env, PORT: port, SITE: process.env.SITE ?? `http://localhost:${port}` };

ensureInstalled();
console.log('Building the site …');
const build = spawnSync('astro', ['build'], { cwd: root, env: site, encoding: 'utf8' });
if (build.status !== 0) {
  console.error(build.stdout + build.stderr);
  console.error('The site could not be built.');
  process.exit(build.status ?? 1);
}

const server = spawn('node', ['scripts/serve.ts'], { cwd: root, env: site, stdio: 'inherit' });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
