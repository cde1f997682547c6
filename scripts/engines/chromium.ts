import { chromium as playwright, type Frame } from 'playwright';
import { findBrowser } from '../browser.mjs';
import { windowSize, type Browser, type Engine } from './browser.ts';

const executablePath = findBrowser();

/** Chromium, by Playwright. */
export const chromium: Engine = {
  name: 'Chromium',
  missing:
    executablePath === undefined
      ? 'No Chromium. On Debian: apt-get install chromium; elsewhere name one with CHROME_PATH.'
      : null,
  async start(): Promise<Browser> {
    const browser = await playwright.launch({ executablePath: executablePath ?? '' });
    // Without transitions between pages: a busy machine cuts them short, and Chromium reports that as an error.
    const context = await browser.newContext({ viewport: windowSize, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const heard: string[] = [];
    context.on('console', (message) => {
      if (['error', 'warning', 'assert'].includes(message.type())) heard.push(message.text());
    });
    context.on('weberror', (error) => heard.push(error.error().message));
    let inFrame = false;
    const current = (): Frame => {
      const frame = inFrame ? page.frames()[1] : page.mainFrame();
      if (frame === undefined) throw new Error('the frame has not come yet');
      return frame;
    };
    return {
      version: browser.version(),
      async open(address) {
        inFrame = false;
        await page.goto('about:blank');
        await page.goto(address);
      },
      enterFrame() {
        inFrame = true;
        return Promise.resolve();
      },
      run: (script, ...args) => current().evaluate(`(${String(script)})(...${JSON.stringify(args)})`),
      press: (key) => page.keyboard.press(key),
      write: (text) => page.keyboard.type(text),
      problems: () => heard.splice(0),
      close: () => browser.close(),
    };
  },
};
