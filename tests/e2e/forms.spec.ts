// The forms of a playbook: shown in a room, printed as a handout or as one list, followed along a path; and its review date.
import type { Page } from 'playwright/test';
import { siteBase } from '../../scripts/dist.ts';
import { pagePath } from '../../src/routes.ts';
import { axeViolations, addAxe, expect, listedAddresses, open, test } from '../support/browser.ts';

const index = siteBase + pagePath('playbooks', 'sv').slice(1);
const playbooks = listedAddresses.filter((address) => address.startsWith(index) && address !== index);
const [playbook = index] = playbooks;

const bar = (page: Page) => page.locator('.room-bar');
const shown = (page: Page) => page.locator('.text > section:visible');

async function openRoom(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(bar(page)).toBeVisible();
}

/** What stands outside the window although it belongs to the screen that is shown. */
function cutOff(page: Page): Promise<number> {
  return page.evaluate(() => {
    const here = document.querySelector('[data-here]');
    return here === null ? -1 : Math.max(0, here.scrollHeight - here.clientHeight - 1);
  });
}

test('there are playbooks to show', () => {
  expect(playbooks.length).toBeGreaterThan(1);
});

for (const viewport of [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
]) {
  for (const address of playbooks) {
    test(`${address} shows one section a screen at ${viewport.width} × ${viewport.height}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await openRoom(page, `${address}?room`);
      const passed = new Set<string>();
      const last = await page.locator('.text > section').last().getAttribute('id');
      // More than any playbook has; the walk ends at its last section.
      for (let presses = 0; presses < 100 && new URL(page.url()).hash !== `#${last ?? ''}`; presses++) {
        expect(await shown(page).count(), 'sections on the screen').toBeLessThanOrEqual(1);
        expect(await cutOff(page), `pixels below the edge in ${page.url()}`).toBe(0);
        passed.add(new URL(page.url()).hash);
        await page.keyboard.press('ArrowRight');
      }
      expect(new URL(page.url()).hash).toBe(`#${last ?? ''}`);
      expect([...passed].slice(0, 2)).toEqual(['', '#short']);
      // What is said to the boss is not for the wall.
      expect([...passed]).not.toContain('#objections');
      await expect(page.locator('.say:visible')).toHaveCount(0);
    });
  }
}

test('keys lead through the room and back', async ({ page }) => {
  await openRoom(page, `${playbook}?room`);
  const hash = () => new URL(page.url()).hash;
  await expect(page.locator('h1')).toBeVisible();
  await page.keyboard.press('PageDown');
  expect(hash()).toBe('#short');
  await page.keyboard.press('ArrowLeft');
  expect(hash()).toBe('');
  await page.keyboard.press('End');
  await expect(page.locator('#sources')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  expect(hash()).toBe('#sources');
  await page.keyboard.press('Home');
  expect(hash()).toBe('');
});

test('the room opens at the section of its address, and leaves nothing behind', async ({ page, context }) => {
  await openRoom(page, `${playbook}?room#measure`);
  await expect(shown(page)).toHaveAttribute('id', 'measure');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  expect(page.url()).toMatch(/\/#measure$/);
  await expect(page.locator('#measure')).toBeInViewport();
  await expect(page.locator('header.masthead')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
  await page.reload();
  await expect(bar(page)).toHaveCount(0);
});

test('the room is asked for in the playbook itself, and other words of the address stay', async ({
  page,
}) => {
  await open(page, playbook);
  await page.locator('.rail a[href="?room"]').click();
  await expect(bar(page)).toBeVisible();
  await openRoom(page, `${playbook}?utm_source=mail&room=`);
  await page.keyboard.press('ArrowRight');
  expect(new URL(page.url()).search).toBe('?room&utm_source=mail');
  await bar(page).getByRole('button').last().click();
  expect(new URL(page.url()).search).toBe('?utm_source=mail');
});

/** How far the room stands from the beginning of a screen, in pixels. */
function outOfStep(page: Page): Promise<number> {
  return page.evaluate(() => {
    const here = document.querySelector('[data-here]');
    if (here === null) return -1;
    const { columnGap, paddingLeft } = getComputedStyle(here);
    const stride = here.clientWidth - 2 * Number.parseFloat(paddingLeft) + Number.parseFloat(columnGap);
    return Math.round(Math.abs(here.scrollLeft - stride * Math.round(here.scrollLeft / stride)));
  });
}

test('the room keeps its place, and shows whole screens, in a window of another size', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openRoom(page, `${playbook}?room#steps`);
  for (let presses = 0; presses < 5; presses++) await page.keyboard.press('ArrowRight');
  const texts = page.locator('[data-here] :is(h3, p, li)');
  const inView = () =>
    texts.evaluateAll((all) =>
      all
        .filter((each) => {
          const { left, right } = each.getBoundingClientRect();
          return left >= 0 && right <= innerWidth;
        })
        .map(({ textContent }) => textContent),
    );
  const [before] = await inView();
  expect(before).toBeDefined();
  for (const viewport of [
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 },
  ]) {
    await page.setViewportSize(viewport);
    await expect.poll(() => inView()).toContain(before);
    expect(await outOfStep(page)).toBeLessThanOrEqual(1);
  }
});

test('what gets the focus in the room is shown with its whole screen', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openRoom(page, `${playbook}?room#steps`);
  const links = await page.locator('[data-here] :is(a, summary):visible').count();
  expect(links).toBeGreaterThan(2);
  for (let presses = 0; presses < links; presses++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    await expect(focused).toBeInViewport();
    await expect.poll(() => outOfStep(page)).toBeLessThanOrEqual(1);
  }
  await expect(bar(page).getByRole('status')).not.toContainText('skärm 1 av');
});

test('paper has none of the buttons of the room', async ({ page }) => {
  await openRoom(page, `${playbook}?room#measure`);
  await page.emulateMedia({ media: 'print' });
  await expect(bar(page)).toBeHidden();
});

test('a section longer than a phone scrolls down the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openRoom(page, `${playbook}?room#measure`);
  await expect(shown(page)).toHaveCount(1);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the room is accessible in a ${colorScheme} theme`, async ({ page, context }) => {
    await addAxe(context);
    await page.emulateMedia({ colorScheme });
    for (const hash of ['', '#short', '#measure']) {
      await openRoom(page, `${playbook}?room${hash}`);
      expect(await axeViolations(page)).toEqual([]);
    }
  });
}

test('a list prints alone and empty, whatever is ticked', async ({ page }) => {
  const withList = playbooks.find((address) => address.includes('strategin')) ?? playbook;
  await open(page, withList);
  await page.locator('[data-checklist] input').first().check();
  // As on a phone, where the paper is laid out after print() has returned.
  await page.evaluate(() => (window.print = () => undefined));
  await page.locator('[data-checklist] [data-print]').first().click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-checklist]:visible')).toHaveCount(1);
  await expect(page.locator('#short')).toBeHidden();
  const box = page.locator('[data-checklist] input').first();
  expect(await box.evaluate((input) => getComputedStyle(input).appearance)).toBe('none');

  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('[data-printed]')).toHaveCount(0);
  await expect(page.locator('#short')).toBeVisible();
});

test('the whole handout prints, also when a list was not printed to its end', async ({ page }) => {
  await open(page, playbooks.find((address) => address.includes('strategin')) ?? playbook);
  await page.evaluate(() => (window.print = () => undefined));
  await page.locator('[data-checklist] [data-print]').first().click();
  await expect(page.locator('[data-printed]')).toHaveCount(1);
  await page.locator('[data-print]:not([data-checklist] *)').first().click();
  await expect(page.locator('[data-printed]')).toHaveCount(0);
});

test('the path leads through every playbook once, and back', async ({ page }) => {
  await open(page, playbook);
  const follow = async (rel: string): Promise<boolean> => {
    const link = page.locator(`.onward a[rel="${rel}"]`);
    if ((await link.count()) === 0) return false;
    await page.goto((await link.getAttribute('href')) ?? '');
    return true;
  };
  const visited: string[] = [];
  for (let moves = 0; moves < playbooks.length && (await follow('prev')); moves++);
  do visited.push(new URL(page.url()).pathname);
  while (visited.length <= playbooks.length && (await follow('next')));
  expect(visited.toSorted()).toEqual(playbooks.toSorted());
});

test('a tool opens with what the text has shown', async ({ page }) => {
  const address = playbooks.find((path) => path.includes('beslutsunderlaget')) ?? playbook;
  await open(page, address);
  const still = page.locator('.text .tool').first();
  const headline = await still.locator('[data-headline]').innerText();
  const link = still.locator('.actions a');
  await expect(link).toHaveAttribute('href', /#v=1&t=budget&/);
  await link.click();
  await expect(page.locator('main [data-headline]').first()).toHaveText(headline);
});

test('a tool that is opened in a text bears its own name', async ({ page }) => {
  const address = playbooks.find((path) => path.includes('formagor')) ?? playbook;
  await open(page, address);
  await page.locator('[data-open-tool]').click();
  await expect(page.locator('.text iframe')).toHaveAttribute('title', 'Vem gör vad?');
});

test('a review date that has passed is told, by the calendar of the reader', async ({ page }) => {
  await open(page, playbook);
  const notice = page.locator('[data-due]');
  await expect(notice).toBeHidden();
  const due = (await notice.getAttribute('data-due')) ?? '';
  await page.clock.setFixedTime(new Date(Date.parse(due) - 1));
  await page.reload();
  await expect(page.locator('[data-playbook][data-live]')).toHaveCount(1);
  await expect(notice).toBeHidden();
  await page.clock.setFixedTime(new Date(due));
  await page.reload();
  await expect(notice).toBeVisible();
});
