import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCoverage, coverageInputs } from '../../../tests/support/coverage-arbitraries.ts';
import { textsOf } from '../../../tests/support/view-texts.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { coverageAssumptions, hoursBySize, startingQuiz } from './assumptions.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import { evaluateCoverage, evaluateTarget } from './model.ts';
import { scenario } from './scenarios.ts';
import {
  capabilityIds,
  type Assignment,
  type Capability,
  type CapabilityId,
  type CoverageInputs,
  type Holder,
  type HolderKind,
} from './state.ts';
import {
  canAnswer,
  viewAsText,
  viewCoverage,
  type CoverageAssumptions,
  type CoverageView,
  type FurtherReading,
} from './view.ts';
import { holderName, roleInText } from './view-names.ts';

const messages = { sv, en };
const hours = hoursBySize();

const reading = Object.fromEntries(
  capabilityIds.map((id) => [id, { title: `Avsnitt ${id}`, href: `/avsnitt/#${id}` }]),
) as unknown as FurtherReading;
const world = {
  sv: coverageAssumptions('sv', (id) => `/sv/kallor/#${id}`, reading),
  en: coverageAssumptions('en', (id) => `/en/sources/#${id}`, reading),
} as const;

function viewOf(
  inputs: CoverageInputs,
  locale: Locale = 'sv',
  assumptions: Partial<CoverageAssumptions> = {},
): CoverageView {
  return viewCoverage(inputs, evaluateCoverage(inputs), evaluateTarget(inputs), {
    locale,
    messages: messages[locale],
    assumptions: { ...world[locale], ...assumptions },
    example: false,
  });
}

/** Sentences of the view's own, without cells, labels and the texts of the capabilities. */
function sentencesOf(view: CoverageView): string[] {
  return [
    view.headline,
    ...view.lead,
    ...view.warnings,
    view.grid.title,
    view.hours.text,
    ...textsOf([view.keyPerson, view.outside, view.overloaded, view.notes]),
    view.steps.intro,
    ...view.steps.items.flatMap(({ title, why, costs }) => [title, why, ...costs.map(({ text }) => text)]),
    view.target?.headline ?? '',
  ].filter(Boolean);
}

function holder(id: string, label: string, kind: HolderKind = 'person', headcount = 1): Holder {
  return { id, label, kind, headcount, totalHours: null };
}

const by = (id: string, own: number | null = null, level: Assignment['level'] = 2): Assignment => ({
  holder: id,
  hours: own,
  level,
});

/** An organisation where only some capabilities count, each held as told; the rest are not relevant. */
function organisation(
  holders: readonly Holder[],
  rows: Readonly<Partial<Record<CapabilityId, Partial<Capability>>>>,
  rest: Capability['importance'] = 'notRelevant',
): CoverageInputs {
  const start = startingQuiz();
  const capabilities = Object.fromEntries(
    capabilityIds.map((id): [CapabilityId, Capability] => {
      const row = rows[id];
      const usual: Capability = { importance: 'core', hoursNeeded: 4, assignments: [] };
      return [id, row === undefined ? { ...usual, importance: rest } : { ...usual, ...row }];
    }),
  ) as Record<CapabilityId, Capability>;
  return { ...start, holders, capabilities };
}

/** All of the capabilities named, held in the same way. */
function all(ids: readonly CapabilityId[], ...assignments: readonly Assignment[]) {
  return Object.fromEntries(ids.map((id) => [id, { assignments }])) as Partial<
    Record<CapabilityId, Partial<Capability>>
  >;
}

const editor = holder('w', 'Webbredaktör');
const manager = holder('m', 'Marknadschef');
const assistant = holder('s', 'Marknadsassistent');
const agency = holder('a', 'Byrån', 'agency');

/** Labels as roles, so that what is looked for in a text was never typed by the reader. */
function withPlainLabels(inputs: CoverageInputs): CoverageInputs {
  const labels = ['', 'Webbredaktör', 'PR-ansvarig', 'Web editor', 'VD', 'Kundtjänst', 'Anna'];
  return {
    ...inputs,
    holders: inputs.holders.map((one) => ({ ...one, label: labels[one.label.length % labels.length] ?? '' })),
  };
}

describe('the view of a coverage', () => {
  it('has nothing left to fill in, and no word of a machine, for any organisation in any language', () => {
    fc.assert(
      fc.property(coverageInputs.map(withPlainLabels), fc.constantFrom(...locales), (inputs, locale) => {
        const view = viewOf(inputs, locale);
        for (const text of [...textsOf(view), viewAsText(view, 'https://x.example/', messages[locale])]) {
          expect(text).not.toMatch(/\{\w*\}|NaN|Infinity|undefined|\bnull\b| {2}|-0\b|\s$|^\s/);
        }
        for (const sentence of sentencesOf(view)) {
          expect(sentence).not.toMatch(/^[a-zåäö]|[.!?] [a-zåäö]|[,;] ?[.,;]/);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('takes whatever a reader calls someone', () => {
    fc.assert(
      fc.property(anyCoverage, fc.constantFrom(...locales), (inputs, locale) => {
        const view = viewOf(inputs, locale);
        expect(view.headline).not.toBe('');
        expect(view.grid.rows).toHaveLength(capabilityIds.length);
      }),
      { numRuns: 60 },
    );
  });

  it('never shows how skilled anyone is', () => {
    fc.assert(
      fc.property(coverageInputs, (inputs) => {
        const level = (from: Capability): Capability => ({
          ...from,
          assignments: from.assignments.map((one) => (one.level === 3 ? { ...one, level: 2 } : one)),
        });
        const lower = (from: CoverageInputs['capabilities']) =>
          Object.fromEntries(capabilityIds.map((id) => [id, level(from[id])])) as typeof from;
        const lowered = {
          ...inputs,
          capabilities: lower(inputs.capabilities),
          target: inputs.target === null ? null : lower(inputs.target),
        };
        expect(viewOf(lowered)).toEqual(viewOf(inputs));
      }),
      { numRuns: 60 },
    );
  });

  it('does not name who is learning', () => {
    const view = viewOf(organisation([editor], { analyse: { assignments: [by('w', 2, 1)] } }));
    const row = view.grid.rows.find(({ id }) => id === 'analyse');
    expect(row).toMatchObject({ statusText: 'Under upplärning', holder: 'Ingen ännu', hours: '0 av 4' });
    expect(textsOf(view).join(' ')).not.toMatch(/webbredaktör/i);
  });

  it('counts shares of nothing as nothing', () => {
    const view = viewOf(startingQuiz());
    expect(view.stamp).toBe('');
    expect(view.short).toEqual({ label: 'Bemannade', value: '–' });
    expect(view.figures).toEqual([{ label: 'Okända förmågor', value: '9 av 9' }]);
    expect(canAnswer(startingQuiz())).toBe(false);
  });
});

describe('the headline', () => {
  const six = ['lead', 'plan', 'create', 'administer', 'community', 'influencer'] as const;
  const roles = [editor, manager, assistant, agency];

  const cases: readonly (readonly [name: string, inputs: CoverageInputs, sv: string, en: string])[] = [
    [
      'nothing known',
      startingQuiz(),
      'Ännu går det inte att säga vem som gör vad.',
      'It is too early to say who does what.',
    ],
    [
      'nothing relevant',
      organisation([], {}),
      'Ingen av de nio förmågorna är aktuell hos er.',
      'None of the nine capabilities is relevant to you.',
    ],
    [
      'nobody at all',
      organisation([], all(capabilityIds)),
      'Ingen av nio förmågor är bemannad.',
      'None of the nine capabilities is covered.',
    ],
    [
      'the only one, covered by a person',
      organisation(roles, all(['analyse'], by('m'))),
      'Den enda förmåga som räknas är bemannad. Om marknadschefen är borta i juli står analysen stilla.',
      'The only capability that counts is covered. If Marknadschef is away in July, nobody looks after analysis.',
    ],
    [
      'the only one, not covered',
      organisation(roles, all(['analyse'])),
      'Den enda förmåga som räknas är inte bemannad.',
      'The only capability that counts is not covered.',
    ],
    [
      'two, both with a backup',
      organisation(roles, all(['plan', 'create'], by('w'), by('m'))),
      'Båda förmågorna är bemannade. Inget hänger på en enda person.',
      'Both capabilities are covered. Nothing depends on one person alone.',
    ],
    [
      'one of several',
      organisation(roles, { ...all(['plan', 'create', 'lead']), ...all(['analyse'], by('w'), by('m')) }),
      'En av fyra förmågor är bemannad. Inget hänger på en enda person.',
      'One of four capabilities is covered. Nothing depends on one person alone.',
    ],
    [
      'one person who does all that is done',
      organisation(roles, { ...all(['analyse']), ...all(six, by('w')) }),
      'Sex av sju förmågor är bemannade. Om webbredaktören är borta i juli stannar allt.',
      'Six of seven capabilities are covered. If Webbredaktör is away in July, everything stops.',
    ],
    [
      'two who would each stop as much',
      organisation(roles, { ...all(['plan', 'lead'], by('w')), ...all(['create', 'analyse'], by('m')) }),
      'Alla fyra förmågor är bemannade. Om marknadschefen eller webbredaktören är borta i juli stannar två.',
      'All four capabilities are covered. If Marknadschef or Webbredaktör is away in July, two stop.',
    ],
    [
      'two who would each stop one',
      organisation(roles, { ...all(['plan'], by('w')), ...all(['create'], by('m')) }),
      'Båda förmågorna är bemannade. Om marknadschefen eller webbredaktören är borta i juli stannar en förmåga.',
      'Both capabilities are covered. If Marknadschef or Webbredaktör is away in July, one capability stops.',
    ],
    [
      'three who would each stop one',
      organisation(roles, {
        ...all(['plan'], by('w')),
        ...all(['create'], by('m')),
        ...all(['analyse'], by('s')),
      }),
      'Alla tre förmågor är bemannade. Är någon av tre roller borta i juli stannar en förmåga.',
      'All three capabilities are covered. If any of three roles is away in July, one capability stops.',
    ],
    [
      'three who would each stop two',
      organisation(roles, {
        ...all(['plan', 'lead'], by('w')),
        ...all(['create', 'community'], by('m')),
        ...all(['analyse', 'strategy'], by('s')),
      }),
      'Alla sex förmågor är bemannade. Är någon av tre roller borta i juli stannar två.',
      'All six capabilities are covered. If any of three roles is away in July, two stop.',
    ],
    [
      'an agency only',
      organisation(roles, { ...all(['plan', 'create'], by('a')), ...all(['analyse']) }),
      'Två av tre förmågor är bemannade. Allt som görs ligger hos leverantörer.',
      'Two of three capabilities are covered. Everything that gets done is in the hands of suppliers.',
    ],
    [
      'a team only',
      organisation([holder('t', 'Kundtjänst', 'team', 4)], all(['plan', 'create'], by('t'))),
      'Båda förmågorna är bemannade. Inget hänger på en enda person.',
      'Both capabilities are covered. Nothing depends on one person alone.',
    ],
    [
      'a person without a name',
      organisation([holder('x', '')], { ...all(['plan', 'create'], by('x')), ...all(['analyse']) }),
      'Två av tre förmågor är bemannade. Om en enda person är borta i juli stannar allt.',
      'Two of three capabilities are covered. If one person is away in July, everything stops.',
    ],
    [
      'a freelancer without a name who does most',
      organisation([holder('x', '', 'freelancer'), editor, manager], {
        ...all(['plan', 'create'], by('x')),
        ...all(['analyse'], by('w'), by('m')),
      }),
      'Alla tre förmågor är bemannade. Om frilansaren är borta i juli stannar två.',
      'All three capabilities are covered. If the freelancer is away in July, two stop.',
    ],
    [
      'too little time everywhere',
      organisation(roles, all(['plan', 'create', 'analyse'], by('w', 1), by('m', 1))),
      'Ingen av tre förmågor är bemannad. Inget hänger på en enda person.',
      'None of the three capabilities is covered. Nothing depends on one person alone.',
    ],
  ];

  it.each(cases)('says it of %s', (_, inputs, swedish, english) => {
    expect(viewOf(inputs).headline).toBe(swedish);
    expect(viewOf(inputs, 'en').headline).toBe(english);
  });

  it('is that of the made-up example in both languages', () => {
    const example = (locale: Locale) => scenario('starter', hours, messages[locale].result.labels);
    expect(viewOf(example('sv')).headline).toBe(
      'Fyra av nio förmågor är bemannade. Om webbredaktören är borta i juli stannar sex.',
    );
    expect(viewOf(example('en'), 'en').headline).toBe(
      'Four of nine capabilities are covered. If the web editor is away in July, six stop.',
    );
  });
});

describe('the sentences under the headline', () => {
  const lead = (inputs: CoverageInputs, locale: Locale = 'sv') => viewOf(inputs, locale).lead;

  it('name what nobody does, or how many when they are many', () => {
    expect(lead(organisation([], { ...all(['analyse', 'advertise']), ...all(['plan']) }))[0]).toBe(
      'Ingen har hand om någon av dem.',
    );
    const one = organisation([editor], {
      ...all(['plan'], by('w')),
      ...all(['advertise', 'analyse']),
    });
    expect(lead(one)[0]).toBe('Ingen har hand om annonseringen eller analysen.');
    expect(lead(one, 'en')[0]).toBe('Nobody looks after advertising or analysis.');
    const many = organisation([editor], { ...all(capabilityIds), ...all(['plan'], by('w')) });
    expect(lead(many)[0]).toBe(
      'Ingen har hand om åtta av dem, däribland strategin och ledningen av arbetet.',
    );
  });

  it('say hours as known, as at least, and as not filled in', () => {
    const known = organisation([editor], all(['plan', 'create'], by('w', 2)));
    expect(lead(known).at(-1)).toBe(
      'Arbetet kräver 8 timmar i veckan, och det saknas 4 timmar, ungefär 12\u00a0% av en heltidstjänst.',
    );
    const enough = organisation([editor], all(['plan', 'create'], by('w', 4)));
    expect(lead(enough).at(-1)).toBe('Arbetet kräver 8 timmar i veckan, och tiden räcker.');
    const none = organisation([editor], all(['plan', 'create'], by('w')));
    expect(lead(none).at(-1)).toMatch(/Ingen har fyllt i hur mycket tid som finns/);
    const partly = organisation([editor], {
      ...all(['plan'], by('w')),
      ...all(['create'], by('w', 1)),
    });
    expect(lead(partly).at(-1)).toBe('Arbetet kräver 8 timmar i veckan, och det saknas minst 3 timmar.');
    expect(viewOf(partly).warnings).toEqual([
      'Timmarna är okända för en förmåga. Där går det inte att säga om tiden räcker.',
    ]);
    expect(viewOf(partly).figures.at(-1)?.value).toBe('Minst 3');
  });

  it('count the unknown apart', () => {
    const inputs = organisation([editor], all(['plan', 'create'], by('w', 4)), 'unknown');
    expect(lead(inputs).at(-1)).toBe('Sju förmågor är okända och räknas inte med.');
    expect(viewOf(inputs).stamp).toBe('2-2');
  });
});

describe('what to look at again', () => {
  it('is a label that several have, a week that is too full, and someone who does nothing', () => {
    const inputs = organisation(
      [
        { ...editor, totalHours: 3 },
        holder('x', 'webbredaktör'),
        holder('y', '', 'agency'),
        holder('z', 'Anna'),
      ],
      { ...all(['plan'], by('w', 4), by('x', 1)) },
    );
    expect(viewOf(inputs).warnings).toEqual([
      'Flera i listan heter ”Webbredaktör”. Slå ihop dem om det är samma roll; ge dem annars olika namn.',
      'Webbredaktör 1 är uppsatt på 4 timmar i veckan men har bara 3 timmar.',
      'En byrå och Anna står i listan utan att ha hand om något.',
    ]);
    expect(viewOf(inputs).overloaded?.items).toEqual([
      'Webbredaktör 1 är uppsatt på 4 timmar i veckan men har bara 3 timmar. Flytta 1 timme till någon annan, eller stryk något.',
    ]);
  });

  it('says when it is more than a week holds, for a team with how many they are', () => {
    const worked = (one: Holder) => organisation([one], all(capabilityIds, by(one.id, 100)));
    expect(viewOf(worked(editor)).warnings).toContain(
      'Webbredaktören är uppsatt på 900 timmar i veckan, mer än de 168 timmar som en vecka rymmer.',
    );
    const team = holder('t', 'Kundtjänst', 'team', 3);
    expect(viewOf(worked(team), 'en').overloaded?.items).toEqual([
      'Kundtjänst has 900 hours of work a week, more than the 504 hours that a week holds for three people. Correct the hours, or move at least 396 hours to someone else.',
    ]);
  });

  it('says nothing of someone who has a part in the target alone', () => {
    const today = organisation([editor, manager], all(['plan'], by('w', 4)));
    const target = organisation([], all(['plan'], by('w', 4), by('m', 1))).capabilities;
    expect(viewOf(today).warnings).toHaveLength(1);
    expect(viewOf({ ...today, target }).warnings).toEqual([]);
  });
});

describe('a holder', () => {
  const named = (...holders: readonly Holder[]) => ({ holders });

  it('goes by its label, and by its kind where it has none', () => {
    const inputs = named(holder('a', '  Web   editor '), holder('b', ''), holder('c', ' ', 'team', 3));
    expect(holderName('a', inputs as CoverageInputs, en)).toBe('Web editor');
    expect(holderName('b', inputs as CoverageInputs, en)).toBe('One person');
    expect(holderName('c', inputs as CoverageInputs, sv)).toBe('Ett team');
  });

  it('is told apart by a number that nobody else has', () => {
    const inputs = named(
      holder('a', ''),
      holder('b', 'Person 1'),
      holder('c', ''),
      holder('d', 'Redaktör'),
      holder('e', 'Redaktör'),
    ) as CoverageInputs;
    const names = inputs.holders.map(({ id }) => holderName(id, inputs, sv));
    expect(names).toEqual(['Person 2', 'Person 1', 'Person 3', 'Redaktör 1', 'Redaktör 2']);
  });

  it.each([
    ['Webbredaktör', 'sv', 'webbredaktören'],
    ['Projektledare', 'sv', 'projektledaren'],
    ['Social media manager', 'sv', 'social media managern'],
    ['Social Media Manager', 'sv', 'social media managern'],
    ['PR-ansvarig', 'sv', 'den PR-ansvariga'],
    ['Butiksansvarig', 'sv', 'den butiksansvariga'],
    ['Ny butiksansvarig', 'sv', 'ny butiksansvarig'],
    ['Moderator', 'sv', 'moderatorn'],
    ['Lindqvist', 'sv', 'Lindqvist'],
    ['Grafisk formgivare', 'sv', 'Grafisk formgivare'],
    ['Anna', 'sv', 'Anna'],
    ['VD', 'sv', 'VD'],
    ['Web editor', 'en', 'the web editor'],
    ['PR manager', 'en', 'the PR manager'],
    ['CEO', 'en', 'the CEO'],
    ['Film team', 'en', 'the film team'],
    ['Head of social media', 'en', 'the head of social media'],
    ['Peter', 'en', 'Peter'],
    ['Our web editor', 'en', 'our web editor'],
    ['The web editor', 'en', 'the web editor'],
    ['SoMe manager', 'en', 'the SoMe manager'],
    ['LinkedIn Editor', 'en', 'the LinkedIn editor'],
    ['Head of Marketing and Communications', 'en', 'the head of marketing and communications'],
    ['Vår webbredaktör', 'sv', 'vår webbredaktör'],
  ] as const)('called %s is put into a sentence', (label, locale, inText) => {
    expect(roleInText('a', named(holder('a', label)) as CoverageInputs, messages[locale])).toBe(inText);
  });
});

describe('the grid', () => {
  it('says who holds, who can step in and how many hours', () => {
    const inputs = organisation(
      [editor, manager, assistant, holder('t', 'Kundtjänst', 'team', 4), holder('q', 'Qvintus')],
      {
        ...all(['strategy'], by('m', 5)),
        ...all(['plan'], by('w', 2), by('s', 1)),
        ...all(['create'], by('w', 4), by('s', 3), by('m', 2), by('q', 1)),
        ...all(['community'], by('t')),
        ...all(['analyse']),
      },
    );
    const rows = viewOf(inputs).grid.rows.map(
      ({ id, statusText, holder: who, backup, hours: held, share }) => [
        id,
        statusText,
        who,
        backup,
        held,
        share,
      ],
    );
    expect(
      rows.filter(([id]) =>
        ['strategy', 'plan', 'create', 'community', 'analyse', 'lead'].includes(String(id)),
      ),
    ).toEqual([
      ['strategy', 'Bemannad', 'Marknadschef', 'Saknas', '5 av 4', 1],
      ['lead', 'Inte aktuell', '–', '–', '–', null],
      ['plan', 'För lite tid', 'Webbredaktör', 'Marknadsassistent', '3 av 4', 0.75],
      ['create', 'Bemannad', 'Webbredaktör', 'Marknadsassistent och två till', '10 av 4', 1],
      ['community', 'Bemannad', 'Kundtjänst', 'Teamet självt', '4 behövs', null],
      ['analyse', 'Ingen', 'Ingen', '–', '0 av 4', 0],
    ]);
  });

  it('names who does it before who steps in, by hours or else as it was filled in', () => {
    const rows = {
      ...all(['plan'], by('w'), by('m')),
      ...all(['create'], by('m'), by('w')),
      ...all(['lead'], by('m', 1), by('w', 3)),
    };
    const inputs = organisation([manager, editor], rows);
    const target = organisation(
      [manager, editor],
      all(['plan', 'create', 'lead'], by('m'), by('w')),
    ).capabilities;
    const named = ({ grid }: CoverageView): string[] =>
      grid.rows
        .filter(({ status }) => status !== 'notRelevant')
        .map(({ holder: who, backup }) => `${who}, ${backup}`);
    expect(named(viewOf(inputs))).toEqual([
      'Webbredaktör, Marknadschef',
      'Webbredaktör, Marknadschef',
      'Marknadschef, Webbredaktör',
    ]);
    const cells = viewOf({ ...inputs, target }).target?.table.rows.map(([, , then]) => then) ?? [];
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.every((cell) => cell?.includes('Marknadschef'))).toBe(true);
  });

  it('has the finding as its title', () => {
    const inputs = organisation([editor], {
      ...all(['plan', 'create'], by('w', 4)),
      ...all(['lead'], by('w', 1)),
      ...all(['analyse']),
    });
    expect(viewOf(inputs).grid.title).toBe('Två är bemannade, en har för lite tid och en är obemannad.');
    expect(viewOf(inputs, 'en').grid.title).toBe(
      'Two are covered, one is thin on time and one is uncovered.',
    );
  });
});

describe('the next steps', () => {
  const starter = scenario('starter', hours, sv.result.labels);

  it('have hours, costs with sources, reading and texts to copy without anything left to fill in', () => {
    const [step] = viewOf(starter).steps.items;
    expect(step?.title).toBe('Bestäm vem som har hand om analysen');
    expect(step?.costs).toHaveLength(2);
    for (const cost of step?.costs ?? []) {
      expect(cost.text).toMatch(/ungefär .*kr i månaden \(4,3 timmar i månaden à .*kr\)\./);
      expect(cost.source).not.toBe('');
    }
    expect(step?.reading).toEqual({ text: 'Läs: Avsnitt analyse', href: '/avsnitt/#analyse' });
    for (const { text } of step?.copies ?? []) expect(text).toContain('1 timme i veckan');
  });

  it('say of a job advertisement for less than a day a week that it is seldom a post', () => {
    const notesFor = (hoursNeeded: number): readonly string[] => {
      const inputs = organisation([], { analyse: { hoursNeeded } });
      return viewOf(inputs).steps.items.flatMap(({ copies }) => copies.map(({ note }) => note));
    };
    const { fewHours } = sv.result.steps;
    expect(notesFor(1)).toEqual([fewHours, '']);
    expect(notesFor(7.9)).toEqual([fewHours, '']);
    expect(notesFor(8)).toEqual(['', '']);
    // No hours are said, so there are none to call few.
    expect(notesFor(0)).toEqual(['', '']);
  });

  it('say the hours alone when no source has a price', () => {
    const [step] = viewOf(starter, 'sv', { ownHour: null, outsideHour: null }).steps.items;
    expect(step?.costs).toEqual([
      { text: 'Det handlar om 1 timme i veckan, eller 4,3 timmar i månaden.', source: '', href: null },
    ]);
  });

  it('have no invented price for a backup, and the most it can be while hours are unknown', () => {
    const known = viewOf(organisation([editor], all(['plan'], by('w', 4)))).steps.items[0];
    expect(known?.title).toBe('Utse en ersättare för planeringen');
    expect(known?.costs.map(({ text }) => text)).toEqual([
      'Kostnaden är tid: timmarna för den som lär sig och för den som lär ut. Uppskatta dem tillsammans.',
    ]);
    const unknown = viewOf(organisation([editor], all(['plan'], by('w')))).steps.items[0];
    expect(unknown?.costs[1]?.text).toContain('högst 4 timmar i veckan');
  });

  it('are said to be none when all is well, and when nothing is known', () => {
    const well = viewOf(organisation([editor, manager], all(['plan'], by('w', 4), by('m', 4))));
    expect(well.steps).toMatchObject({ heading: 'Nästa steg', items: [] });
    expect(well.steps.intro).toMatch(/^Allt som räknas/);
    expect(viewOf(startingQuiz()).steps.intro).toMatch(/^Svara på minst en fråga/);
    expect(viewOf(organisation([], {})).steps.intro).toMatch(/^Inget av det här/);
  });
});

describe('the hours', () => {
  it('are never counted as none when they are unknown', () => {
    const { table, text } = viewOf(
      organisation([editor], { ...all(['plan'], by('w')), ...all(['create'], by('w', 1)) }),
    ).hours;
    expect(table.rows).toEqual([
      ['Planering', '4', 'Vet inte', 'Vet inte'],
      ['Produktion', '4', '1', '3'],
      ['Summa', '8', 'Minst 1', 'Minst 3'],
    ]);
    expect(text).toContain('Okända timmar räknas inte som noll');
  });

  it('do not let time to spare make up for what is missing elsewhere', () => {
    const { text } = viewOf(
      organisation([editor], { ...all(['plan'], by('w', 9)), ...all(['create'], by('w', 1)) }),
    ).hours;
    expect(text).toContain('Tid som blir över');
  });
});

describe('what AI can take over', () => {
  it('is told for what counts, with what is missing first', () => {
    const inputs = organisation([editor], { ...all(['plan'], by('w', 4)), ...all(['analyse']) });
    const rows = viewOf(inputs).ai.table.rows;
    expect(rows.map(([name]) => name)).toEqual(['Analys', 'Planering']);
    expect(rows[0]?.slice(1)).toEqual(Object.values(sv.capabilities.analyse.ai));
  });
});

describe('the target', () => {
  it('stands beside today with what it changes', () => {
    const { target } = viewOf(scenario('starter', hours, sv.result.labels));
    expect(target?.headline).toBe(
      'Antalet bemannade förmågor går från fyra till åtta av nio. Om en enda person är borta stannar som mest två, i stället för sex. Tiden som saknas minskar från 5,5 till 0,5 timmar i veckan.',
    );
    expect(target?.figures.map(({ value }) => value)).toEqual([
      '4 av 9 → 8 av 9',
      '7 → 2',
      '6 → 2',
      '5,5 → 0,5',
    ]);
    expect(target?.table.rows.find(([name]) => name === 'Analys')).toEqual([
      'Analys',
      'Ingen',
      'Bemannad: Ny kommunikatör; saknar ersättare',
    ]);
  });

  it('is said to be the same when it is, and to say nothing when nothing is known of it', () => {
    const today = organisation([editor], all(['plan'], by('w', 4)));
    expect(viewOf({ ...today, target: today.capabilities }).target?.headline).toBe(
      'Målbilden är likadan som i dag.',
    );
    const unknown = startingQuiz().capabilities;
    expect(viewOf({ ...today, target: unknown }).target?.headline).toBe(
      'Målbilden säger ännu inget om vem som gör vad.',
    );
    expect(viewOf(today).target).toBeNull();
  });
});

describe('the answer as text', () => {
  it('has the headline, what it rests on, the steps and the address', () => {
    const view = viewOf(scenario('starter', hours, en.result.labels), 'en');
    const text = viewAsText(view, 'https://example.org/#v=1', en);
    expect(text.startsWith(view.headline)).toBe(true);
    expect(text).toContain('What matters most now: decide who looks after analysis; ');
    expect(text).toContain('https://example.org/#v=1');
  });
});
