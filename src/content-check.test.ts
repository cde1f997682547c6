import { describe, expect, it } from 'vitest';
import {
  capabilitySections,
  checkAllCapabilities,
  checkCapability,
  checkObjection,
  checkPlaybook,
  checkSameCapability,
  checkSameSections,
  checkTerms,
  factsIn,
  pairByKey,
  playbookSections,
  pointsOf,
  sectionsOf,
  type CapabilityFile,
  type Known,
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
  needs: [],
  next: ['business-case'],
  materials: [{ type: 'handout', ref: 'print' }],
  ...change,
});

const isFactId = (id: string) => id === 'F1' || id === 'F2';
const known: Known = {
  playbooks: new Set(['nine-things', 'business-case']),
  objections: new Set(['free']),
  isFactId,
};
const check = (change: Partial<PlaybookFile>) => () => {
  checkPlaybook(playbook(change), known);
};

const capability = (change: Partial<CapabilityFile> = {}): CapabilityFile => ({
  id: 'sv/strategi',
  key: 'strategy',
  body: capabilitySections
    .map(section)
    .join('')
    .replace('Title of good">', 'Title of good">\n\n- None\n- Learns\n- Does\n- Owns'),
  facts: ['F1'],
  relatedPlaybooks: ['nine-things'],
  relatedTools: ['coverage'],
  holders: [1, 2],
  measures: [1, 2],
  ...change,
});
const checkOne = (change: Partial<CapabilityFile>) => () => {
  checkCapability(capability(change), known);
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
    expect(check({ objections: ['costly'] })).toThrow(
      /sv\/nio-saker\.mdx: objections names "costly", which is not in objections/,
    );
  });

  it('refuses a playbook before or after it that does not exist', () => {
    expect(check({ needs: ['ten-things'] })).toThrow(/needs names "ten-things"/);
    expect(check({ next: ['ten-things'] })).toThrow(/next names "ten-things"/);
  });

  it('refuses a material that is not in the text, or is of another type', () => {
    const body = `${playbook().body}<Checklist id="five-days">\n\n- One\n\n</Checklist>`;
    expect(check({ body, materials: [{ type: 'checklist', ref: 'five-days' }] })).not.toThrow();
    expect(check({ body, materials: [{ type: 'template', ref: 'five-days' }] })).toThrow(
      /five-days is a template, but there is no <Template id="five-days">/,
    );
  });

  it('refuses a fact that does not exist, in the text or in the frontmatter', () => {
    expect(check({ facts: ['F7'] })).toThrow(/no fact F7/);
    expect(check({ body: `${playbook().body}<Fact id="F8" />` })).toThrow(/no fact F8/);
  });

  it('refuses a fact of the text that the frontmatter leaves out', () => {
    expect(check({ body: `${playbook().body}<Fact id="F2" />` })).toThrow(/F2 stand in the text/);
  });
});

describe('the check of a capability', () => {
  it('accepts a whole one', () => {
    expect(checkOne({})).not.toThrow();
  });

  it('names the file and the order when a section is missing', () => {
    expect(checkOne({ body: capability().body.replace('id="ai"', 'id="robots"') })).toThrow(
      /capabilities\/sv\/strategi\.mdx: a capability has the sections short, .*; found short, .*robots/,
    );
  });

  it('refuses a playbook that does not exist', () => {
    expect(checkOne({ relatedPlaybooks: ['ten-things'] })).toThrow(/relatedPlaybooks names "ten-things"/);
  });

  it('refuses a fact of the text that the frontmatter leaves out', () => {
    expect(checkOne({ body: `${capability().body}<Fact id="F2" />` })).toThrow(/F2 stand in the text/);
  });

  it('refuses another number of levels than the tool has', () => {
    expect(checkOne({ body: capability().body.replace('- Learns\n', '') })).toThrow(
      /section good has 3 list items; write one for each of the 4 levels/,
    );
  });

  it('refuses a version that is thinner than the other', () => {
    const versions = (change: Partial<CapabilityFile>) => () => {
      checkSameCapability([capability(), capability({ id: 'en/strategy', ...change })]);
    };
    expect(versions({})).not.toThrow();
    expect(versions({ holders: [1, 2, 3] })).toThrow(
      'capabilities/sv/strategi.mdx has holders: 2, but capabilities/en/strategy.mdx has 3; make them equal',
    );
    expect(versions({ relatedTools: ['budget'] })).toThrow(/has relatedTools: coverage, but .* has budget/);
    expect(versions({ body: `${capability().body}<Pitfall name="One">` })).toThrow(/number of <Pitfall>: 0/);
  });

  it('misses a capability without a page', () => {
    expect(() => {
      checkAllCapabilities(['strategy'], ['strategy', 'lead', 'plan']);
    }).toThrow(/no live page for lead, plan/);
  });
});

describe('the check of the terms', () => {
  const terms = (id: string, ...keys: string[]) => ({ id, terms: keys.map((key) => ({ key, see: [] })) });
  const checked = (...files: Parameters<typeof checkTerms>[0]) => {
    return () => {
      checkTerms(files);
    };
  };

  it('accepts the same keys in the same order', () => {
    expect(checked(terms('sv', 'ask', 'pilot'), terms('en', 'ask', 'pilot'))).not.toThrow();
  });

  it.each([
    ['another order', terms('en', 'pilot', 'ask'), /terms\/sv\.yaml has ask as term 1, but .* has pilot/],
    ['a missing term', terms('en', 'ask'), /has pilot as term 2, but terms\/en\.yaml has nothing/],
    ['an extra term', terms('en', 'ask', 'pilot', 'x'), /has nothing as term 3, but .* has x/],
    ['a key twice', terms('en', 'ask', 'ask'), /terms\/en\.yaml: ask stands twice/],
    [
      'a reference that leads nowhere',
      { id: 'en', terms: [{ key: 'ask', see: ['x'] }] },
      /ask has see: x, which is no other term/,
    ],
    [
      'a term that refers to itself',
      { id: 'en', terms: [{ key: 'ask', see: ['ask'] }] },
      /ask has see: ask, which is no other term/,
    ],
  ])('refuses %s', (_what, other, message) => {
    expect(checked(terms('sv', 'ask', 'pilot'), other)).toThrow(message);
  });

  it('misses a language', () => {
    expect(checked(terms('sv', 'ask'))).toThrow(/terms\/en\.yaml is missing/);
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
