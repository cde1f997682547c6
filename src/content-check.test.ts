import { describe, expect, it } from 'vitest';
import {
  capabilitySections,
  checkAllCapabilities,
  checkCapability,
  checkObjection,
  checkPages,
  checkPlaybook,
  checkSameCapability,
  checkSameObjection,
  checkSamePlaybook,
  checkSameSections,
  checkTerms,
  factsIn,
  pairByKey,
  playbookSections,
  pointsOf,
  sectionsOf,
  type CapabilityFile,
  type Known,
  type KnownFacts,
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
  order: 1,
  reader: 'boss',
  stage: 'understand',
  tools: ['budget'],
  produces: [1],
  measures: [1, 2],
  ...change,
});

const facts: KnownFacts = { has: (id) => /^F[12]$/.test(id), hasFigure: (id) => id === 'F1' };
const known: Known = {
  playbooks: new Set(['nine-things', 'business-case']),
  objections: new Set(['free']),
  facts,
  scenarios: { budget: ['starter', 'b2b'], salary: ['starter'] },
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

  it.each(['', '\n\n{/* later */}\n\n'])('refuses a section that is empty: %j', (inside) => {
    const body = playbook().body.replace(section('why'), `<Section id="why" title="Why">${inside}</Section>`);
    expect(check({ body })).toThrow('playbooks/sv/nio-saker.mdx: section why is empty; write it');
  });

  it('accepts a section that a component fills', () => {
    const body = playbook().body.replace(
      section('say'),
      '<Section id="say" title="{a} > b">\n\n<Objections />\n\n</Section>',
    );
    expect(check({ body })).not.toThrow();
  });

  it('refuses a tool or an example of a tool that does not exist', () => {
    const embed = (tool: string, scenario: string) =>
      check({ body: `${playbook().body}<ToolEmbed tool="${tool}" scenario="${scenario}" />` });
    expect(embed('budget', 'b2b')).not.toThrow();
    expect(embed('budgt', 'b2b')).toThrow(/names the tool "budgt"; choose one of budget, salary/);
    expect(embed('salary', 'b2b')).toThrow(
      /sv\/nio-saker\.mdx: <ToolEmbed tool="salary"> names the scenario "b2b", which there is not; choose one of starter/,
    );
  });

  it('refuses a material that is no tool', () => {
    expect(check({ materials: [{ type: 'tool', ref: 'budget' }] })).not.toThrow();
    expect(check({ materials: [{ type: 'tool', ref: 'budgt' }] })).toThrow(
      /the material budgt is no tool; choose one of budget, salary/,
    );
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

  it('refuses to show the figure of a fact that has none', () => {
    const shown = (tag: string) => check({ facts: ['F1', 'F2'], body: playbook().body + tag });
    expect(shown('<Claim id="F2" />')).not.toThrow();
    expect(shown('<Fact id="F2" />')).toThrow(
      'playbooks/sv/nio-saker.mdx: the fact F2 has no figure to show; use <Claim id="F2" /> instead',
    );
  });

  it('refuses a fact of the text that the frontmatter leaves out', () => {
    expect(check({ body: `${playbook().body}<Claim id="F2" />` })).toThrow(/F2 stand in the text/);
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
    expect(checkOne({ body: `${capability().body}<Claim id="F2" />` })).toThrow(/F2 stand in the text/);
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
      checkObjection(objection, facts);
    }).toThrow(/objections\/en\/free\.mdx: there is no fact F9/);
  });

  it('refuses one without evidence', () => {
    expect(() => {
      checkObjection({ id: 'en/free', key: 'free', body: '\n{/* later */}\n', facts: [] }, facts);
    }).toThrow('objections/en/free.mdx: there is no evidence; write it below the frontmatter');
  });

  it.each([
    ['without a fact', 'Count the hours.', [], /free\.mdx: the evidence rests on no fact; show one/],
    [
      'that names a fact and does not show it',
      'Count.',
      ['F1'],
      /F1 stand under facts but not in the evidence/,
    ],
    [
      'that hides its fact in a comment',
      'Count. {/* [it](/en/sources/#f2) */}',
      ['F2'],
      /F2 stand under facts/,
    ],
  ])('refuses one %s', (_what, body, named, message) => {
    expect(() => {
      checkObjection({ id: 'en/free', key: 'free', body, facts: named }, facts);
    }).toThrow(message);
  });

  it.each([
    ['shows its fact', 'It is <Fact id="F1" />.', 'F1'],
    ['links to its fact', 'It [is so](/en/sources/#f2).', 'F2'],
  ])('accepts one that %s', (_what, body, id) => {
    expect(() => {
      checkObjection({ id: 'en/free', key: 'free', body, facts: [id] }, facts);
    }).not.toThrow();
  });

  it('refuses versions that rest on different facts', () => {
    const versions = (body: string, facts: string[]) => () => {
      checkSameObjection([
        { id: 'sv/free', key: 'free', body: '<Fact id="F1" />', facts: ['F1'] },
        { id: 'en/free', key: 'free', body, facts },
      ]);
    };
    expect(versions('It is <Fact id="F1" />', ['F1'])).not.toThrow();
    expect(versions('None', ['F1'])).toThrow(
      'objections/sv/free.mdx has facts in the text: F1, but objections/en/free.mdx has none; make them equal',
    );
    expect(versions('<Fact id="F1" />', ['F1', 'F2'])).toThrow(/has facts: F1, but .* has F1, F2/);
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
      'playbooks/sv/nio-saker.mdx has no translation; add a file in playbooks/en/ with key: nine and the same status',
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

  it('of a playbook must be equal in depth', () => {
    const versions = (change: Partial<PlaybookFile>) => () => {
      checkSamePlaybook([playbook(), playbook({ id: 'en/nine-things', ...change })]);
    };
    expect(versions({})).not.toThrow();
    expect(versions({ kind: 'session' })).toThrow(/has kind: brief, but .* has session/);
    expect(versions({ body: section('short') })).toThrow(/has the sections short, why, .*, but .* has short/);
    expect(versions({ order: 2 })).toThrow(/has order: 1, but .* has 2/);
    expect(versions({ objections: ['storm'] })).toThrow(
      'playbooks/sv/nio-saker.mdx has objections: free, but playbooks/en/nine-things.mdx has storm; make them equal',
    );
    expect(versions({ facts: ['F2', 'F1'] })).toThrow(/has facts: F1, but .* has F1, F2/);
    expect(versions({ next: [] })).toThrow(/has next: business-case/);
    expect(versions({ materials: [] })).toThrow(/has materials: handout print/);
    expect(versions({ body: `${playbook().body}<Fact id="F1" />` })).toThrow(/has facts in the text: none/);
    expect(versions({ body: `${playbook().body}<Say>Yes</Say>` })).toThrow(
      /has number of <Say>: 0, but .* has 1/,
    );
  });

  it('of a playbook may name their facts and objections in another order', () => {
    expect(() => {
      checkSamePlaybook([
        playbook({ facts: ['F1', 'F2'], objections: ['free', 'storm'] }),
        playbook({ id: 'en/nine-things', facts: ['F2', 'F1'], objections: ['storm', 'free'] }),
      ]);
    }).not.toThrow();
  });

  it('of a page must have the same sections, filled, with the same facts that exist', () => {
    const versions = (body: string) => () => {
      const [sv, en] = [`${section('what')}<Fact id="F1" />`, body];
      checkPages(
        [
          { id: 'sv/om', key: 'about', body: sv },
          { id: 'en/about', key: 'about', body: en },
        ],
        facts,
      );
    };
    expect(versions(`${section('what')}<Fact id="F1" />`)).not.toThrow();
    expect(versions(section('who'))).toThrow(/has the sections what, but pages\/en\/about\.mdx has who/);
    expect(versions('<Section id="what" title="What">\n</Section>')).toThrow(
      'pages/en/about.mdx: section what is empty; write it',
    );
    expect(versions(section('what'))).toThrow(/has facts in the text: F1, but .* has none/);
    expect(versions(`${section('what')}<Fact id="F9" />`)).toThrow('pages/en/about.mdx: there is no fact F9');
  });

  it('must lie in the folder of a language', () => {
    expect(() => pairByKey('playbooks', [{ id: 'de/neun', key: 'nine' }])).toThrow(/de\/neun/);
  });
});
