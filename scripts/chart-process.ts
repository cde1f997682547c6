// A process of its own in which a tool's chart is drawn without a browser. Recharts draws nothing on the server, so it
// gets a document from jsdom; in a separate process no global of that document reaches the build of the site.
// Reads one job a line from standard input, writes one answer a line.
import { createInterface } from 'node:readline';
import { JSDOM } from 'jsdom';
import { createServer } from 'vite';

interface Job {
  readonly id: number;
  /** Module whose default export is the chart, from the root of the project. */
  readonly module: string;
  readonly props: Record<string, unknown>;
}

const { window } = new JSDOM('<!doctype html><html><body></body></html>', { pretendToBeVisual: true });
for (const name of [
  'window',
  'document',
  'HTMLElement',
  'SVGElement',
  'Element',
  'Node',
  'getComputedStyle',
] as const) {
  Object.defineProperty(globalThis, name, {
    value: name === 'window' ? window : window[name],
    configurable: true,
  });
}
Object.assign(globalThis, {
  ResizeObserver: class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  },
  requestAnimationFrame: window.requestAnimationFrame.bind(window),
  cancelAnimationFrame: window.cancelAnimationFrame.bind(window),
});

// Only now: both look at the document when they are loaded.
const { createElement } = await import('react');
const { createRoot } = await import('react-dom/client');
const { flushSync } = await import('react-dom');

const vite = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});

async function draw({ module, props }: Job): Promise<string> {
  const loaded = (await vite.ssrLoadModule(`/${module}`)) as { default: Parameters<typeof createElement>[0] };
  const container = window.document.createElement('div');
  const root = createRoot(container);
  flushSync(() => {
    root.render(createElement(loaded.default, props));
  });
  // Axes and marks take their places in a second pass, after the first effects.
  await new Promise((resolve) => setTimeout(resolve, 0));
  flushSync(() => {
    root.render(createElement(loaded.default, props));
  });
  const svg = container.querySelector('.recharts-wrapper > svg')?.outerHTML ?? '';
  root.unmount();
  return svg;
}

for await (const line of createInterface({ input: process.stdin })) {
  const job = JSON.parse(line) as Job;
  try {
    process.stdout.write(`${JSON.stringify({ id: job.id, svg: await draw(job) })}\n`);
  } catch (error) {
    process.stdout.write(`${JSON.stringify({ id: job.id, error: String(error) })}\n`);
  }
}
await vite.close();
