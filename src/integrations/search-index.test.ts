import { describe, expect, it } from 'vitest';
import { findables, prepared, withSeams } from './search-index.ts';

const page = (main: string, { lang = 'sv', head = '' } = {}) =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body><main id="main">${main}</main></body></html>`;

const crumbs = (...names: readonly string[]) =>
  names
    .map((name, index) => `{"@type":"ListItem","position":${index + 1},"name":${JSON.stringify(name)}}`)
    .join(',');

describe('what can be found', () => {
  it('is a page, with the page above it', () => {
    const head = crumbs('Mandat', 'Guider', 'Nio saker');
    const [only, ...more] = findables(page('<h1>Nio saker</h1>', { head }), '/sv/guider/nio/');
    expect(more).toEqual([]);
    expect(only?.url).toBe('/sv/guider/nio/');
    expect(only?.html).toContain('data-pagefind-meta="in:Guider"');
  });

  it('has the page above it whatever signs its name has', () => {
    const head = crumbs('Mandat', 'Pay & <"terms">', 'Nio saker');
    const [only] = findables(page('<h1>Nio saker</h1>', { head }), '/sv/guider/nio/');
    expect(only?.html).toContain('data-pagefind-meta="in:Pay &#38; &#60;&#34;terms&#34;>"');
  });

  it('is nothing above a page right under the home page', () => {
    const [only] = findables(page('<h1>Om</h1>', { head: crumbs('Mandat', 'Om') }), '/sv/om/');
    expect(only?.html).not.toContain('data-pagefind-meta');
  });

  it('is each entry of a list by its own name and address, and no longer part of its page', () => {
    const list =
      '<h1>Ord</h1><dl><div id="mandate" data-entry><dt><dfn>mandat</dfn></dt><dd>Rätt att besluta.</dd></div></dl>';
    const [whole, entry] = findables(page(list), '/sv/ordlista/');
    expect(whole?.html).not.toContain('besluta');
    expect(entry?.url).toBe('/sv/ordlista/#mandate');
    expect(entry?.html).toMatch(/<h1><dfn>mandat ?<\/dfn><\/h1>/);
    expect(entry?.html).toContain('in:Ord"');
  });

  it('is a part of a page by the id of its section', () => {
    const [only] = findables(
      page('<section id="why" aria-labelledby="why-title"><h2 id="why-title">Varför</h2></section>'),
      '/sv/a/',
    );
    expect(only?.html).toContain('<h2 id="why">Varför');
  });

  it('is no row of a page of data', () => {
    const [only] = findables(page('<h1>Löner</h1><table><tr><td>43</td></tr></table>'), '/sv/l/', true);
    expect(only?.html).toContain('Löner');
    expect(only?.html).not.toContain('43');
  });

  it.each([
    ['an embed', page('<h1>A</h1>', { head: '<meta name="robots" content="noindex">' }), '/embed/sv/budget/'],
    ['the choice of language', page('<h1>A</h1>'), '/'],
    ['the page that searches', page('<h1>A</h1><form role="search"></form>'), '/sv/sok/'],
    ['a page without a text', '<html lang="sv"></html>', '/sv/'],
  ])('is not %s', (_, html, path) => {
    expect(findables(html, path)).toEqual([]);
  });

  it('keeps words apart that only a tag keeps apart', () => {
    const [only] = findables(page('<b>Chefer</b><small>SOC</small>'), '/sv/a/');
    expect(only?.html).toContain('Chefer </b><small>SOC');
  });
});

describe('the seams of compounds', () => {
  const split = (word: string) => (word === 'kundtjänst' ? ['kund', 'tjänst'] : [word]);

  it('stand in texts, whatever the case', () => {
    expect(withSeams('<p>Kundtjänst, kundtjänst.</p>', split)).toBe('<p>Kund|tjänst, kund|tjänst.</p>');
  });

  it('stand in no tag, address, entity or script', () => {
    const html =
      '<p title="kundtjänst">kundtjänst@a.se a.se/kundtjänst &kundtjänst; <script>kundtjänst</script></p>';
    expect(withSeams(html, split)).toBe(html);
  });

  it('are put where compounds are written as one word', () => {
    const text = '<h1>A</h1> kund tjänst kundtjänst';
    const found = prepared(
      new Map([
        ['/sv/a/', page(text)],
        ['/en/a/', page(text, { lang: 'en' })],
      ]),
    );
    expect(found.map(({ html }) => html.includes('kund|tjänst'))).toEqual([true, false]);
  });
});
