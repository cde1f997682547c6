import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageInputs } from '../../tests/support/coverage-arbitraries.ts';
import { inputsOn } from '../../tests/support/salary-arbitraries.ts';
import { salaryContext } from '../../tests/support/salary-context.ts';
import { machineWords } from '../../tests/support/view-texts.ts';
import { locales, type Locale } from '../i18n/locale.ts';
import { likelyOf } from '../lib/amount.ts';
import { linkTool } from '../lib/share/link.ts';
import { budgetAssumptions, startingPlan } from './budget/assumptions.ts';
import { openBudgetLink, type OpenedBudget } from './budget/link.ts';
import { sv as budget } from './budget/messages/sv.ts';
import { capacityOf, evaluateOptions, likelyValues } from './budget/model.ts';
import { profileValues } from './budget/profile.ts';
import { maxLabel, planFields, type BudgetInputs } from './budget/state.ts';
import { startingQuiz } from './coverage/assumptions.ts';
import { openCoverageLink, writeCoverageLink } from './coverage/link.ts';
import { en } from './coverage/messages/en.ts';
import type { CoverageMessages } from './coverage/messages/messages.ts';
import { sv } from './coverage/messages/sv.ts';
import { evaluateCoverage } from './coverage/model.ts';
import {
  byCapability,
  capabilityIds,
  weeksPerMonth,
  type Capability,
  type CapabilityId,
  type CoverageInputs,
} from './coverage/state.ts';
import { handOverText, hasHours, totalOf } from './coverage/view-hand-over.ts';
import {
  budgetFromCoverage,
  budgetFromSalary,
  budgetLink,
  gapOf,
  ways,
  waysFor,
  type Way,
} from './handover.ts';
import { salaryAssumptions, startingInputs } from './salary/assumptions.ts';
import { openSalaryLink, withoutOwn } from './salary/link.ts';
import { costOf } from './salary/model.ts';
import {
  countries,
  currencyOf,
  employerOf,
  noOverrides,
  organisations,
  startingSalary,
  type SalaryInputs,
} from './salary/state.ts';
import { viewHandOver, wayBack, type HandedSalary, type SalaryWay } from './salary/view-hand-over.ts';

const today = new Date('2026-11-22');
const starting = startingPlan(budget.names, today);
const messages = { sv, en };
const labels = { ...sv.handover.plan, names: sv.names };
const perFte = starting.workHoursPerMonth * (1 - starting.adminShare);

/** A quiz where some capabilities are held by a web editor, an agency or a communicator, the rest by nobody. */
function quiz(
  held: Partial<Record<CapabilityId, readonly [holder: string, hours: number | null]>>,
): CoverageInputs {
  const empty = startingQuiz();
  const capabilities = byCapability((id): Capability => {
    const [holder, hours = null] = held[id] ?? [];
    const assignments = holder === undefined ? [] : [{ holder, hours, level: 2 as const }];
    return { ...empty.capabilities[id], importance: 'core', assignments };
  });
  return {
    ...empty,
    holders: [
      { id: 'a', label: 'Webbredaktör', kind: 'person', headcount: 1, totalHours: null },
      { id: 'b', label: '', kind: 'agency', headcount: 1, totalHours: null },
      { id: 'c', label: 'Kommunikatör', kind: 'person', headcount: 1, totalHours: null },
    ],
    capabilities,
  };
}

describe('what is missing', () => {
  it('is the hours that capabilities lack', () => {
    const inputs = quiz({ strategy: ['a', 1], plan: ['a', 1], create: ['a', 8], advertise: ['b', 2] });
    // Of 2 planned hours one is there; lead 1.5, administer 1, community 3, influencer 1 and analyse 1 have none.
    expect(gapOf(inputs).open).toEqual({
      plan: 1,
      lead: 1.5,
      administer: 1,
      community: 3,
      influencer: 1,
      analyse: 1,
    });
    expect(totalOf(gapOf(inputs).open)).toBe(evaluateCoverage(inputs).hours.shortfall);
    expect(gapOf(inputs).hasUnknown).toBe(false);
  });

  it('leaves out hours that nobody has given', () => {
    const gap = gapOf(quiz({ create: ['a', null] }));
    expect(gap.open.create).toBeUndefined();
    expect(gap.hasUnknown).toBe(true);
  });
});

/** A quiz where only some capabilities are held today, and others, or by others, in the target. */
function planned(today: Parameters<typeof quiz>[0], target: Parameters<typeof quiz>[0]): CoverageInputs {
  return { ...quiz(today), target: quiz(target).capabilities };
}

const nothing = { ownMore: {}, boughtMore: {}, movedIn: {}, movedOut: {}, ownLess: {}, boughtLess: {} };

/** What the page says, its no-break spaces as plain ones. */
function said(inputs: CoverageInputs, locale: Locale = 'sv'): string {
  return handOverText(gapOf(inputs), { locale, messages: messages[locale] });
}

describe('what a target changes', () => {
  it('is the same work in other hands when it moves from a supplier to own staff', () => {
    const inputs = planned({ advertise: ['b', 10] }, { advertise: ['a', 10] });
    expect(gapOf(inputs).changes).toEqual({ ...nothing, movedIn: { advertise: 10 } });
    expect(said(inputs)).toBe(
      'Målbilden kräver lika mycket tid som i dag, men fördelar den annorlunda. Egen personal tar över 10 timmar i veckan av annonseringen från leverantörer.',
    );
    expect(said(inputs, 'en')).toBe(
      'The target needs as much time as today, but shares it out differently. Your own staff take over 10 hours a week of advertising from suppliers.',
    );
    const plan = budgetFromCoverage(inputs, starting, 'own', labels, 1000, today);
    expect(plan.options[0].roles.map(({ title }) => title)).toEqual(['Ny tid: annonsering']);
    expect(plan.options[0].agencyHours).toBe(0);
    expect(plan.baseline?.roles).toEqual([]);
    expect(plan.baseline?.agencyHours).toBe(43.4);
  });

  it('is told apart when more moves than there was, and the other way', () => {
    expect(gapOf(planned({ create: ['a', 8] }, { create: ['b', 10] })).changes).toEqual({
      ...nothing,
      movedOut: { create: 8 },
      boughtMore: { create: 2 },
    });
    expect(said(planned({ create: ['a', 8] }, { create: ['b', 7] }))).toBe(
      'Målbilden minskar tiden med 1 timme i veckan. Det blir ungefär 4,3 timmar i månaden. Leverantörer tar över 7 timmar i veckan av produktionen från egen personal. Den egna arbetstiden för produktionen minskar med 1 timme i veckan.',
    );
  });

  it('is offered and said when the hours are fewer', () => {
    const inputs = planned(
      { advertise: ['b', 10], create: ['a', 8] },
      { advertise: ['b', 2], create: ['a', 6] },
    );
    const gap = gapOf(inputs);
    expect(gap.changes).toEqual({ ...nothing, boughtLess: { advertise: 8 }, ownLess: { create: 2 } });
    expect(hasHours(gap)).toBe(true);
    expect(said(inputs, 'en')).toBe(
      'The target takes away 10 hours a week. That is about 43.3 hours a month. Your own working time for content production goes down by 2 hours a week. Bought time for advertising goes down by 8 hours a week.',
    );
    const { options, baseline } = budgetFromCoverage(inputs, starting, 'own', labels, 1000, today);
    expect(likelyOf(options[0].agencyHours)).toBe(8.7);
    expect(options[0].roles.map(({ title }) => title)).toEqual(['Dagens arbete']);
    expect(options[0].roles[0]?.fte).toBe(Math.ceil(((6 * weeksPerMonth) / perFte) * 100) / 100);
    expect(likelyOf(baseline?.agencyHours ?? 0)).toBe(43.4);
    expect(baseline?.roles[0]?.fte).toBe(Math.ceil(((8 * weeksPerMonth) / perFte) * 100) / 100);
  });

  it('is nothing to cost when own staff change places among themselves', () => {
    const inputs = planned({ create: ['a', 8] }, { create: ['c', 8] });
    expect(hasHours(gapOf(inputs))).toBe(false);
    expect(said(inputs)).toBe(sv.handover.targetSame);
  });

  it('leaves out whoever has unknown hours on either side, and says so', () => {
    for (const inputs of [
      planned({ strategy: ['a', null] }, { strategy: ['a', 4] }),
      planned({ strategy: ['a', 5] }, { strategy: ['a', null] }),
    ]) {
      const gap = gapOf(inputs);
      expect(gap.changes).toEqual(nothing);
      expect(gap.hasUnknown).toBe(true);
      expect(said(inputs)).toBe(`${sv.handover.targetSame} ${sv.handover.unknown}`);
      const plan = budgetFromCoverage(inputs, starting, 'own', labels, 1000, today);
      expect(plan.options[0].roles).toEqual([]);
      expect(plan.baseline?.roles).toEqual([]);
    }
  });

  it('leaves out a capability that nothing is known of today', () => {
    const inputs = planned({}, { strategy: ['a', 4] });
    const strategy: Capability = { ...inputs.capabilities.strategy, importance: 'unknown' };
    const gap = gapOf({ ...inputs, capabilities: { ...inputs.capabilities, strategy } });
    expect(gap.changes).toEqual(nothing);
    expect(gap.hasUnknown).toBe(true);
  });

  it('takes away the hours of what is no longer relevant', () => {
    const inputs = planned({ strategy: ['a', 4] }, { strategy: ['a', 4] });
    const target = { ...inputs.capabilities };
    target.strategy = { ...target.strategy, importance: 'notRelevant' };
    expect(gapOf({ ...inputs, target }).changes).toEqual({ ...nothing, ownLess: { strategy: 4 } });
  });
});

describe('the text of the hand-over', () => {
  it('is whole in both languages, whatever is filled in', () => {
    fc.assert(
      fc.property(coverageInputs, fc.constantFrom(...locales), (any, locale) => {
        const text = said(any, locale);
        expect(text).not.toMatch(machineWords);
        // No empty list, no sentence with a hole in it, no two sentences run together.
        expect(text).not.toMatch(
          / {2}| [.,:;]|[.,:;]{2}|:\.|\b(för|av|for|of) (med|från|i|goes|from|ökar|minskar)\b|\.\S*[A-ZÅÄÖ]/,
        );
        expect(text).toMatch(/^[A-ZÅÄÖ].*\.$/);
        expect(text.includes(messages[locale].handover.unknown)).toBe(gapOf(any).hasUnknown);
      }),
    );
  });

  it('adds up: what is more, less and moved is the difference between the two sides', () => {
    fc.assert(
      fc.property(coverageInputs, (any) => {
        const { changes } = gapOf({ ...any, target: any.target ?? any.capabilities });
        if (changes === null) throw new Error('there is a target');
        const back = gapOf({
          ...any,
          capabilities: any.target ?? any.capabilities,
          target: any.capabilities,
        });
        expect(back.changes).toEqual({
          ownMore: changes.ownLess,
          ownLess: changes.ownMore,
          boughtMore: changes.boughtLess,
          boughtLess: changes.boughtMore,
          movedIn: changes.movedOut,
          movedOut: changes.movedIn,
        });
      }),
    );
  });
});

describe('a budget of what is missing', () => {
  const inputs = quiz({ strategy: ['a', 1], plan: ['a', 1], create: ['a', 8], advertise: ['b', 2] });
  const own = budgetFromCoverage(inputs, starting, 'own', labels, 1000, today);

  it('has the hours of today on both sides and the missing ones as a post', () => {
    const [first] = own.options;
    expect(own.baseline?.roles).toEqual([{ title: 'Dagens arbete', monthlySalary: 46500, fte: 0.36 }]);
    expect(first.roles[0]).toEqual(own.baseline?.roles[0]);
    // 8.5 hours a week.
    expect(first.roles[1]?.fte).toBe(Math.ceil(((8.5 * weeksPerMonth) / perFte) * 100) / 100);
    expect(first.agencyHours).toBe(own.baseline?.agencyHours);
    expect(own.options[1]?.label).toBe('Inköpta timmar');
  });

  it('buys everything but the leading when it is bought', () => {
    const [bought] = budgetFromCoverage(inputs, starting, 'bought', labels, 1000, today).options;
    expect(likelyOf(bought.agencyHours)).toBeCloseTo((2 + 7) * weeksPerMonth, 0);
    expect(likelyOf(bought.agency)).toBeCloseTo(likelyOf(bought.agencyHours) * 1000, 6);
    expect(bought.roles[1]?.fte).toBe(Math.ceil(((1.5 * weeksPerMonth) / perFte) * 100) / 100);
  });

  it('asks for a price that no source gives', () => {
    expect(budgetFromCoverage(inputs, starting, 'bought', labels, null, today).options[0].agency).toBe(0);
  });

  it('names a post by what it is for, and never cuts a name', () => {
    const none = quiz({});
    const titles = (way: Way): (string | undefined)[] =>
      budgetFromCoverage(none, starting, way, labels, 1000, today).options[0].roles.map(({ title }) => title);
    expect(titles('bought')).toEqual(['Ny tid: ledning']);
    expect(titles('own')).toEqual(['Ny tid: strategi, ledning, planering, produktion …']);
    fc.assert(
      fc.property(
        coverageInputs,
        fc.constantFrom(...ways),
        fc.constantFrom(...locales),
        (any, way, locale) => {
          const { names, handover }: CoverageMessages = messages[locale];
          const plan = budgetFromCoverage(any, starting, way, { ...handover.plan, names }, null, today);
          const allowed = capabilityIds.map((id) => names[id].name.toLowerCase());
          for (const { title } of plan.options.flatMap(({ roles }) => roles)) {
            if (title === handover.plan.today) continue;
            expect(title.length).toBeLessThanOrEqual(maxLabel);
            const [start, list = ''] = title.split(': ');
            expect(start).toBe(handover.plan.newRole);
            for (const name of list.replace(/ …$/, '').split(', ')) expect(allowed).toContain(name);
          }
        },
      ),
    );
  });

  it('has one way to do it when only leading is missing', () => {
    const { lead } = quiz({}).capabilities;
    const only = { ...startingQuiz(), capabilities: { ...startingQuiz().capabilities, lead } };
    expect(waysFor(gapOf(only))).toEqual(['own']);
    expect(budgetFromCoverage(only, starting, 'own', labels, 1000, today).options).toHaveLength(1);
  });

  it('has the work that the quiz says is needed, also with learners and hours above the need', () => {
    const some = quiz({ strategy: ['a', 9], create: ['a', 1] });
    const [learner] = quiz({ community: ['a', 2] }).capabilities.community.assignments;
    if (learner === undefined) throw new Error('a learner');
    const community = { ...some.capabilities.community, assignments: [{ ...learner, level: 1 as const }] };
    const learning = { ...some, capabilities: { ...some.capabilities, community } };
    const values = likelyValues(budgetFromCoverage(learning, starting, 'own', labels, null, today));
    const { hoursNeeded } = capacityOf(values, values.options[0]);
    expect(hoursNeeded).toBeCloseTo(evaluateCoverage(learning).hours.needed * weeksPerMonth, 0);
  });

  it('has hours enough for the work in every option, with a target and without', () => {
    /** Hours that are whole tenths a month, all bought: sums of them are where binary noise shows. */
    const tenths = fc.integer({ min: 0, max: 40 }).map((count) => (count * 3) / 10);
    const even = fc
      .record({ create: tenths, community: tenths, advertise: tenths, influencer: tenths, analyse: tenths })
      .map((hours) =>
        planned({}, Object.fromEntries(Object.entries(hours).map(([id, value]) => [id, ['b', value]]))),
      );
    fc.assert(
      fc.property(fc.oneof(coverageInputs, even), fc.constantFrom(...ways), (any, way) => {
        const values = likelyValues(budgetFromCoverage(any, starting, way, labels, null, today));
        for (const option of values.options) {
          // Nobody has more than a thousand posts, or buys more than a million hours.
          if (option.roles.some(({ fte }) => fte === 1000) || option.agencyHours === 1e6) continue;
          expect(capacityOf(values, option)).toMatchObject({ ratio: 1, shortfallHours: 0 });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is a link that opens whole, and leads back to where it came from', () => {
    fc.assert(
      fc.property(coverageInputs, fc.constantFrom(...ways), (any, way) => {
        const from = writeCoverageLink(any, { edition: '2026.11', headline: '' });
        const plan = budgetFromCoverage(any, starting, way, labels, 1000, today);
        const opened = openBudgetLink(`#${budgetLink(plan, '2026.11', from)}`, starting);
        expect(opened?.notices).toEqual([]);
        expect(opened?.inputs.options.length).toBe(plan.options.length);
        expect(openCoverageLink(`#${opened?.from ?? ''}`, startingQuiz())?.inputs).toEqual(
          openCoverageLink(`#${from}`, startingQuiz())?.inputs,
        );
      }),
      { numRuns: 50 },
    );
  });

  it('follows the target where there is one', () => {
    const target = { ...inputs.capabilities };
    target.community = { ...target.community, assignments: [{ holder: 'a', hours: 3, level: 2 }] };
    target.advertise = { ...target.advertise, assignments: [{ holder: 'b', hours: 5, level: 2 }] };
    const grown = { ...inputs, target };
    expect(gapOf(grown).changes).toEqual({
      ...nothing,
      ownMore: { community: 3 },
      boughtMore: { advertise: 3 },
    });
    const [option, other] = budgetFromCoverage(grown, starting, 'own', labels, 1000, today).options;
    expect(other).toBeUndefined();
    expect(option.label).toBe('Målbilden');
    expect(option.roles.map(({ title }) => title)).toEqual([
      'Dagens arbete',
      'Ny tid: dialog och moderering',
    ]);
    expect(likelyOf(option.agencyHours)).toBeCloseTo(5 * weeksPerMonth, 0);
    const plan = likelyValues(budgetFromCoverage(grown, starting, 'own', labels, 1000, today));
    // Strategy 1, plan 1, create 8, community 3 and advertise 5.
    expect(capacityOf(plan, plan.options[0]).hoursNeeded).toBeCloseTo(18 * weeksPerMonth, 0);
    expect(capacityOf(plan, plan.options[0]).ratio).toBe(1);
  });
});

const address = (id: string): string => `#${id}`;
const statistics = salaryAssumptions('sv', address);
const { profiles } = budgetAssumptions('sv', address);

interface SalaryPlan {
  readonly handed: HandedSalary;
  readonly plan: BudgetInputs;
  readonly link: string;
  readonly opened: OpenedBudget;
}

/** The budgets that a salary can be taken to, by the way there, with their links and what opens from them. */
function salaryPlans(any: SalaryInputs): Partial<Record<SalaryWay, SalaryPlan>> {
  const from = wayBack(any, statistics.edition, '46000');
  return Object.fromEntries(
    viewHandOver(salaryContext(any, statistics)).ways.map(({ handed }) => {
      const plan = budgetFromSalary(any, handed, starting, profiles, today);
      const link = budgetLink(plan, statistics.edition, from);
      const opened = openBudgetLink(`#${link}`, starting);
      if (opened === null) throw new Error('a link opens');
      return [handed.way, { handed, plan, link, opened }];
    }),
  );
}

const salaryInputs = inputsOn(statistics);

describe('a budget of a salary', () => {
  it('has the salary as the pay of a full-time post, and opens whole', () => {
    fc.assert(
      fc.property(salaryInputs, (any) => {
        for (const { handed, plan, opened } of Object.values(salaryPlans(any))) {
          expect(opened.notices).toEqual([]);
          expect(opened.inputs).toEqual(plan);
          const { options, baseline, currency, country, organisation } = opened.inputs;
          expect(options).toHaveLength(1);
          expect(options[0].label).toBe(handed.option);
          expect(options[0].roles).toEqual([{ title: handed.post, monthlySalary: handed.salary, fte: 1 }]);
          expect([country, organisation, currency]).toEqual([
            any.country,
            any.organisation,
            currencyOf[any.country],
          ]);
          // Today has the post of someone employed, and nobody's where the post is new.
          expect(baseline?.roles.map(({ monthlySalary, fte }) => fte * likelyOf(monthlySalary))).toEqual([
            handed.today ?? 0,
          ]);
        }
      }),
    );
  });

  it('has the money and the rules of every country and kind of employer', () => {
    for (const country of countries) {
      for (const organisation of organisations) {
        const inputs = { ...startingSalary(statistics, country), organisation, ownSalary: 40_000 };
        const plan = salaryPlans(inputs).own?.plan;
        if (plan === undefined) throw new Error('an own salary goes over');
        const profile = profiles[country === 'SE' ? `SE-${organisation}` : country];
        if (profile === undefined) throw new Error(`a profile of ${country}`);
        expect(plan.currency).toBe(profile.currency);
        expect(plan).toMatchObject(profileValues(profile, plan));
      }
    }
  });

  it('costs what the salary tool says that the salary costs', () => {
    fc.assert(
      fc.property(salaryInputs, (any) => {
        for (const { handed, plan } of Object.values(salaryPlans(any))) {
          const salary = likelyOf(handed.salary);
          const cost = costOf(salary, employerOf(any, statistics), any.overrides);
          if (cost === null || plan.employerContribution === planFields.employerContribution.max) continue;
          const loaded = salary * (1 + plan.employerContribution + plan.agreedContribution);
          // Rates in a plan have six decimals.
          expect(Math.abs(loaded - cost.month)).toBeLessThanOrEqual(salary * 2e-6);
        }
      }),
    );
  });

  it('is no additional cost for someone who is employed already, but for the raise', () => {
    const { raise, own, median } = salaryPlans({ ...startingInputs(), ownSalary: 42_000 });
    const additional = (made: SalaryPlan | undefined): number =>
      made === undefined ? NaN : (evaluateOptions(made.plan).options[0].additional?.totalCost ?? NaN);
    expect(additional(own)).toBe(0);
    const { employerContribution = 0, agreedContribution = 0 } = raise?.plan ?? {};
    const month = (46_000 - 42_000) * (1 + employerContribution + agreedContribution);
    expect(additional(raise)).toBeGreaterThanOrEqual(month * 24 - 0.01);
    expect(additional(raise)).toBeLessThan(month * 24 * 1.1);
    expect(additional(median)).toBeGreaterThan(46_000 * 24);
  });

  it('takes along what the reader gave instead of the profile', () => {
    const overrides = { employerContribution: 0.2, agreedContribution: 0, hoursPerMonth: 120 };
    expect(salaryPlans({ ...startingInputs(), overrides }).median?.plan).toMatchObject({
      employerContribution: 0.2,
      agreedContribution: 0,
      workHoursPerMonth: 120,
    });
    const one = { ...noOverrides, hoursPerMonth: 120 };
    const plan = salaryPlans({ ...startingInputs(), overrides: one }).median?.plan;
    const without = salaryPlans(startingInputs()).median?.plan;
    expect(plan).toEqual({ ...without, workHoursPerMonth: 120 });
  });

  it('has nothing of the reader’s own in it, nor in the way back, when the median is taken along', () => {
    fc.assert(
      fc.property(salaryInputs, (any) => {
        const kept = { ...any, includeOwn: false };
        expect(salaryPlans(kept).median?.link).toBe(salaryPlans(withoutOwn(kept)).median?.link);
        for (const { opened } of Object.values(salaryPlans(kept))) {
          const back = openSalaryLink(`#${opened.from ?? ''}`, startingInputs(), statistics);
          expect([back?.inputs.ownSalary, back?.inputs.ownData]).toEqual([null, null]);
        }
      }),
    );
    const link = salaryPlans({ ...startingInputs(), ownSalary: 41_237 });
    expect(link.median?.link).not.toContain('41237');
    expect(link.own?.link).toContain('41237');
    expect(link.own?.opened.from).not.toContain('41237');
  });

  it('leads back to the same comparison', () => {
    fc.assert(
      fc.property(salaryInputs, (any) => {
        for (const { opened } of Object.values(salaryPlans(any))) {
          expect(linkTool(opened.from ?? '')).toBe('salary');
          const back = openSalaryLink(`#${opened.from ?? ''}`, startingInputs(), statistics);
          expect(back?.notices).toEqual([]);
          expect(back?.headline).toBe('46000');
          const shared = any.includeOwn ? any : withoutOwn(any);
          expect(back?.inputs).toEqual({ ...shared, includeOwn: false });
        }
      }),
    );
  });

  it('opens whole also with as many own salaries as fit in a link', () => {
    const salaries = Array.from({ length: 7900 }, (_, index) => 20_000 + index * 7);
    const many = { ...startingInputs(), includeOwn: true, ownSalary: 40_000, ownData: salaries };
    const opened = salaryPlans(many).raise?.opened;
    expect(opened?.notices).toEqual([]);
    const back = openSalaryLink(`#${opened?.from ?? ''}`, startingInputs(), statistics);
    expect(back?.inputs.ownData).toEqual(salaries);
  });
});
