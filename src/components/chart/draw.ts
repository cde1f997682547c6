import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * Draws a chart while the site is built, with the very component that the browser uses (see docs/adr/0003). The work is
 * done in a process of its own, started when the first chart is asked for and kept for the rest of the build; pictures
 * are kept between builds by what they are made of.
 */

interface Answer {
  readonly id: number;
  readonly svg?: string;
  readonly error?: string;
}

const cacheFolder = join(process.cwd(), 'node_modules', '.cache', 'mandat-charts');

let drawing: ChildProcessWithoutNullStreams | null = null;
let jobs = 0;
const waiting = new Map<number, { resolve: (svg: string) => void; reject: (error: Error) => void }>();

function chartProcess(): ChildProcessWithoutNullStreams {
  if (drawing !== null) return drawing;
  const child = spawn(process.execPath, [join(process.cwd(), 'scripts', 'chart-process.ts')], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stderr.pipe(process.stderr);
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { id, svg, error } = JSON.parse(line) as Answer;
    const job = waiting.get(id);
    waiting.delete(id);
    if (svg === undefined || svg === '')
      job?.reject(new Error(`A chart could not be drawn: ${error ?? 'empty'}`));
    else job?.resolve(svg);
    // The build must be able to end while the process still waits for more.
    if (waiting.size === 0) setIdle(child, true);
  });
  child.on('exit', (code) => {
    drawing = null;
    for (const job of waiting.values())
      job.reject(new Error(`The chart process ended with code ${String(code)}`));
    waiting.clear();
  });
  drawing = child;
  return child;
}

function setIdle(child: ChildProcessWithoutNullStreams, idle: boolean): void {
  for (const part of [child, child.stdin, child.stdout, child.stderr]) {
    const handle = part as { ref?: () => void; unref?: () => void };
    if (idle) handle.unref?.();
    else handle.ref?.();
  }
}

/** Every file a picture depends on, as one fingerprint: the charts themselves, and the versions that draw them. */
async function sourcesFingerprint(module: string): Promise<string> {
  const layout = ['layout', 'pairs', 'percentiles'].map((name) => `src/components/chart/${name}.ts`);
  const files = [module, ...layout, 'scripts/chart-process.ts', 'package-lock.json'];
  const texts = await Promise.all(files.map((file) => readFile(join(process.cwd(), file), 'utf8')));
  return texts.join('\0');
}

/** Classes that the stylesheet of charts knows; the rest are for live charts. */
const styled = /^(?:chart-.*|recharts-cartesian-axis-tick-value|recharts-area-(?:area|curve))$/;

/** Whole coordinates and nothing that only a live chart needs, with an id that is unique in the page. */
export function tidySvg(svg: string, id: string): string {
  let small = svg
    .replace(/<title>.*?<\/title>|<desc>.*?<\/desc>|<defs>.*?<\/defs>/gs, '')
    .replace(/ (?:style|tabindex|role|id|clip-path|fill-opacity|name|orientation|stroke-width)="[^"]*"/g, '')
    .replace(/ (?:fill|stroke)="(?:#[0-9a-f]+|none)"/g, '')
    .replace(
      /<(line|text|path) ([^>]*)>/g,
      (_, tag: string, attributes: string) =>
        // The drawing area, which Recharts repeats on whatever stands in it.
        `<${tag} ${attributes.replace(tag === 'line' ? /\b(?:x|y|width|height)="[^"]*" ?/g : /\b(?:width|height)="[^"]*" ?/g, '')}>`,
    )
    // Marks that are words alone, and the data values that Recharts leaves on the others.
    .replace(/<circle [^>]*\br="0"[^>]*><\/circle>/g, '')
    .replace(
      /<circle ([^>]*)>/g,
      (_, attributes: string) => `<circle ${attributes.replace(/\b[xy]="[^"]*" ?/g, '')}>`,
    )
    // Of what is drawn, not of what is written.
    .replace(/<[^>]*>/g, (tag) =>
      tag.replace(/-?\d+\.\d+(?![\dem])/g, (number) => String(Math.round(Number(number)))),
    )
    .replace(/ class="([^"]*)"/g, (_, names: string) => {
      const kept = names.split(' ').filter((name) => styled.test(name));
      return kept.length === 0 ? '' : ` class="${kept.join(' ')}"`;
    });
  // Groups that are left without anything to say; from the inside out.
  for (let before = ''; before !== small;) {
    before = small;
    small = small.replace(/<g><\/g>/g, '').replace(/<g>((?:(?!<\/?g\b).)*)<\/g>/gs, '$1');
  }
  // A line has no area, though it is drawn as one so that the live chart can be explored.
  small = small.replace(/(<g class="chart-line">)<path class="recharts-area-area"[^>]*><\/path>/g, '$1');
  return small.replace('<svg ', `<svg id="${id}" aria-hidden="true" `);
}

/**
 * The SVG of a chart.
 * @param module path of the module whose default export is the chart, from the root of the project
 * @param props what the chart is given; plain data
 * @param id of the svg element, unique in the page
 */
export async function drawChart(
  module: string,
  props: Readonly<Record<string, unknown>>,
  id: string,
): Promise<string> {
  const job = JSON.stringify({ module, props });
  const key = createHash('sha256')
    .update(`${await sourcesFingerprint(module)}\0${job}`)
    .digest('hex')
    .slice(0, 32);
  const cached = join(cacheFolder, `${key}.svg`);
  const known = await readdir(cacheFolder).catch((): string[] => []);
  if (known.includes(`${key}.svg`)) return tidySvg(await readFile(cached, 'utf8'), id);
  const child = chartProcess();
  setIdle(child, false);
  jobs += 1;
  const number = jobs;
  const svg = await new Promise<string>((resolve, reject) => {
    waiting.set(number, { resolve, reject });
    child.stdin.write(`${JSON.stringify({ id: number, module, props })}\n`);
  });
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(cached, svg);
  return tidySvg(svg, id);
}
