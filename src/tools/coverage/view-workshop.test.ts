import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageInputs, labelledCoverage } from '../../../tests/support/coverage-arbitraries.ts';
import { machineWords, textsOf } from '../../../tests/support/view-texts.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { coverageAssumptions, startingQuiz } from './assumptions.ts';
import { mergeCoverage } from './merge.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import { evaluateCoverage } from './model.ts';
import {
  capabilityIds,
  type Capability,
  type CapabilityId,
  type CoverageInputs,
  type Holder,
} from './state.ts';
import { slidesOf, slidesOfMerged, type Slides } from './view-workshop.ts';
import { viewCoverage, type FurtherReading } from './view.ts';

const messages = { sv, en };
const starting = startingQuiz();
const reading = Object.fromEntries(
  capabilityIds.map((id) => [id, { title: 'Läs mer', href: '/' }]),
) as FurtherReading;

function slidesFor(inputs: CoverageInputs, locale: Locale = 'sv'): Slides {
  const result = evaluateCoverage(inputs);
  const view = viewCoverage(inputs, result, null, {
    locale,
    messages: messages[locale],
    assumptions: coverageAssumptions(locale, () => '/', reading),
    example: false,
  });
  return slidesOf(inputs, result, view.grid, locale, messages[locale]);
}

const person = (id: string, label: string): Holder => ({
  id,
  label,
  kind: 'person',
  headcount: 1,
  totalHours: null,
});
const holders = [person('a', 'Webbredaktör'), person('b', 'Kommunikatör')];

/** Five hours needed, and held as told: id, level and hours. */
function held(...by: readonly (readonly [string, 1 | 2, (number | null)?])[]): Capability {
  return {
    importance: 'core',
    hoursNeeded: 5,
    assignments: by.map(([holder, level, hours = null]) => ({ holder, level, hours })),
  };
}

function inputsWith(capabilities: Partial<Record<CapabilityId, Capability>>): CoverageInputs {
  return { ...starting, holders, capabilities: { ...starting.capabilities, ...capabilities } };
}

function expectClean(slides: Slides): void {
  const { none, ...rest } = slides;
  for (const text of textsOf(rest)) {
    expect(text).not.toMatch(machineWords);
    expect(text.trim()).not.toBe('');
  }
  expect(none === '').toBe(slides.gaps.length > 0);
  expect(none).not.toMatch(machineWords);
  expect(slides.all.map(({ id }) => id)).toEqual(capabilityIds);
  expect(new Set(slides.gaps.map(({ id }) => id)).size).toBe(slides.gaps.length);
  for (const slide of slides.all) expect(slide.questions).toHaveLength(3);
}

describe('the slides of a workshop', () => {
  it('have a clean text everywhere, for any organisation in any language', () => {
    fc.assert(
      fc.property(labelledCoverage, fc.constantFrom(...locales), (inputs, locale) => {
        expectClean(slidesFor(inputs, locale));
      }),
    );
  });

  it('are the next steps in their order, then every other gap', () => {
    fc.assert(
      fc.property(coverageInputs, (inputs) => {
        const result = evaluateCoverage(inputs);
        const gaps = slidesFor(inputs).gaps.map(({ id }) => id);
        expect(gaps.slice(0, result.nextSteps.length)).toEqual(
          result.nextSteps.map(({ capability }) => capability),
        );
        const open = result.capabilities.filter(
          ({ status, backup }) => ['uncovered', 'learning', 'thin'].includes(status) || backup === false,
        );
        expect(gaps.toSorted()).toEqual(open.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('put the rest by how urgent it is: nobody, learning, too few hours, no backup', () => {
    const slides = slidesFor(
      inputsWith({
        strategy: held(['a', 2]),
        lead: held(['a', 2, 2]),
        plan: held(['b', 1]),
        create: held(),
        administer: held(),
        community: held(),
        influencer: held(['a', 2], ['b', 2]),
      }),
    );
    expect(slides.gaps.map(({ id, finding }) => `${id}: ${finding}`)).toEqual([
      'create: Ingen gör det i dag.',
      'administer: Ingen gör det i dag.',
      'community: Ingen gör det i dag.',
      'plan: Ingen gör det på egen hand ännu.',
      'lead: Det saknas 3 timmar i veckan.',
      'strategy: Bara webbredaktören har hand om det.',
    ]);
  });

  it('say who holds a capability, who steps in and how many hours there are, and name nobody who is learning', () => {
    const { all } = slidesFor(inputsWith({ plan: held(['a', 2, 4], ['b', 2, 2]), lead: held(['b', 1]) }));
    expect(all.find(({ id }) => id === 'plan')?.facts.flatMap(({ values }) => values)).toEqual([
      'Webbredaktör',
      'Kommunikatör',
      '6 av 5',
    ]);
    expect(textsOf(all.find(({ id }) => id === 'lead')?.facts)).not.toContain('Kommunikatör');
    expect(all.find(({ id }) => id === 'create')?.facts).toEqual([]);
  });

  it('say so when there is no gap, or nothing to tell one by, and show all nine', () => {
    expect(slidesFor(starting).none).toBe(sv.merge.workshop.noneKnown);
    const whole = slidesFor(inputsWith({ plan: held(['a', 2], ['b', 2]) }));
    expect(whole.gaps).toEqual([]);
    expect(whole.none).toBe(sv.merge.workshop.none);
    expect(whole.all).toHaveLength(9);
  });
});

describe('the slides of several answers', () => {
  const slidesOfAnswers = (answers: readonly CoverageInputs[], locale: Locale = 'sv'): Slides =>
    slidesOfMerged(mergeCoverage(answers), locale, messages[locale]);

  it('have a clean text everywhere, whatever order the answers came in', () => {
    const several = fc.array(labelledCoverage, { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(several, fc.constantFrom(...locales), (answers, locale) => {
        const slides = slidesOfAnswers(answers, locale);
        expectClean(slides);
        expect(slidesOfAnswers(answers.toReversed(), locale)).toEqual(slides);
      }),
    );
  });

  it('are what is seen differently, then the gaps that all who know see', () => {
    const slides = slidesOfAnswers([
      inputsWith({ strategy: held(['a', 2]), lead: held(['a', 2]), plan: held(['a', 2]), create: held() }),
      inputsWith({ strategy: held(['a', 2]), lead: held(['b', 2]), plan: held(), create: held() }),
    ]);
    expect(slides.gaps.map(({ id, finding }) => `${id}: ${finding}`)).toEqual([
      'plan: Ni ser olika på läget.',
      'lead: Ni ser lika på läget men pekar ut olika roller.',
      'create: Alla som vet ser samma lucka.',
    ]);
    expect(slides.gaps[0]?.statuses.map(({ text }) => text)).toEqual([
      'Bemannad, ett svar',
      'Ingen, ett svar',
    ]);
  });

  it('say so when there is nothing to settle', () => {
    const one = inputsWith({ plan: held(['a', 2]) });
    expect(slidesOfAnswers([one, one]).none).toBe(sv.merge.workshop.noneMerged);
    expect(slidesOfAnswers([one, starting]).none).toBe(sv.merge.workshop.noneMergedKnown);
  });
});
