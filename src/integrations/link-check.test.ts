import { describe, expect, it } from 'vitest';
import { anchorsOf, deadLinks, linkProblem, nearest, writtenIn, type BuiltSite } from './link-check.ts';

const site = (pages: Record<string, string>, base = '/'): BuiltSite => ({
  origin: 'https://example.org',
  base,
  pages: new Map(Object.entries(pages)),
  files: new Set([...Object.keys(pages), `${base}data/facts.json`]),
});

const small = site({
  '/sv/': '<main id="main"></main>',
  '/sv/guider/skarp-strategin/': '<h2 id="short"></h2><h2 id="första"></h2>',
});
const anchors = new Map([...small.pages].map(([address, html]) => [address, anchorsOf(html)]));
const problem = (href: string) => linkProblem(href, '/sv/', small, anchors);

describe('what a page points at', () => {
  it('is read from links, also in a template, and not from scripts, styles and comments', () => {
    const { links, ids } = anchorsOf(
      `<a class="a > b" href="/a/?x=1&amp;y=2" id=one>A</a><template><area href='/b/'></template>
      <script>"<a href='/c/' id='c'>"</script><!-- <a href="/d/"> --><p title='id="e"' id="two">href="/f/"</p>
      <link href="/g/">`,
    );
    expect(links).toEqual(['/a/?x=1&y=2', '/b/']);
    expect([...ids]).toEqual(['one', 'two']);
  });
});

describe('a link', () => {
  it.each([
    '/sv/',
    '/sv/#main',
    '#main',
    '?room',
    'guider/skarp-strategin/#short',
    '/sv/guider/skarp-strategin/#f%C3%B6rsta',
    'https://example.org/sv/',
    '/sv/#v=1&t=budget',
    '/data/facts.json',
    'https://www.scb.se/hitta',
    'mailto:someone@example.org',
  ])('to %s leads somewhere', (href) => {
    expect(problem(href)).toBeUndefined();
  });

  it.each([
    [
      '/sv/guider/skarp-strategi/',
      'leads nowhere: /sv/guider/skarp-strategi/ does not exist; nearest is /sv/guider/skarp-strategin/',
    ],
    ['/sv', 'leads nowhere: /sv does not exist; nearest is /sv/'],
    [
      '/sv/guider/skarp-strategin/#shrt',
      'names a part that is not on /sv/guider/skarp-strategin/; nearest is #short',
    ],
    ['#mains', 'names a part that is not on /sv/; nearest is #main'],
    ['#nowhere', 'names a part that is not on /sv/; correct it'],
    ['http://www.scb.se/', 'is not encrypted; write https:, if the site has it'],
    ['https://intranet/', 'leads neither to a page of this site nor to another over https; correct it'],
    ['javascript:alert(1)', 'leads neither to a page of this site nor to another over https; correct it'],
    ['https://', 'is no address; correct it'],
    ['/sv/%zz', 'leads nowhere: /sv/%zz does not exist; nearest is /sv/'],
  ])('to %s is objected to', (href, message) => {
    expect(problem(href)).toBe(message);
  });

  it('stays below the base of the site', () => {
    const below = site({ '/mandat/sv/': '' }, '/mandat/');
    const parts = new Map([['/mandat/sv/', anchorsOf('')]]);
    expect(linkProblem('/mandat/sv/', '/mandat/sv/', below, parts)).toBeUndefined();
    expect(linkProblem('/sv/', '/mandat/sv/', below, parts)).toMatch(/^leads nowhere: \/sv\/ does not exist/);
  });
});

describe('the nearest', () => {
  it('is the one that is most like it', () => {
    expect(nearest('/sv/gider/', ['/en/playbooks/', '/sv/guider/', '/sv/'])).toBe('/sv/guider/');
    expect(nearest('/sv/guider/gone/', ['/sv/', '/sv/guider/'])).toBe('/sv/guider/');
    expect(nearest('a', [])).toBeUndefined();
    expect(nearest('nowhere', ['short', 'why'])).toBeUndefined();
  });
});

describe('where a link is written', () => {
  const texts = new Map([
    ['src/content/pages/sv/om.mdx', 'One\n\n[two](/sv/x/) and [three](/sv/x/y/)\n'],
    ['src/content/pages/en/about.mdx', '<a href="/sv/x/">two</a>'],
  ]);

  it('is named with the line, whatever the base of the site', () => {
    const both = ['src/content/pages/sv/om.mdx:3', 'src/content/pages/en/about.mdx:1'];
    expect(writtenIn('/sv/x/', '/', texts)).toEqual(both);
    expect(writtenIn('/mandat/sv/x/', '/mandat/', texts)).toEqual(both);
    expect(writtenIn('/sv/x', '/', texts)).toEqual([]);
  });

  it('comes first in what is said of dead links, which are named once', () => {
    const page = '<a href="/sv/x/">two</a><a href="/sv/layout/">all</a>';
    expect(deadLinks(site({ '/sv/': page, '/sv/om/': '<a href="/sv/layout/">all</a>' }), texts)).toEqual([
      'src/content/pages/sv/om.mdx:3, src/content/pages/en/about.mdx:1: /sv/x/ leads nowhere: /sv/x/ does not exist; nearest is /sv/ (on /sv/)',
      'src/{components,layouts,pages}: /sv/layout/ leads nowhere: /sv/layout/ does not exist; nearest is /sv/ (on /sv/ and 1 more)',
    ]);
  });

  it('finds nothing to say of a site whose links lead somewhere', () => {
    expect(deadLinks(small, texts)).toEqual([]);
  });
});
