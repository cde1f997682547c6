import { spawn, type ChildProcess } from 'node:child_process';
import { globSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { findCommand, windowSize, type Browser, type Engine, type Key } from './browser.ts';

/*
 * WebKitGTK speaks WebDriver, the kind without a channel back: https://www.w3.org/TR/webdriver2/. Its MiniBrowser wants a
 * display.
 */

const driver = findCommand('WebKitWebDriver');
const [miniBrowser] = globSync([
  '/usr/lib/*/webkit2gtk-4.*/MiniBrowser',
  '/usr/libexec/webkit2gtk-4.*/MiniBrowser',
]);
const xvfb = findCommand('Xvfb');
const hasDisplay = Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

function whatIsMissing(): string | null {
  if (driver === undefined || miniBrowser === undefined)
    return 'No WebKitGTK, or not its WebKitWebDriver and MiniBrowser. On Debian: apt-get install webkit2gtk-driver.';
  if (!hasDisplay && xvfb === undefined)
    return 'WebKitGTK needs a display, and there is none. On Debian: apt-get install xvfb.';
  return null;
}

/** Keys as WebDriver writes them. */
const keys: Readonly<Record<Key, string>> = { Tab: '\uE004', Enter: '\uE007', Space: ' ' };

/** How long the driver and the display may take to start. */
const startLimit = 30_000;

interface Display {
  readonly variables: Readonly<Record<string, string>>;
  close(): void;
}

/** The display of this session, or one of our own that nobody sees. */
async function openDisplay(): Promise<Display> {
  if (hasDisplay) return { variables: {}, close: () => undefined };
  const server = spawn(xvfb ?? '', ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await firstLine(server);
  return { variables: { DISPLAY: `:${number}` }, close: () => server.kill() };
}

/** The first line that a program writes, as a sign that it is there. */
function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let written = '';
    const limit = setTimeout(() => {
      reject(new Error(`${child.spawnfile} did not start`));
    }, startLimit);
    child.stdout?.on('data', (part: Buffer) => {
      written += part.toString();
      const [line = '', rest] = written.split('\n', 2);
      if (rest === undefined) return;
      clearTimeout(limit);
      resolve(line.trim());
    });
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error(`${child.spawnfile} has stopped`));
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Sends one command. Throws what the driver answers when it refuses. */
async function command(method: 'GET' | 'POST' | 'DELETE', address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`WebKitGTK: ${error} ${message}`);
}

/** WebKitGTK, by its own driver. */
export const webkit: Engine = {
  name: 'WebKitGTK',
  missing: whatIsMissing(),
  async start(): Promise<Browser> {
    const display = await openDisplay();
    const port = await freePort();
    const child = spawn(driver ?? '', [`--port=${port}`], {
      // Not WEBKIT_DISABLE_COMPOSITING_MODE: with it version 2.50 crashes when a page gives way to the next in a transition.
      env: { ...process.env, ...display.variables },
      stdio: 'ignore',
    });
    const end = (): void => {
      child.kill();
      display.close();
    };
    process.once('exit', end);
    const root = `http://127.0.0.1:${port}`;
    await listening(root);
    const { sessionId, capabilities } = (await command('POST', `${root}/session`, {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': {
            binary: miniBrowser,
            args: ['--automation'],
          },
        },
      },
    })) as { sessionId: string; capabilities: { browserVersion: string } };
    const session = `${root}/session/${sessionId}`;
    await command('POST', `${session}/window/rect`, windowSize);

    const type = (text: string): Promise<unknown> =>
      command('POST', `${session}/actions`, {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: [...text].flatMap((value) => [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ]),
          },
        ],
      });
    return {
      version: capabilities.browserVersion,
      async open(address) {
        await command('POST', `${session}/frame`, { id: null });
        await command('POST', `${session}/url`, { url: 'about:blank' });
        await command('POST', `${session}/url`, { url: address });
      },
      async enterFrame() {
        await command('POST', `${session}/frame`, { id: 0 });
      },
      run: (script, ...args) =>
        command('POST', `${session}/execute/sync`, {
          script: `return (${String(script)})(...arguments);`,
          args,
        }) as Promise<ReturnType<typeof script>>,
      async press(key) {
        await type(keys[key]);
      },
      async write(text) {
        await type(text);
      },
      // What the page does not hear itself stays in a console that nobody can read from here.
      problems: () => [],
      async close() {
        try {
          await command('DELETE', session);
        } finally {
          end();
        }
      },
    };
  },
};

/** Waits until the driver answers. */
async function listening(root: string): Promise<void> {
  const until = Date.now() + startLimit;
  for (;;) {
    try {
      await command('GET', `${root}/status`);
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await wait(50);
    }
  }
}
