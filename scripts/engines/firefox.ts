import { launch, type Frame } from 'puppeteer-core';
import { findCommand, windowSize, type Browser, type Engine } from './browser.ts';

const executablePath = process.env.FIREFOX_PATH ?? findCommand('firefox-esr', 'firefox');

/** Firefox, by Puppeteer over WebDriver BiDi, which needs no driver beside the browser. */
export const firefox: Engine = {
  name: 'Firefox',
  missing:
    executablePath === undefined
      ? 'No Firefox. On Debian: apt-get install firefox-esr; elsewhere name one with FIREFOX_PATH.'
      : null,
  async start(): Promise<Browser> {
    const browser = await launch({
      browser: 'firefox',
      executablePath: executablePath ?? '',
      headless: true,
      defaultViewport: windowSize,
    });
    const page = await browser.newPage();
    const heard: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warn', 'assert'].includes(message.type())) heard.push(message.text());
    });
    page.on('pageerror', (error) => heard.push(error instanceof Error ? error.message : String(error)));
    let inFrame = false;
    const current = (): Frame => {
      const frame = inFrame ? page.frames()[1] : page.mainFrame();
      if (frame === undefined) throw new Error('the frame has not come yet');
      return frame;
    };
    return {
      version: (await browser.version()).replace('firefox/', ''),
      async open(address) {
        inFrame = false;
        await page.goto('about:blank');
        await page.goto(address);
      },
      enterFrame() {
        inFrame = true;
        return Promise.resolve();
      },
      run: (script, ...args) =>
        current().evaluate(`(${String(script)})(...${JSON.stringify(args)})`) as Promise<
          ReturnType<typeof script>
        >,
      press: (key) => page.keyboard.press(key),
      write: (text) => page.keyboard.type(text),
      problems: () => heard.splice(0),
      close: () => browser.close(),
    };
  },
};
