import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoded, nearestPage, type Version } from './nearest-page.ts';

const page = (sv: string, en: string): readonly Version[] => [
  { locale: 'sv', path: `sv/${sv}` },
  { locale: 'en', path: `en/${en}` },
];

const pages = [
  page('verktyg/budget/', 'tools/budget/'),
  page('verktyg/vem-gor-vad/', 'tools/coverage/'),
  page('verktyg/lon/', 'tools/salary/'),
  page('', ''),
  page('guider/', 'playbooks/'),
  page('verktyg/', 'tools/'),
  page('formagor/', 'capabilities/'),
  page('chefens-fragor/', 'objections/'),
  page('ordlista/', 'glossary/'),
  page('sok/', 'search/'),
  page('om/', 'about/'),
  page('kallor/', 'sources/'),
  page('kallor/loner/', 'sources/salaries/'),
  page('kallor/loner/sverige/', 'sources/salaries/sweden/'),
  page('metod/', 'method/'),
  page('metod/lon/', 'method/salary/'),
  page('guider/nio-saker-chefen-behover-forsta/', 'playbooks/nine-things-your-boss-needs-to-understand/'),
  page('guider/nio-formagor-och-vem-som-kan-ha-dem/', 'playbooks/nine-capabilities-and-who-can-hold-them/'),
  page('formagor/planering/', 'capabilities/planning/'),
];
const every = pages.flat();

const near = (address: string, usual = 'sv') => nearestPage(address, pages, usual);
const nineThings = every.filter(({ path }) => path.includes('nio-saker') || path.includes('nine-things'));

describe('the nearest page', () => {
  it.each([
    ['a slip', 'sv/gudier/', 'sv/guider/'],
    ['a slip in a longer address', 'en/tools/budgget/', 'en/tools/budget/'],
    ['another form of a word', 'sv/guide/', 'sv/guider/'],
    ['large letters', 'SV/Guider/', 'sv/guider/'],
    ['large letters in the whole address', 'EN/TOOLS/SALARY', 'en/tools/salary/'],
    ['no slash at the end', 'sv/ordlista', 'sv/ordlista/'],
    ['too many slashes', 'sv//verktyg///lon//', 'sv/verktyg/lon/'],
    ['a slash too few', 'svguider/', 'sv/guider/'],
    ['a slash too few further in', 'sv/verktygbudget/', 'sv/verktyg/budget/'],
    ['a slash the wrong way', 'sv\\verktyg\\budget', 'sv/verktyg/budget/'],
    ['letters that our addresses do without', 'sv/källor/löner/', 'sv/kallor/loner/'],
    ['letters that came in percent', 'sv/k%C3%A4llor/', 'sv/kallor/'],
    ['letters that came in percent twice', 'sv/k%25C3%25A4llor/', 'sv/kallor/'],
    ['letters from before UTF-8', 'sv/k%E4llor/', 'sv/kallor/'],
    ['letters with their marks apart', 'sv/fo\u0308rma\u030Agor/', 'sv/formagor/'],
    ['letters written out', 'sv/kaellor/loener/', 'sv/kallor/loner/'],
    ['a file name', 'en/tools/budget/index.html', 'en/tools/budget/'],
    ['the file name of the front page', 'en/index.html', 'en/'],
    ['the ending of a file', 'en/glossary.html', 'en/glossary/'],
    ['a full stop after the link', 'en/about.', 'en/about/'],
    ['a bracket after the link', 'en/about/)', 'en/about/'],
    ['an address that was cut off', 'sv/guider/nio-saker-che', nineThings[0]?.path],
    ['words left out', 'en/playbooks/nine-things-boss-understand/', nineThings[1]?.path],
    ['words that changed places', 'sv/guider/saker-chefen-behover-forsta-nio/', nineThings[0]?.path],
    ['a part that is missing', 'sv/nio-saker-chefen-behover-forsta/', nineThings[0]?.path],
    ['a part too many before', 'sv/blogg/ordlista/', 'sv/ordlista/'],
    ['a part too many after', 'sv/guider/nio-saker-chefen-behover-forsta/skriv-ut/', nineThings[0]?.path],
    ['the page above, when the last part is like nothing', 'sv/guider/xyzzy/', 'sv/guider/'],
    ['the nearest of those above', 'en/sources/salaries/atlantis/', 'en/sources/salaries/'],
    ['the right one of two with the same last part', 'en/method/salari/', 'en/method/salary/'],
    ['the first of two with the same last part', 'en/salary/', 'en/tools/salary/'],
    ['the front page, when only its language is named', 'EN', 'en/'],
    ['a language with its country', 'en-gb/glossary/', 'en/glossary/'],
    ['an embed', 'embed/en/budgets/', 'en/tools/budget/'],
  ])('is found for %s', (_what, address, path) => {
    expect(near(address).page?.path).toBe(path);
  });

  it.each([
    ['en/guider/', 'en/playbooks/'],
    ['en/verktyg/lon/', 'en/tools/salary/'],
    ['en/guider/nio-saker-chefen-behover-forsta/', nineThings[1]?.path],
    ['sv/playbooks/nine-things-your-boss-needs-to-understand/', nineThings[0]?.path],
    ['sv/capabilities/planing/', 'sv/formagor/planering/'],
  ])('is in the language that %s names, whatever language the rest is in', (address, path) => {
    expect(near(address, 'sv').page?.path).toBe(path);
    expect(near(address, 'en').page?.path).toBe(path);
  });

  it('is in its own language when the address names none, and else in the reader’s', () => {
    expect(near('glossary/', 'sv')).toEqual({ locale: 'en', page: { locale: 'en', path: 'en/glossary/' } });
    expect(near('budget/', 'sv').page?.path).toBe('sv/verktyg/budget/');
    expect(near('budget/', 'en').page?.path).toBe('en/tools/budget/');
  });

  it.each([
    'sv/finns-inte/',
    'sv/ja/',
    'sv/son/',
    'en/wp-login.php',
    'en/.env',
    'sv/%%%/',
    'sv/<script>alert(1)</script>/',
    'sv/%3Cimg%20src=x%20onerror=alert(1)%3E',
    `sv/${'a'.repeat(500)}/`,
    `en/${'å'.repeat(500)}`,
    'en/日本語/',
    'en/🙂',
  ])('is nothing for %s, though its language is known', (address) => {
    expect(near(address, 'de')).toEqual({ locale: address.slice(0, 2), page: undefined });
  });

  it.each(['', '/', '///', '%', '\0', '😀/😀'])('is nothing for %j, in the reader’s language', (address) => {
    expect(near(address, 'en')).toEqual({ locale: 'en', page: undefined });
  });

  it('is nothing where there are no pages', () => {
    expect(nearestPage('sv/guider/', [], 'sv')).toEqual({ locale: 'sv', page: undefined });
  });
});

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc.webPath(),
  fc
    .array(fc.constantFrom('sv', 'en', '/', '%', 'guider', 'C3', '-', '.', '<', '\uD800'))
    .map((signs) => signs.join('')),
);
const existing = fc.constantFrom(...every);

describe('whatever the address', () => {
  it('offers a page that exists or none, in a language that there is', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('sv', 'en'), (address, usual) => {
        const { locale, page: found } = near(address, usual);
        expect(['sv', 'en']).toContain(locale);
        if (found !== undefined) {
          expect(every).toContain(found);
          expect(found.locale).toBe(locale);
        }
      }),
    );
  });

  it('keeps to the language that stands first in it', () => {
    fc.assert(
      fc.property(fc.constantFrom('sv', 'en'), anything, (locale, rest) => {
        expect(near(`${locale}/${rest}`, 'sv').locale).toBe(locale);
      }),
    );
  });

  it('finds a page by its own address, whatever the case, the slashes and the encoding', () => {
    fc.assert(
      fc.property(existing, fc.boolean(), fc.constantFrom('/', '//', '%2F'), (target, isLarge, slash) => {
        const address = target.path.replaceAll('/', slash);
        expect(near(isLarge ? address.toUpperCase() : address).page).toBe(target);
      }),
    );
  });

  it('finds a long address again with one letter gone, doubled or changed', () => {
    const long = every.filter(({ path }) => path.length > 30);
    fc.assert(
      fc.property(
        fc.constantFrom(...long),
        fc.nat(),
        fc.constantFrom('', 'x', 'ee'),
        (target, at, letters) => {
          const start = target.path.lastIndexOf('/', target.path.length - 2) + 1;
          const index = start + (at % (target.path.length - 1 - start));
          const address = target.path.slice(0, index) + letters + target.path.slice(index + 1);
          expect(near(address).page).toBe(target);
        },
      ),
    );
  });

  it('finds the page of the other language that has the same place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), ([sv, en]) => {
        if (sv === undefined || en === undefined) throw new Error('a page lacks a language');
        expect(near(sv.path.replace(/^sv/, 'en')).page).toBe(en);
        expect(near(en.path.replace(/^en/, 'sv')).page).toBe(sv);
      }),
    );
  });

  it('is read without percent signs, or as it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => decoded(encodeURIComponent(text)) === text),
    );
    fc.assert(fc.property(anything, (text) => typeof decoded(text) === 'string'));
  });
});
