import { describe, expect, it } from 'vitest';
import {
  checkObjection,
  checkPlaybook,
  checkSameSections,
  factsIn,
  pairByKey,
  playbookSections,
  pointsOf,
  sectionsOf,
  type PlaybookFile,
} from './content-check.ts';

const section = (id: string) => `<Section id="${id}" title="Title of ${id}">\n\ntext\n\n</Section>\n`;

const playbook = (change: Partial<PlaybookFile> = {}): PlaybookFile => ({
  id: 'sv/nio-saker',
  key: 'nine-things',
  kind: 'brief',
  body: playbookSections.brief.map(section).join('\n'),
  objections: ['free'],
  facts: ['F1'],
  ...change,
});

const known = new Set(['free']);
const isFactId = (id: string) => id === 'F1' || id === 'F2';
const check = (change: Partial<PlaybookFile>) => () => {
  checkPlaybook(playbook(change), known, isFactId);
};

describe('what is read from a text', () => {
  it('finds the sections with their titles, in order', () => {
    expect(sectionsOf(section('short') + section('why'))).toEqual([
      { id: 'short', title: 'Title of short' },
      { id: 'why', title: 'Title of why' },
    ]);
  });

  it('finds the points with their numbers and claims', () => {
    expect(pointsOf('<Point n={2} claim="It is > free" ask="?" monday="!">why</Point>')).toEqual([
      { n: 2, claim: 'It is > free' },
    ]);
  });

  it('finds each fact once', () => {
    expect(factsIn('<Fact id="F1" /> <Claim id="F2" /> <Fact id="F1" show="range" />')).toEqual(['F1', 'F2']);
  });

  it('leaves comments unread', () => {
    expect(factsIn('{/* <Fact id="F9" /> */}')).toEqual([]);
  });
});

describe('the check of a playbook', () => {
  it('accepts a whole one', () => {
    expect(check({})).not.toThrow();
  });

  it('names the file and the order when a section is missing', () => {
    expect(check({ body: playbookSections.brief.slice(1).map(section).join('') })).toThrow(
      /playbooks\/sv\/nio-saker\.mdx: a brief has the sections short, why, .*; found why, points/,
    );
  });

  it('refuses sections in another order', () => {
    expect(check({ body: playbookSections.brief.toReversed().map(section).join('') })).toThrow(
      /in that order/,
    );
  });

  it('refuses a section without a title in plain text', () => {
    const body = playbook().body.replace('title="Title of say"', "title={'Say'.trim() + '>'}");
    expect(check({ body: body.replace(/title=\{[^}]*\}/, '') })).toThrow(/section say has no title/);
  });

  it('refuses an objection that does not exist', () => {
    expect(check({ objections: ['costly'] })).toThrow(/no objection "costly"/);
  });

  it('refuses a fact that does not exist, in the text or in the frontmatter', () => {
    expect(check({ facts: ['F7'] })).toThrow(/no fact F7/);
    expect(check({ body: `${playbook().body}<Fact id="F8" />` })).toThrow(/no fact F8/);
  });

  it('refuses a fact of the text that the frontmatter leaves out', () => {
    expect(check({ body: `${playbook().body}<Fact id="F2" />` })).toThrow(/F2 stand in the text/);
  });
});

describe('the check of an objection', () => {
  it('refuses a fact that does not exist', () => {
    const objection = { id: 'en/free', key: 'free', body: '<Fact id="F9" />', facts: ['F9'] };
    expect(() => {
      checkObjection(objection, isFactId);
    }).toThrow(/objections\/en\/free\.mdx: there is no fact F9/);
  });
});

describe('translations', () => {
  it('are paired by key, whatever their names', () => {
    const pairs = pairByKey('playbooks', [
      { id: 'sv/nio-saker', key: 'nine' },
      { id: 'en/nine-things', key: 'nine' },
    ]);
    expect(pairs.get('nine')?.en.id).toBe('en/nine-things');
  });

  it('must not be missing', () => {
    expect(() => pairByKey('playbooks', [{ id: 'sv/nio-saker', key: 'nine' }])).toThrow(
      'playbooks/sv/nio-saker.mdx has no translation; add a file in playbooks/en/ with key: nine',
    );
  });

  it('must not share a key within a language', () => {
    expect(() =>
      pairByKey('playbooks', [
        { id: 'sv/a', key: 'nine' },
        { id: 'sv/b', key: 'nine' },
      ]),
    ).toThrow(/playbooks\/sv\/b\.mdx and playbooks\/sv\/a\.mdx have the same key/);
  });

  it('must have the same sections', () => {
    const file = (id: string, body: string) => ({ id, key: 'about', body });
    expect(() => {
      checkSameSections('pages', [file('sv/om', section('what')), file('en/about', section('who'))]);
    }).toThrow(/pages\/sv\/om\.mdx has the sections what, but pages\/en\/about\.mdx has who/);
  });

  it('must lie in the folder of a language', () => {
    expect(() => pairByKey('playbooks', [{ id: 'de/neun', key: 'nine' }])).toThrow(/de\/neun/);
  });
});
