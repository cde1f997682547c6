import { siteBase } from '../../scripts/dist.ts';
import { siteText } from '../../src/i18n/site.ts';
import { expect, open, test } from '../support/browser.ts';

const page = `${siteBase}sv/sok/`;
const hits = 'form ol > li > a';

test('is reached from every page by its link or Ctrl K, and then has the focus', async ({ page: tab }) => {
  await open(tab, `${siteBase}sv/om/`);
  await tab.keyboard.press('Control+k');
  await expect(tab).toHaveURL(`${page}#q`);
  await expect(tab.locator('#q')).toBeFocused();
});

test('fetches its index when someone types, and nothing that holds what was typed', async ({ page: tab }) => {
  const requests: string[] = [];
  tab.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
  await open(tab, page);
  expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
  await tab.locator('#q').fill('kundtjänst');
  await expect(tab.getByRole('status')).toHaveText(/träff/);
  expect(requests.filter((url) => url.includes('pagefind'))).not.toEqual([]);
  expect(requests.filter((url) => /kund|tj(ä|%C3%A4)nst/i.test(url))).toEqual([]);
});

test('is used with the keyboard alone', async ({ page: tab }) => {
  await open(tab, page);
  await tab.locator('#q').focus();
  await tab.keyboard.type('nollalternativ');
  await tab.keyboard.press('Enter');
  const first = tab.locator(hits).first();
  await expect(first).toBeFocused();
  await tab.keyboard.press('ArrowDown');
  await expect(first).not.toBeFocused();
  await tab.keyboard.press('Escape');
  await expect(tab.locator('#q')).toBeFocused();
  await tab.keyboard.press('ArrowDown');
  await tab.keyboard.press('Enter');
  await expect(tab).toHaveURL(`${siteBase}sv/ordlista/#baseline`);
  await tab.goBack();
  await expect(tab.locator('#q')).toHaveValue('nollalternativ');
  await expect(first).toBeVisible();
});

test('answers what it cannot find, one letter, signs and far too much', async ({ page: tab }) => {
  await open(tab, page);
  const status = tab.getByRole('status');
  const input = tab.locator('#q');
  await input.fill('xyzzyqwv');
  await expect(status).toHaveText(/Inget hittades för ”xyzzyqwv”/);
  await input.fill('a');
  await expect(status).toHaveText('Skriv minst två bokstäver.');
  await input.fill('');
  await expect(status).toBeEmpty();
  await input.fill('<img src=x onerror=alert(1)> xyzzyqwv');
  await expect(status).toHaveText(/<img src=x onerror=alert\(1\)> xyzzyqwv/);
  await expect(tab.locator('main img')).toHaveCount(0);
  await tab.goto(`${page}#q=${'x'.repeat(500)}`);
  await tab.reload();
  await expect(input).toHaveValue('x'.repeat(100));
  await tab.goto(`${page}#q=%E0%A4%A`);
  await tab.reload();
  await expect(status).not.toBeEmpty();
});

const lost = { program: '**/pagefind.js*', 'part of the index': '**/*.pf_index', text: '**/*.pf_fragment' };

for (const [what, files] of Object.entries(lost)) {
  for (const [how, status] of [
    ['fetched', 0],
    ['found', 404],
  ] as const) {
    test(`says so when a ${what} cannot be ${how}, and tries again`, async ({ page: tab, watched }) => {
      await tab.route(files, (route) => (status === 0 ? route.abort() : route.fulfill({ status })));
      await open(tab, page);
      const said = tab.getByRole('status');
      await tab.locator('#q').fill('kalkyl');
      await expect(said).toHaveText(/kunde inte hämtas/);
      await tab.unroute(files);
      await tab.locator('#q').press('Enter');
      await expect(said).toHaveText(/träffar/);
      await expect(tab.locator(hits).first()).toBeFocused();
      watched.length = 0;
    });
  }
}

test('leaves the focus with who goes on typing while it searches', async ({ page: tab }) => {
  let letThrough = (): void => undefined;
  const isAsked = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await tab.route('**/*.pf_fragment', async (route) => {
    await isAsked;
    await route.continue();
  });
  await open(tab, page);
  const input = tab.locator('#q');
  await input.fill('kalkyl');
  await input.press('Enter');
  await input.pressSequentially('er');
  letThrough();
  await expect(tab.getByRole('status')).toHaveText(/träffar/);
  await expect(input).toBeFocused();
  await expect(input).toHaveValue('kalkyler');
});

test('says that it searches while an answer takes its time', async ({ page: tab }) => {
  const { searching } = siteText('sv').search;
  let letThrough = (): void => undefined;
  const isAsked = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await tab.route('**/*.pf_fragment', async (route) => {
    await isAsked;
    await route.continue();
  });
  await open(tab, page);
  const said = tab.getByRole('status');
  await tab.locator('#q').fill('kalkyl');
  await expect(said).toHaveText(searching);
  // What needs no answer from the library does not wait for the one that is under way.
  await tab.locator('#q').fill('k');
  await expect(said).toHaveText('Skriv minst två bokstäver.');
  await tab.locator('#q').fill('kalkyler');
  await expect(said).toHaveText(searching);
  letThrough();
  await expect(said).toHaveText(/träffar/);
});

test('keeps what was asked for when Ctrl K leads back to the field', async ({ page: tab }) => {
  await open(tab, `${page}#q=pilot`);
  const first = tab.locator(hits).first();
  await first.focus();
  await tab.keyboard.press('Control+k');
  await expect(tab.locator('#q')).toBeFocused();
  await expect(tab).toHaveURL(`${page}#q=pilot`);
  await expect(tab.locator('#q')).toHaveValue('pilot');
  await expect(first).toHaveText(/pilot/);
});

test('searches for what an address in the same tab asks for', async ({ page: tab }) => {
  await open(tab, `${page}#q=pilot`);
  await expect(tab.locator(hits).first()).toHaveText(/pilot/);
  await tab.goto(`${page}#q=nollalternativ`);
  await expect(tab.locator('#q')).toHaveValue('nollalternativ');
  await expect(tab.locator(hits).first()).toHaveText(/noll/);
});
