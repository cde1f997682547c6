import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum } from './checksum.ts';
import { readFields, writeFields, type Fields } from './fields.ts';
import {
  findLink,
  linkTool,
  maxLinkLength,
  openLink,
  withOrigin,
  withSection,
  writeLink,
  type Entry,
  type FoundLink,
  type OpenedLink,
} from './link.ts';
import { amountValue, numberValue, textValue } from './values.ts';
import type { Amount } from '../amount.ts';

const expected = { tool: 'budget', version: 1 };

const value = fc.string({
  unit: fc.constantFrom(...'abcxyzABC019-._'.split(''), '%C3%A5', '%5F', '%2523v'),
  maxLength: 30,
});
const key = fc.stringMatching(/^[a-z][a-z0-9]{0,3}$/).filter((name) => !'vtmosfx'.includes(name));
const entries: fc.Arbitrary<readonly Entry[]> = fc.uniqueArray(fc.tuple(key, value), {
  selector: ([name]) => name,
  maxLength: 12,
});
const contents = fc.record({
  version: fc.constant(1),
  tool: fc.constant('budget'),
  entries,
  edition: fc.stringMatching(/^20\d\d\.\d\d$/),
  headline: fc.oneof(fc.constant(''), fc.integer().map(String)),
});

const sample = writeLink({
  version: 1,
  tool: 'budget',
  entries: [
    ['h', '24'],
    ['c', '14l8h30'],
    ['l', '%C3%85ret%5F%23v%3D1'],
  ],
  edition: '2026.11',
  headline: '-53000',
});

function kinds(opened: OpenedLink): string[] {
  return opened.present ? opened.notices.map((notice) => `${notice.kind} ${notice.key}`.trim()) : ['absent'];
}

function found(text: string): FoundLink {
  const opened = openLink(text, expected);
  if (!opened.present) throw new Error('no link was found');
  return opened;
}

describe('the checksum', () => {
  it('is five base-36 characters, and always the same', () => {
    expect(checksum('')).toMatch(/^[0-9a-z]{5}$/);
    // FNV-1a of "foobar" is 0xbf9cf968 (test vector of its authors).
    expect(checksum('foobar')).toBe((0xbf9cf968 % 36 ** 5).toString(36).padStart(5, '0'));
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(checksum(text)).toMatch(/^[0-9a-z]{5}$/);
      }),
    );
  });
});

describe('a shared link', () => {
  it('comes back whole', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const text = writeLink(content);
        expect(text).toMatch(/^v=1&t=budget&[A-Za-z0-9\-_.=&%]*&x=[0-9a-z]{5}$/);
        expect(openLink(text, expected)).toEqual({
          present: true,
          version: 1,
          tool: 'budget',
          entries: new Map(content.entries),
          edition: content.edition,
          headline: content.headline || null,
          section: null,
          from: null,
          notices: [],
        });
      }),
    );
  });

  it('notices a cut at every length', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const text = writeLink(content);
        for (let length = 1; length < text.length; length += 1) {
          const cut = text.slice(0, length);
          for (const address of [cut, `https://example.org/sv/verktyg/budget/#${cut}`]) {
            expect(kinds(openLink(address, expected)), address).toContain('incomplete x');
          }
          expect(kinds(openLink(`https://example.org/?${cut}`, expected)), cut).toContain('incomplete x');
        }
      }),
      { numRuns: 15 },
    );
  });

  it('notices the loss of any one letter', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const text = writeLink(content);
        for (let at = 0; at < text.length; at += 1) {
          const damaged = text.slice(0, at) + text.slice(at + 1);
          for (const address of [damaged, `#${damaged}`, `https://example.org/en/?${damaged}`]) {
            expect(kinds(openLink(address, expected)), address).toContain('incomplete x');
          }
        }
        const address = `https://example.org/en/tools/budget/#${text}`;
        expect(kinds(openLink(address.replace('#', ''), expected))).toContain('incomplete x');
      }),
      { numRuns: 15 },
    );
  });

  it('notices any changed letter', () => {
    fc.assert(
      fc.property(
        contents,
        fc.nat(),
        fc.constantFrom(...'0123456789az-_.&='.split('')),
        (content, n, letter) => {
          const text = writeLink(content);
          const at = n % text.length;
          const changed = text.slice(0, at) + letter + text.slice(at + 1);
          // %c3 and %C3 are the same letter.
          const upper = (link: string): string => link.replace(/%../g, (code) => code.toUpperCase());
          if (upper(changed) !== text) expect(kinds(openLink(changed, expected))).toContain('incomplete x');
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('reads any text without throwing', () => {
    const nearly = fc.string({
      unit: fc.constantFrom(...'vtmosx=&%#?+.5aé\ud83d'.split(''), '%23v=1', '&amp;'),
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearly), (text) => {
        const opened = openLink(text, expected);
        if (opened.present) expect(opened.notices).not.toEqual([]);
        openLink(`#v=1&t=budget&${text}&x=12345`, expected);
        linkTool(text);
      }),
      { numRuns: 3000 },
    );
  });

  it('survives what carriers do to it', () => {
    const page = 'https://EXAMPLE.org/sv/verktyg/budget/';
    const whole = openLink(sample, expected);
    expect(kinds(whole)).toEqual([]);
    for (const address of [
      `#${sample}`,
      `?${sample}`,
      `${page}#${sample}`,
      `${page}?${sample}`,
      `${page}?theme=dark&${sample}&mode=quick`,
      `${page}?utm_source=a&fbclid=b#${sample}`,
      `${page}?utm_source=a&${sample}&fbclid=b`,
      `${page}#${sample}&fbclid=b`,
      `${page}#${sample.replaceAll('&', '&amp;')}`,
      `${page}#${sample.replaceAll('&', '&amp;amp;')}`,
      `${page}%23${sample}`,
      `${page}%2523${sample}`,
      `${page}%23${encodeURIComponent(sample)}`,
      `${page}#${encodeURIComponent(encodeURIComponent(sample))}`,
      `${page}#${sample}#?secret=abcDEF1234`,
      `${page}?x=1#${sample}`,
      `${page}#${sample}:~:text=budget`,
      `${page}#${sample.replace('%C3%85', 'Å')}`,
      `${page}#${sample.replace('%C3%85', '%c3%85')}`,
      ...['.', ')', '>', ').', ',', '"', '”', ' ', '*', '%29'].map((end) => `${page}#${sample}${end}`),
      ` <${page}#${sample}> `,
      ` ${sample}\n`,
      `${page}##${sample}`,
      `${page}?_hsenc=a&_hsmi=1#${sample}&_hsfp=2`,
      `${page}#${sample.replace('%5F', '%5f')}`,
    ]) {
      expect(openLink(address, expected), address).toEqual(whole);
    }
    const spaced = writeLink({ ...expected, entries: [['l', 'a%20b']], edition: 'e', headline: '' });
    expect(openLink(spaced.replace('%20', '+'), expected)).toEqual(openLink(spaced, expected));
    const smiling = writeLink({ ...expected, entries: [['l', '%F0%9F%98%80']], edition: 'e', headline: '' });
    expect(openLink(smiling.replace('%F0%9F%98%80', '😀'), expected)).toEqual(openLink(smiling, expected));
  });

  it('tells an ordinary anchor from a link', () => {
    for (const text of [
      '',
      '#',
      '#steps',
      '#version-2',
      '#v-steps',
      'https://example.org/sv/guider/nio-saker/#kapacitet',
      'https://example.org/?utm_source=a',
      'https://example.org/?q=v&page=2#steps',
      'https://example.org/?t=12&u=1',
      'https://example.org/embed/sv/budget/?theme=dark&accent=0a5#?secret=abc',
      '#:~:text=budget',
      '#s=steps',
    ]) {
      expect(openLink(text, expected), text).toEqual({ present: false });
    }
  });

  it('tells where it was found', () => {
    expect(findLink(`https://example.org/#${sample}`)).toEqual({ place: 'fragment', text: sample });
    expect(findLink(`https://example.org/?theme=dark&${sample}&mode=quick#steps`)).toEqual({
      place: 'query',
      text: sample,
      otherQuery: 'theme=dark&mode=quick',
    });
    expect(linkTool(`https://example.org/#${sample}`)).toBe('budget');
    expect(linkTool('#steps')).toBeNull();
  });

  it('is not found in what only looks like one: a path, a section, a text encoded too often', () => {
    expect(findLink(sample)).toEqual({ place: 'fragment', text: sample });
    expect(findLink(`https://example.org/%23${sample}`)).toEqual({ place: 'fragment', text: sample });
    for (const text of [
      'https://example.org/a%23v2?page=2',
      'https://example.org/a&t=1#steps',
      'https://example.org/a&x=1?page=2',
      '#steps-v',
      '#steps&a=1',
      `#${[1, 2, 3].reduce(encodeURIComponent, sample)}`,
    ]) {
      expect(findLink(text), text).toBeNull();
    }
    expect(findLink('#ersion=1&t=budget')).toEqual({ place: 'fragment', text: 'ersion=1&t=budget' });
  });

  it('ends in a query with its checksum, wherever that stands, or with the query', () => {
    const query = (text: string) => findLink(`https://example.org/?${text}`);
    expect(query(`x=1&${sample}&x=2`)).toEqual({ place: 'query', text: sample, otherQuery: 'x=1&x=2' });
    expect(query('v=1&x=12345&mode=quick')).toEqual({
      place: 'query',
      text: 'v=1&x=12345',
      otherQuery: 'mode=quick',
    });
    expect(query('a=1&v=1&t=budget&h=24')).toEqual({
      place: 'query',
      text: 'v=1&t=budget&h=24',
      otherQuery: 'a=1',
    });
  });

  it('tells its tool wherever it stands, also encoded, but not beyond what a link of ours would be', () => {
    for (const text of ['t=budget', 'v=1&t=budget', `https://example.org/%23${encodeURIComponent(sample)}`]) {
      expect(linkTool(text), text).toBe('budget');
    }
    expect(linkTool(`#v=1&${'a=1&'.repeat(600)}t=budget`)).toBeNull();
    expect(linkTool('v=1&t=Budget&h=24')).toBeNull();
  });

  it('carries the section across a switch of language', () => {
    const opened = found(withSection(sample, 'kassaflode'));
    expect(opened.section).toBe('kassaflode');
    expect(opened.notices).toEqual([]);
    expect(opened.entries).toEqual(found(sample).entries);
    expect(withSection(sample, '')).toBe(sample);
    expect(found(`${sample}&s=a&s=b`)).toMatchObject({ section: 'a', notices: [] });
    expect(kinds(found(`${sample}&s`))).toEqual(['unknown s']);
  });

  it('carries the link of the tool it was handed over from', () => {
    const before = sample.replace('t=budget', 't=coverage');
    const opened = found(withOrigin(sample, before));
    expect(opened.from).toBe(before);
    expect(opened.notices).toEqual([]);
    expect(opened.entries).toEqual(found(sample).entries);
    expect(linkTool(withOrigin(sample, before))).toBe('budget');
    expect(found(withSection(withOrigin(sample, before), 'a'))).toMatchObject({ from: before, section: 'a' });
    expect(withOrigin(sample, null)).toBe(sample);
    expect(found(`${sample}&f=%E5%`)).toMatchObject({ from: null, notices: [] });
  });

  it('reads nothing that belongs to another tool', () => {
    const opened = openLink(sample, { tool: 'salary', version: 1 });
    expect(opened).toMatchObject({ tool: 'budget', notices: [{ key: 't', kind: 'wrong-tool' }] });
    expect(opened.present && opened.entries.size).toBe(0);
  });

  it('says what is odd about a link', () => {
    const resealed = (body: string): string => `${body}&x=${checksum(body)}`;
    expect(kinds(openLink(resealed('v=99&t=budget&h=24'), expected))).toEqual(['newer v']);
    expect(found(resealed('v=99&t=budget&h=24')).entries.get('h')).toBe('24');
    for (const version of ['0', '1e3', '-1', '', '01', '99999']) {
      expect(kinds(openLink(resealed(`v=${version}&t=budget`), expected))).toEqual(['invalid v']);
    }
    expect(kinds(openLink(resealed('t=budget&v=1'), expected))).toEqual(['incomplete x']);
    const doubled = found(resealed('v=1&t=budget&h=24&h=36'));
    expect(doubled.entries.get('h')).toBe('24');
    expect(kinds(doubled)).toEqual(['invalid h']);
    expect(kinds(openLink(resealed('v=1&t=budget&__proto__=1&H=2'), expected))).toEqual(['unknown']);
    const appended = found(`${sample}&z=9`);
    expect(appended.entries.has('z')).toBe(false);
    expect(kinds(appended)).toEqual(['unknown z']);
    expect(found(resealed('v=1&t=budget&constructor=1')).entries.get('constructor')).toBe('1');
    expect(found(resealed('v=99&t=budget')).version).toBe(99);
    expect(found('v=x&t=budget').version).toBe(1);
    expect(kinds(found(`${sample}&`))).toEqual([]);
    expect(kinds(found(`${sample}&H=1`))).toEqual(['unknown']);
    expect(kinds(found(sample.replace('&x=', '&x=-')))).toEqual(['incomplete x']);
    const flag = found(resealed('v=1&t=budget&flag&Hh=2'));
    expect(kinds(flag)).toEqual(['unknown']);
    expect(flag.entries.size).toBe(0);
    const unsealed = found('v=1&t=budget&h=24');
    expect(unsealed.entries).toEqual(new Map([['h', '24']]));
    expect(kinds(unsealed)).toEqual(['incomplete x']);
  });

  it('says each thing once for each key, and no more than anybody would read', () => {
    const resealed = (body: string): string => `${body}&x=${checksum(body)}`;
    expect(kinds(found(resealed('v=1&t=budget&h=1&h=2&h=3&c=1&c=2')))).toEqual(['invalid h', 'invalid c']);
    const odd = Array.from({ length: 30 }, (_, i) => `&k${i}=1&k${i}=2`).join('');
    expect(found(resealed(`v=1&t=budget${odd}`)).notices).toHaveLength(20);
  });

  it('may be as long as is allowed, and no longer', () => {
    const padded = (length: number): string =>
      writeLink({ ...expected, entries: [['l', 'a'.repeat(length)]], edition: 'e', headline: '' });
    const room = maxLinkLength - padded(0).length;
    expect(kinds(found(padded(room)))).toEqual([]);
    expect(found(padded(room + 1))).toMatchObject({ entries: new Map(), notices: [{ kind: 'incomplete' }] });
  });

  it('does not read what is far too long, nor stall on it', () => {
    const long = `#v=1&${'a=1&'.repeat(2_000_000)}`;
    expect(openLink(long, expected)).toMatchObject({
      entries: new Map(),
      notices: [{ key: 'x', kind: 'incomplete' }],
    });
    const many = Array.from({ length: 3000 }, (_, i) => `k${i}=1`).join('&');
    expect(found(`v=1&t=budget&${many}`.slice(0, maxLinkLength)).notices.length).toBeLessThan(30);
  });
});

interface State {
  readonly horizonMonths: number;
  readonly cpc: Amount;
  readonly label: string;
}

const fields: Fields<State> = {
  horizonMonths: { key: 'h', codec: numberValue({ min: 12, max: 60, integer: true }) },
  cpc: { key: 'c', codec: amountValue({ min: 0, max: 1000 }) },
  label: { key: 'l', codec: textValue({ max: 40 }) },
};
const starting: State = { horizonMonths: 24, cpc: 14, label: '' };

describe('the inputs of a tool in a link', () => {
  const write = (changed: readonly Entry[]): string =>
    writeLink({ ...expected, entries: changed, edition: '2026.11', headline: '' });

  it('come back as they were', () => {
    const state: State = { horizonMonths: 36, cpc: { low: 8, likely: 14, high: 30 }, label: 'Egen person' };
    const written = writeFields(fields, state);
    expect(written.map(([name]) => name)).toEqual(['h', 'c', 'l']);
    expect(readFields(fields, found(write(written)), starting)).toEqual({ state, notices: [] });
  });

  it('take starting values where the link has none, and say so under the name of the input', () => {
    expect(
      readFields(
        fields,
        found(
          write([
            ['h', '99'],
            ['c', 'x'],
            ['z', '1'],
          ]),
        ),
        starting,
      ),
    ).toEqual({
      state: { horizonMonths: 60, cpc: 14, label: '' },
      notices: [
        { key: 'horizonMonths', kind: 'clamped', typed: '99', used: '60' },
        { key: 'cpc', kind: 'invalid' },
        { key: 'label', kind: 'incomplete' },
        { key: 'z', kind: 'unknown' },
      ],
    });
  });

  it('say once that a link was cut', () => {
    const cut = found(write(writeFields(fields, starting)).slice(0, 18));
    expect(readFields(fields, cut, starting)).toEqual({
      state: starting,
      notices: [{ key: 'x', kind: 'incomplete' }],
    });
  });
});
