import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { locales, type Locale, type Localised } from '../../i18n/locale.ts';
import { Chart } from './Chart.tsx';
import { en } from './messages/en.ts';
import type { CoverageMessages } from './messages/messages.ts';
import { sv } from './messages/sv.ts';
import { statuses, type Status } from './model.ts';
import { balanced, plainText, textWidth, wrapped } from './picture-text.ts';
import { columnWidths, gridPicture, pictureShapes, type Box, type GridPicture } from './picture.ts';
import { filePalette, pagePalette, pictureFile, pictureSvg, toXml } from './picture-svg.ts';
import { signs } from './signs.ts';
import { capabilityIds, maxLabel } from './state.ts';
import type { GridRow, GridView } from './view.ts';

const messages: Localised<CoverageMessages> = { sv, en };

const longest = {
  words: 'Kommunikationsansvarig för verksamhetsområdet samhällsbyggnad'.slice(0, maxLabel),
  oneWord: 'Samhällsbyggnadsförvaltningskommunikationssamordningsansvarig'.slice(0, maxLabel),
  broad: 'WM'.repeat(maxLabel / 2),
};

/** What someone may call a role, out of malice or by accident. */
const hostile = [
  '<script>alert(1)</script>',
  ']]><b onclick="x()">&amp;&nbsp;</b>',
  "\"' onload='x()' a=\"",
  '<!-- --><!DOCTYPE x [<!ENTITY y "z">]>&y;',
  '👩🏽‍💻👨‍👩‍👧‍👦🇸🇪 redaktör',
  'מנהלת תוכן',
  'مسؤولة المحتوى \u202egnp.exe\u2066',
  'Zo\u0308e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301',
  '\ud83d halv, \u0000noll\u0007, \ufffe',
  'rad ett\r\nrad två\tflik\u2028rad tre',
  '社群媒體經理',
  '﷽',
  '',
  ' ',
];

interface Contents {
  readonly holder: string;
  readonly backup: string;
  readonly hours: string;
  readonly share: number | null;
  readonly status: Status;
}

function gridOf(locale: Locale, contents: (index: number) => Contents, title = 'Tre av nio'): GridView {
  const { names, result } = messages[locale];
  return {
    title,
    caption: result.grid.caption,
    head: result.grid.head,
    sentence: `${title}.`,
    rows: capabilityIds.map((id, index): GridRow => {
      const row = contents(index);
      return { id, capability: names[id].name, statusText: result.status[row.status], ...row };
    }),
  };
}

const status = (index: number): Status => statuses[index % statuses.length] ?? 'covered';

/** The same words in every row. */
const filled = (locale: Locale, label: string, title?: string): GridView =>
  gridOf(
    locale,
    (index) => ({ holder: label, backup: label, hours: '4 av 7', share: 4 / 7, status: status(index) }),
    title,
  );

const bare = (locale: Locale): GridView =>
  gridOf(locale, () => ({ holder: '–', backup: '–', hours: '–', share: null, status: 'unknown' }));

interface Asked {
  readonly locale?: Locale;
  readonly shape?: (typeof pictureShapes)[number];
  readonly before?: GridView;
  readonly title?: string;
}

function pictureOf(
  view: GridView,
  { locale = 'sv', shape = 'slide', before, title }: Asked = {},
): GridPicture {
  const text = messages[locale].picture;
  return gridPicture(view, {
    shape,
    title: title ?? view.title,
    sub: view.caption,
    source: text.source,
    link: 'exempel.se/sv/verktyg/vem-gor-vad/',
    date: '22 november 2026',
    ...(before === undefined ? {} : { before }),
    locale,
    messages: text,
  });
}

/** Less than this no eye sees, and no font is known to. */
const slack = 0.01;

const touches = (a: Box, b: Box): boolean =>
  a.x + slack < b.x + b.width &&
  b.x + slack < a.x + a.width &&
  a.y + slack < b.y + b.height &&
  b.y + slack < a.y + a.height;

/** What stands outside the picture, or on top of something else; empty when all is well. */
function faultsOf({ width, height, texts, signs: placed, bars, arrows }: GridPicture): string[] {
  const boxes: (Box & { name: string })[] = [
    ...texts.map((box) => ({ ...box, name: box.text })),
    ...placed.map((box) => ({ ...box, name: `sign ${box.status}` })),
    ...bars.map((box) => ({ ...box, name: 'bar' })),
    ...arrows.map((box) => ({ ...box, name: 'arrow' })),
  ];
  const outside = boxes.filter(
    (box) => box.x < 0 || box.y < 0 || box.x + box.width > width + slack || box.y + box.height > height,
  );
  const inOrder = boxes.toSorted((a, b) => a.y - b.y);
  const over = inOrder.flatMap((box, index) => {
    const found: string[] = [];
    for (const other of inOrder.slice(index + 1)) {
      if (other.y > box.y + box.height) break;
      if (touches(box, other)) found.push(`${box.name} on ${other.name}`);
    }
    return found;
  });
  return [...outside.map(({ name }) => `${name} is outside`), ...over];
}

/** Everything that is written, without the places where lines were broken. */
function writtenIn({ texts }: GridPicture): string {
  return texts
    .map(({ text }) => text)
    .join(' ')
    .replace(/[-\s]/g, '');
}

const allSorts: readonly (readonly [Locale, (typeof pictureShapes)[number], boolean])[] = locales.flatMap(
  (locale) => pictureShapes.flatMap((shape) => [false, true].map((both) => [locale, shape, both] as const)),
);

const label = fc.oneof(
  fc.constantFrom(...Object.values(longest), ...hostile),
  fc.string({ unit: 'grapheme', maxLength: maxLabel }),
  fc.string({ unit: 'binary', maxLength: maxLabel }),
  fc.stringMatching(/^[a-zåäö WM-]{0,60}$/),
);
const contents = fc.record({
  holder: fc.oneof(
    label,
    fc.array(label, { maxLength: 4 }).map((labels) => labels.join(', ')),
  ),
  backup: label,
  hours: fc.constantFrom('4 av 7', 'Vet inte, 1 000,5 behövs', '–', '9 999,75 of 10,000'),
  share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  status: fc.constantFrom(...statuses),
});
const nineRows = fc.array(contents, { minLength: 9, maxLength: 9 });
const grid = fc.tuple(nineRows, label).map(
  ([rows, title]) =>
    (locale: Locale): GridView =>
      gridOf(locale, (index) => rows[index] as Contents, title),
);

describe('the layout of the picture', () => {
  it.each(allSorts)(
    'holds the longest and the shortest texts apart and inside (%s, %s, both: %s)',
    (locale, shape, both) => {
      const views = [bare(locale), ...Object.values(longest).map((text) => filled(locale, text, text))];
      for (const view of views) {
        for (const before of both ? [bare(locale), view] : [undefined]) {
          const picture = pictureOf(view, { locale, shape, ...(before === undefined ? {} : { before }) });
          expect(faultsOf(picture)).toEqual([]);
        }
      }
    },
  );

  it('holds whatever anyone calls a role apart and inside, and leaves out none of it', () => {
    fc.assert(
      fc.property(grid, grid, fc.constantFrom(...allSorts), (make, makeBefore, [locale, shape, both]) => {
        const view = make(locale);
        const picture = pictureOf(view, { locale, shape, ...(both ? { before: makeBefore(locale) } : {}) });
        expect(faultsOf(picture)).toEqual([]);
        const written = writtenIn(picture);
        for (const row of view.rows) {
          expect(written).toContain(row.capability.replace(/\s/g, ''));
          const holder = plainText(row.holder).replace(/[-\s]/g, '');
          // What only fills a cell, or says the status again, is left out of lists.
          if (holder !== '–' && row.status !== 'uncovered') expect(written).toContain(holder);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is a slide of 1600 by 900 for usual roles, with text that is read from the back of a room', () => {
    for (const locale of locales) {
      const view = filled(locale, 'Kommunikatör', 'Om webbredaktören är borta i juli stannar sex av nio.');
      const { width, height, texts } = pictureOf(view, { locale });
      expect([width, height]).toEqual([1600, 900]);
      expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThan(16);
    }
  });

  it('makes text smaller before a slide grows, and grows before text cannot be read', () => {
    const short = pictureOf(filled('sv', 'Byrån'));
    const long = pictureOf(filled('sv', longest.words));
    const more = pictureOf(filled('sv', `${longest.words}, ${longest.words} och ${longest.words}`));
    const size = ({ texts }: GridPicture): number => Math.max(...texts.map((text) => text.size));
    expect(size(long)).toBeLessThanOrEqual(size(short));
    expect(size(more)).toBeLessThanOrEqual(size(long));
    expect(more.height).toBeGreaterThan(900);
    expect(Math.min(...more.texts.map((text) => text.size))).toBeGreaterThan(14);
  });

  it('is read on one sheet of A4 with usual roles, in both languages and with a target', () => {
    const sheet = { width: 178, height: 235 };
    const point = 25.4 / 72;
    for (const locale of locales) {
      const view = filled(locale, 'Kommunikatör');
      for (const before of [undefined, bare(locale)]) {
        const asked = { locale, shape: 'page', ...(before === undefined ? {} : { before }) } as const;
        const { width, height, texts } = pictureOf(view, asked);
        const scale = Math.min(sheet.width / width, sheet.height / height);
        expect((Math.min(...texts.map(({ size }) => size)) * scale) / point).toBeGreaterThan(8);
      }
    }
  });

  it('shows what a bar is about as far as it goes, never further', () => {
    const view = gridOf('sv', (index) => ({
      holder: 'Byrån',
      backup: '–',
      hours: '9 av 7',
      share: [0, 0.5, 1, 9 / 7, -1][index % 5] ?? null,
      status: 'covered',
    }));
    const { bars } = pictureOf(view);
    expect(bars.map(({ share }) => share)).toEqual([0, 0.5, 1, 1, 0, 0, 0.5, 1, 1]);
  });
});

describe('a list on a narrow picture', () => {
  it('says neither that a cell is empty nor that nobody is nobody', () => {
    const view = gridOf('sv', (index) => ({
      holder: index === 0 ? '🎨' : index === 1 ? 'Ingen' : '–',
      backup: '–',
      hours: '–',
      share: null,
      status: index === 0 ? 'covered' : index === 1 ? 'uncovered' : 'notRelevant',
    }));
    const texts = pictureOf(view, { shape: 'narrow' }).texts.map(({ text }) => text);
    expect(texts.filter((text) => text.toLowerCase() === 'ingen')).toHaveLength(1);
    expect(texts.filter((text) => text === '–')).toHaveLength(9);
    expect(texts).toContain('🎨');
  });
});

describe('today beside the target', () => {
  const today = filled('sv', 'Webbredaktören');

  it('marks what changes with an arrow, a ground and a count, and nothing else', () => {
    const target = {
      ...today,
      rows: today.rows.map((row, index) => (index < 2 ? { ...row, backup: 'Kundtjänst' } : row)),
    };
    for (const shape of pictureShapes) {
      const picture = pictureOf(target, { shape, before: today });
      expect(picture.arrows).toHaveLength(2);
      expect(picture.grounds).toHaveLength(2);
      const written = writtenIn(picture);
      for (const row of target.rows) expect(written).toContain(row.capability.replace(/\s/g, ''));
      expect(written).toContain('2av9förmågor');
      const bold = picture.texts.filter(({ text, bold: isBold }) => isBold && text.includes('Kundtjänst'));
      expect(bold).toHaveLength(2);
    }
  });

  it('shows both statuses of every capability', () => {
    const target = filled('sv', 'Byrån');
    const rows = target.rows.map((row) => ({ ...row, status: 'covered' as const, statusText: 'Bemannad' }));
    const { signs: placed } = pictureOf({ ...target, rows }, { before: today });
    expect(placed).toHaveLength(18);
    expect(placed.map((sign) => sign.status)).toEqual(today.rows.flatMap((row) => [row.status, 'covered']));
  });

  it('says so when nothing changes, and draws no arrow', () => {
    const picture = pictureOf(today, { before: today });
    expect(picture.arrows).toEqual([]);
    expect(writtenIn(picture)).toContain(sv.picture.changes.none.replace(/\s/g, ''));
  });
});

describe('widths of columns', () => {
  const column = fc
    .tuple(fc.double({ min: 1, max: 900, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([natural, share]) => ({ natural, least: natural * share }));

  it('fill the room and no more', () => {
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 1, maxLength: 7 }),
        fc.integer({ min: 50, max: 1500 }),
        (columns, room) => {
          const widths = columnWidths(columns, room);
          const sum = widths.reduce((total, width) => total + width, 0);
          expect(Math.abs(sum - room)).toBeLessThan(0.001);
          for (const width of widths) expect(width).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('let the widest give way, but keep its longest word whole', () => {
    const columns = [
      { natural: 100, least: 100 },
      { natural: 900, least: 60 },
      { natural: 500, least: 450 },
    ];
    expect(columnWidths(columns, 700).map(Math.round)).toEqual([100, 150, 450]);
  });
});

describe('text in the picture', () => {
  const font = { size: 20 };

  it('is put on lines that fit, with every letter left', () => {
    fc.assert(
      fc.property(label, fc.integer({ min: 220, max: 600 }), (text, room) => {
        const plain = plainText(text);
        for (const lines of [wrapped(plain, room, font), balanced(plain, room, font)]) {
          for (const line of lines) expect(textWidth(line, font)).toBeLessThanOrEqual(room);
          expect(lines.join('').replace(/[- ]/g, '')).toBe(plain.replace(/[- ]/g, ''));
        }
      }),
    );
  });

  it('parts a long word with a hyphen and leaves no stump of it', () => {
    expect(wrapped('Kommunikationsansvarig', 200, font)).toEqual(['Kommunikations-', 'ansvarig']);
    for (let room = 60; room < 300; room += 1) {
      const lines = wrapped('Kommunikationsansvarig', room, font);
      expect((lines.at(-1) ?? '').length).toBeGreaterThanOrEqual(3);
    }
  });

  it('parts an address where its parts meet, without a hyphen that would be taken for its own', () => {
    const address = 'exempel.se/sv/verktyg/vem-gor-vad/';
    const lines = wrapped(address, 180, font);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(address);
    expect(lines[0]).toMatch(/[/.-]$/);
  });

  it('leaves no word alone on the last line of a sentence', () => {
    const sentence = 'Om webbredaktören är borta i juli stannar sex av nio';
    const room = textWidth('Om webbredaktören är borta i juli stannar sex av', font) + 1;
    expect(wrapped(sentence, room, font).at(-1)).toBe('nio');
    const lines = balanced(sentence, room, font);
    expect(lines).toHaveLength(2);
    expect((lines[1] ?? '').split(' ').length).toBeGreaterThan(2);
  });

  it('never parts a flag, a family or a letter from its marks', () => {
    for (const text of ['🇸🇪'.repeat(20), '👨‍👩‍👧‍👦'.repeat(12), 'e\u0301'.repeat(50)]) {
      const whole = new Set([...new Intl.Segmenter().segment(text)].map(({ segment }) => segment));
      for (const line of wrapped(text, 150, font)) {
        const parts = [...new Intl.Segmenter().segment(line.replace(/-$/, ''))].map(({ segment }) => segment);
        expect(parts.filter((part) => !whole.has(part))).toEqual([]);
      }
    }
  });
});

describe('the file', () => {
  const { DOMParser } = new JSDOM().window;

  function parsed(xml: string): Document {
    const document = new DOMParser().parseFromString(xml, 'image/svg+xml');
    expect(document.getElementsByTagName('parsererror')).toHaveLength(0);
    return document;
  }

  it.each(hostile)('is sound XML with nothing but its own elements for the role %j', (role) => {
    const view = filled('sv', role, role);
    for (const shape of pictureShapes) {
      const document = parsed(pictureFile(pictureOf(view, { shape, title: role, before: bare('sv') })));
      const names = new Set([...document.querySelectorAll('*')].map(({ localName }) => localName));
      expect([...names].toSorted()).toEqual(['desc', 'g', 'path', 'rect', 'svg', 'text', 'title']);
      const attributes = [...document.querySelectorAll('*')].flatMap((node) => node.getAttributeNames());
      expect(attributes.filter((name) => /^on|href|style/i.test(name))).toEqual([]);
    }
  });

  it('is sound XML whatever anyone calls a role', () => {
    fc.assert(
      fc.property(grid, fc.constantFrom(...pictureShapes), (make, shape) => {
        const picture = pictureOf(make('en'), { locale: 'en', shape });
        const document = parsed(pictureFile(picture));
        const texts = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
        expect(texts).toEqual(picture.texts.map(({ text }) => text));
      }),
      { numRuns: 60 },
    );
  });

  it.each(locales)('says in %s what it shows, also to those who do not see it', (locale) => {
    const view = filled(locale, 'Redaktör & <b>', 'A <title> & more');
    const root = parsed(pictureFile(pictureOf(view, { locale }))).documentElement;
    expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(root.getAttribute('xml:lang')).toBe(locale);
    expect(root.querySelector('title')?.textContent).toBe('A <title> & more');
    expect(root.querySelector('desc')?.textContent).toBe(view.sentence);
    const written = [...root.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
    for (const text of ['A <title> & more', 'Redaktör & <b>', 'exempel.se/sv/verktyg/vem-gor-vad/'])
      expect(written).toContain(text);
    expect(written.replace(/\s/g, '')).toContain(messages[locale].picture.source.replace(/\s/g, ''));
  });

  it('stands on its own: no colour, font or file from anywhere else', () => {
    const file = pictureFile(pictureOf(filled('sv', 'Byrån'), { before: bare('sv') }));
    expect(file).not.toMatch(/var\(|url\(|href|class=|@import/);
    expect(file.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  });

  it('has a sign of its own for each status', () => {
    const drawings = statuses.map((each) => JSON.stringify(signs[each]));
    expect(new Set(drawings).size).toBe(statuses.length);
  });
});

describe('the picture in the page', () => {
  it('is the same drawing as the file, in the colours of the page', () => {
    const picture = pictureOf(filled('sv', 'Redaktör & <b>'), { before: bare('sv') });
    const { document } = new JSDOM(renderToStaticMarkup(Chart({ picture, label: 'Tre av nio' }))).window;
    const shown = document.querySelector('svg');
    expect(shown?.getAttribute('role')).toBe('img');
    expect(shown?.getAttribute('aria-label')).toBe('Tre av nio');
    const expected = new JSDOM(toXml(pictureSvg(picture, pagePalette))).window.document.querySelector('svg');
    expect(shown?.innerHTML).toBe(expected?.innerHTML);
    expect(Object.keys(pagePalette)).toEqual(Object.keys(filePalette));
  });
});
