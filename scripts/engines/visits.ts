// What is done in every engine, in the same order: addresses that are opened, and one plan that is typed in.
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { siteBase } from '../dist.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { fill } from '../../src/i18n/messages.ts';
import { embedPath, toolPath } from '../../src/routes.ts';
import { entryAt, entryId } from '../../src/tools/budget/entry.ts';
import type { BudgetInputs } from '../../src/tools/budget/state.ts';
import type { Browser } from './browser.ts';
import { drawn, examples, handmade, inputsIn, texts, type LinkedPlan } from './plans.ts';
import { quizEmbed, quizPage, quizTexts, quizzesIn, type LinkedQuiz } from './quizzes.ts';
import { salaries, salaryEmbed, salaryIn, salaryPage, salaryTexts, type LinkedSalary } from './salaries.ts';
import { collectTexts, type ShownText } from './texts.ts';
import { complaintsHeard } from './watched.ts';

/** Where the site is, and another site that shows its tool in a frame. */
export interface Sites {
  readonly origin: string;
  /** Address of the host's page around an address of the site. */
  readonly framed: (address: string) => string;
}

/** What was met at one address. */
export interface Visit {
  readonly name: string;
  readonly texts: readonly ShownText[];
  /** What went wrong in this engine, whatever the others show. */
  readonly problems: readonly string[];
}

interface Stop {
  readonly name: string;
  readonly go: (browser: Browser, sites: Sites) => Promise<{ texts: ShownText[]; problems: string[] }>;
}

/** How long a condition may take on a machine that does other things too. */
const patience = 60_000;
const glance = 50;

/** Waits until a function, run in the page, has nothing more to wait for; it says what it waits for. */
async function until<Args extends readonly string[]>(
  browser: Browser,
  waitsFor: (...args: Args) => string,
  ...args: Args
): Promise<void> {
  const limit = Date.now() + patience;
  for (;;) {
    // While one page gives way to the next, there is none to ask.
    const reason = await browser.run(waitsFor, ...args).catch((error: unknown) => String(error));
    if (reason === '') return;
    if (Date.now() > limit) throw new Error(`waited in vain for ${reason}`);
    await wait(glance);
  }
}

/** Runs in the page: what an answer with one of these kickers, the reader's own or made from an example, is still waiting for. */
function unsettled(yours: string, based: string): string {
  const tool = document.querySelector('[data-tool="budget"]');
  if (tool?.getAttribute('data-hydrated') !== 'true') return 'the tool to listen';
  const found = tool.querySelector('.kicker')?.textContent ?? '';
  if (found !== yours && found !== based) return `the answer “${yours}”, and met “${found}”`;
  if (tool.querySelector('[data-settled="true"]') === null) return 'the tables';
  if (tool.querySelector('[data-settled="false"]') !== null) return 'the tables to follow';
  if (tool.querySelector('#costs') === null) return 'the costs';
  if (tool.querySelector('[data-simulated="true"]') === null) return 'the simulation';
  const pictures = [...tool.querySelectorAll('figure.chart')];
  return pictures.some((picture) => picture.querySelector('svg') === null) ? 'the charts' : '';
}

/** Runs in the page: whether the example is shown and the tool listens. */
function asleep(): string {
  return document.querySelector('[data-tool="budget"][data-hydrated="true"] [data-headline]') === null
    ? 'the tool to listen'
    : '';
}

/** Runs in the page: chooses the form with every field and opens all that is folded. */
function showEverything(): void {
  document.querySelectorAll<HTMLInputElement>('.shape input').item(1).click();
  for (const details of document.querySelectorAll('details')) details.open = true;
}

function withoutAllFields(): string {
  return document.getElementById('horizonMonths') === null ? 'all the fields' : '';
}

function fragmentShown(): string {
  return document.querySelector<HTMLInputElement>('[data-share-link]')?.value.split('#')[1] ?? '';
}

/** The fragment that the tool offers to share, once it holds a plan that is wanted. */
async function fragmentOf(
  browser: Browser,
  isWanted: (plan: BudgetInputs | null) => boolean,
): Promise<string> {
  const limit = Date.now() + patience;
  for (;;) {
    const fragment = await browser.run(fragmentShown);
    if (isWanted(inputsIn(fragment))) return fragment;
    if (Date.now() > limit) throw new Error(`the link does not hold what was typed: ${fragment}`);
    await wait(glance);
  }
}

/** The texts of a plan that a link has brought, and whether it is that plan. */
async function read(browser: Browser, plan: LinkedPlan, locale: Locale) {
  await until(browser, unsettled, texts[locale].result.yours, texts[locale].result.based);
  await browser.run(showEverything);
  await until(browser, withoutAllFields);
  await until(browser, unsettled, texts[locale].result.yours, texts[locale].result.based);
  const shown = await browser.run(fragmentShown);
  // A link that had to be repaired offers none before the reader has seen what was done.
  const same = shown === '' || isDeepStrictEqual(inputsIn(shown), inputsIn(plan.fragment));
  return {
    texts: await browser.run(collectTexts),
    problems: [
      ...(same ? [] : [`shows another plan than the link holds: ${shown}`]),
      ...(await browser.run(complaintsHeard)),
    ],
  };
}

function pageAddress(locale: Locale, fragment: string): string {
  return `${siteBase}${toolPath('budget', locale).slice(1)}${fragment === '' ? '' : `#${fragment}`}`;
}

function embedAddress(locale: Locale, fragment: string): string {
  return `${siteBase}${embedPath('budget', locale).slice(1)}#${fragment}`;
}

function opened(plan: LinkedPlan, locale: Locale, address: typeof pageAddress, kind: string): Stop {
  return {
    name: `${locale}, ${kind}, ${plan.name}`,
    go: async (browser, { origin }) => {
      await browser.open(origin + address(locale, plan.fragment));
      return read(browser, plan, locale);
    },
  };
}

function framed(plan: LinkedPlan, locale: Locale): Stop {
  return {
    name: `${locale}, embed in a sandboxed frame of another site, ${plan.name}`,
    go: async (browser, sites) => {
      await browser.open(sites.framed(embedAddress(locale, plan.fragment)));
      await browser.enterFrame();
      return read(browser, plan, locale);
    },
  };
}

/** Most steps from the top of the page to a field. */
const mostSteps = 120;

/** Presses Tab until a field has the focus. */
async function tabTo(browser: Browser, id: string): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    if ((await browser.run(() => document.activeElement?.id ?? '')) === id) return;
    await browser.press('Tab');
  }
  throw new Error(`the Tab key does not lead to the field ${id}`);
}

/** Runs in the page: what is missing until a field says how it has been understood. */
function withoutEcho(id: string, echo: string): string {
  const found = document.getElementById(`${id}-echo`)?.textContent ?? 'nothing';
  return found === echo ? '' : `“${echo}” below ${id}, and met “${found}”`;
}

function notInAddress(fragment: string): string {
  return location.hash === `#${fragment}` ? '' : `#${fragment} in the address`;
}

function notAnswered(): string {
  return document.activeElement?.matches('.tool-answer') === true ? '' : 'the focus on the answer';
}

/** Runs in the page: moves the focus to the link to the other language, as the Tab key would. */
function focusLanguage(): void {
  document.querySelector<HTMLElement>('header [data-language]')?.focus();
}

const typed = {
  hours: entryId(entryAt(['options', 0, 'roles', 0, 'fte'], 145)),
  ads: entryId(entryAt(['options', 0, 'ads'])),
  tools: entryId(entryAt(['options', 0, 'tools'])),
} as const;

/** What is typed as the cost of tools, and what it should be read as. */
const costTyped = {
  sv: { text: '1250,5', read: '1\u00a0250,50\u00a0kr' },
  en: { text: '1250.5', read: 'SEK\u00a01,250.50' },
} as const;

/** With the keyboard alone: fill in figures, ask for the answer, change the language; the plan must come along. */
function typedIn(locale: Locale, other: Locale): Stop {
  return {
    name: `${locale}, typed with the keyboard, then in the other language`,
    go: async (browser, { origin }) => {
      await browser.open(origin + pageAddress(locale, ''));
      // A reader who comes for the first time has no draft from the other language.
      await browser.run(() => {
        localStorage.clear();
      });
      await browser.open(origin + pageAddress(locale, ''));
      await until(browser, asleep);
      await tabTo(browser, typed.hours);
      await browser.write('80');
      await tabTo(browser, typed.tools);
      const { text, read: understood } = costTyped[locale];
      await browser.write(text);
      await until(
        browser,
        withoutEcho,
        typed.tools,
        fill(texts[locale].form.understood, { value: understood }),
      );
      await tabTo(browser, typed.ads);
      await browser.write('25000');
      const fragment = await fragmentOf(
        browser,
        (plan) => plan?.options[0].ads === 25_000 && plan.options[0].tools === 1250.5,
      );
      await browser.press('Enter');
      await until(browser, notAnswered);
      await until(browser, notInAddress, fragment);
      await until(browser, unsettled, texts[locale].result.yours, texts[locale].result.based);
      const before = await browser.run(collectTexts);
      const complaints = await browser.run(complaintsHeard);

      await browser.run(focusLanguage);
      await browser.press('Enter');
      await until(browser, unsettled, texts[other].result.yours, texts[other].result.based);
      await until(browser, notInAddress, fragment);
      const kept = await browser.run(fragmentShown);
      const after = await browser.run(collectTexts);
      return {
        texts: [
          ...before.map(({ where, text: shown }) => ({ where: `${locale} ${where}`, text: shown })),
          ...after.map(({ where, text: shown }) => ({ where: `${other} ${where}`, text: shown })),
        ],
        problems: [
          ...complaints,
          ...(await browser.run(complaintsHeard)),
          ...(kept === fragment ? [] : [`the language changed ${fragment} to ${kept}`]),
        ],
      };
    },
  };
}

/** Runs in the page: what a quiz is still waiting for. */
function unanswered(yours: string): string {
  const tool = document.querySelector('[data-tool="coverage"]');
  if (tool?.getAttribute('data-hydrated') !== 'true') return 'the tool to listen';
  const found = tool.querySelector('.kicker')?.textContent ?? '';
  if (found !== yours) return `the answer “${yours}”, and met “${found}”`;
  for (const id of ['hand-over-title', 'picture-title', 'merge-title'])
    if (document.getElementById(id) === null) return id;
  return tool.querySelector('#hand-over .small') === null || tool.querySelector('[data-hand-over]') !== null
    ? ''
    : 'the hand-over';
}

function withoutHolders(label: string): string {
  return document.querySelector('.tool-form')?.textContent.includes(label) === true ? '' : 'the roles';
}

/** Opens a quiz that a link holds, on its page or framed by another site, and reads all that it says. */
function answered(quiz: LinkedQuiz, locale: Locale, kind: 'page' | 'framed'): Stop {
  return {
    name: `${locale}, ${kind}, ${quiz.name}`,
    go: async (browser, sites) => {
      if (kind === 'page') await browser.open(sites.origin + quizPage(locale, quiz.fragment));
      else {
        await browser.open(sites.framed(quizEmbed(locale, quiz.fragment)));
        await browser.enterFrame();
      }
      const text = quizTexts[locale];
      await until(browser, unanswered, text.result.kicker.yours);
      await browser.run(showEverything);
      await until(browser, withoutHolders, text.detail.holders.help);
      const shown = await browser.run(fragmentShown);
      return {
        texts: await browser.run(collectTexts),
        problems: [
          ...(shown.replace(/&o=.*/, '') === quiz.fragment.replace(/&o=.*/, '')
            ? []
            : [`shows another state than the link holds: ${shown}`]),
          ...(await browser.run(complaintsHeard)),
        ],
      };
    },
  };
}

/** Runs in the page: what a benchmark with one of these kickers is still waiting for. */
function unbenchmarked(...kickers: readonly string[]): string {
  const tool = document.querySelector('[data-tool="salary"]');
  if (tool?.getAttribute('data-hydrated') !== 'true') return 'the tool to listen';
  const found = tool.querySelector('.kicker')?.textContent ?? '';
  if (!kickers.includes(found)) return `one of “${kickers.join('”, “')}”, and met “${found}”`;
  for (const id of ['compared', 'own-data', 'hand-over', 'sources', 'add-row'])
    if (document.getElementById(id) === null) return id;
  if (document.querySelector('#hand-over > .small') !== null) return 'the hand-over';
  const pictures = [...tool.querySelectorAll('figure.chart')];
  return pictures.some((picture) => picture.querySelector('svg') === null) ? 'the charts' : '';
}

/** Runs in the page: opens all that is folded. */
function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

/** Opens a benchmark that a link holds, on its page or framed by another site, and reads all that it says. */
function benchmarked(salary: LinkedSalary, locale: Locale, kind: 'page' | 'framed'): Stop {
  return {
    name: `${locale}, ${kind}, ${salary.name}`,
    go: async (browser, sites) => {
      if (kind === 'page') await browser.open(sites.origin + salaryPage(locale, salary.fragment));
      else {
        await browser.open(sites.framed(salaryEmbed(locale, salary.fragment)));
        await browser.enterFrame();
      }
      const { own, statistics } = salaryTexts[locale].result.kicker;
      await until(browser, unbenchmarked, own, statistics);
      await browser.run(unfold);
      const shown = await browser.run(fragmentShown);
      // The sender's own figures are shown, and are not sent on by whoever opened the link.
      const sent = salaryIn(salary.fragment);
      const rest = sent === null ? null : { ...sent, ownSalary: null, ownData: null };
      return {
        texts: await browser.run(collectTexts),
        problems: [
          ...(isDeepStrictEqual(salaryIn(shown), rest)
            ? []
            : [`shows another state than the link holds: ${shown}`]),
          ...(await browser.run(complaintsHeard)),
        ],
      };
    },
  };
}

/** Everything that is visited, in its order. Typing comes last, since it leaves a draft behind. */
export const stops: readonly Stop[] = [
  ...locales.flatMap((locale) => examples[locale].map((plan) => opened(plan, locale, pageAddress, 'page'))),
  ...locales.flatMap((locale) =>
    handmade[locale].flatMap((plan) => [
      opened(plan, locale, pageAddress, 'page'),
      opened(plan, locale, embedAddress, 'embed'),
    ]),
  ),
  ...drawn.map((plan, index) => opened(plan, locales[index % locales.length] ?? 'sv', embedAddress, 'embed')),
  ...locales.flatMap((locale) => handmade[locale].slice(0, 2).map((plan) => framed(plan, locale))),
  ...locales.flatMap((locale) => quizzesIn(locale).map((quiz) => answered(quiz, locale, 'page'))),
  ...locales.flatMap((locale) =>
    quizzesIn(locale)
      .slice(0, 1)
      .map((quiz) => answered(quiz, locale, 'framed')),
  ),
  ...locales.flatMap((locale) => salaries.map((salary) => benchmarked(salary, locale, 'page'))),
  ...locales.flatMap((locale) => salaries.slice(1, 2).map((salary) => benchmarked(salary, locale, 'framed'))),
  typedIn('sv', 'en'),
  typedIn('en', 'sv'),
];

/** Makes one stop. What goes wrong there is told, never thrown. */
export async function visit(browser: Browser, { name, go }: Stop, sites: Sites): Promise<Visit> {
  try {
    const { texts: shown, problems } = await go(browser, sites);
    return { name, texts: shown, problems: [...problems, ...browser.problems()] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { name, texts: [], problems: [reason, ...browser.problems()] };
  }
}
