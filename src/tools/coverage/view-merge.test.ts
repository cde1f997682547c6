import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageInputs } from '../../../tests/support/coverage-arbitraries.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { startingQuiz } from './assumptions.ts';
import { writeCoverageLink } from './link.ts';
import { mergeCoverage, mostAnswers } from './merge.ts';
import { readAnswers } from './merge-links.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import {
  capabilityIds,
  type Assignment,
  type CapabilityId,
  type CoverageInputs,
  type Holder,
} from './state.ts';
import { mergeAsText, viewMerge, viewPaste, type MergeView, type PasteView } from './view-merge.ts';

const messages = { sv, en };
const starting = startingQuiz();

/** Who holds each capability, by label; an empty text for nobody. */
type Held = Partial<Record<CapabilityId, string>>;

function answer(held: Held, hours: number | null = null, hoursNeeded = 5): CoverageInputs {
  const labels = [...new Set(Object.values(held))].filter((label) => label !== '');
  const holders = labels.map((label, index): Holder => ({
    id: `h${index}`,
    label,
    kind: 'person',
    headcount: 1,
    totalHours: null,
  }));
  const capabilities = { ...starting.capabilities };
  for (const [id, label] of Object.entries(held) as [CapabilityId, string][]) {
    const holder = holders.find((other) => other.label === label);
    const assignments: readonly Assignment[] =
      holder === undefined ? [] : [{ holder: holder.id, hours, level: 2 }];
    capabilities[id] = { importance: 'core', hoursNeeded, assignments };
  }
  return { ...starting, holders, capabilities };
}

function viewOf(answers: readonly CoverageInputs[], locale: Locale = 'sv'): MergeView {
  return viewMerge(mergeCoverage(answers), locale, messages[locale]);
}

const linkTo = (inputs: CoverageInputs): string =>
  `https://example.org/sv/verktyg/vem-gor-vad/#${writeCoverageLink(inputs, { edition: '2026-11', headline: '' })}`;

function pasteOf(
  text: string,
  own: CoverageInputs | null = null,
  isOwnCounted = true,
  locale: Locale = 'sv',
): PasteView {
  return viewPaste(text, readAnswers(text, starting), own, isOwnCounted, locale, messages[locale]);
}

/** Every text of a view, wherever it stands. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

const labelled = (inputs: CoverageInputs): CoverageInputs => ({
  ...inputs,
  // What a reader types may hold anything; here only what we write is looked at.
  holders: inputs.holders.map((holder) => ({ ...holder, label: holder.label === '' ? '' : 'Redaktör' })),
});
const machine = /\{\w+\}|NaN|Infinity|undefined|\bnull\b|(?<![\w.,])[-−]0(?![\d.,])/;
const severalAnswers = fc.array(coverageInputs.map(labelled), { minLength: 2, maxLength: 4 });

const all = (label: string): Held => Object.fromEntries(capabilityIds.map((id) => [id, label]));

describe('the view of a merge', () => {
  it('has a clean text everywhere, for any answers in any language', () => {
    fc.assert(
      fc.property(severalAnswers, fc.constantFrom(...locales), (answers, locale) => {
        const view = viewOf(answers, locale);
        for (const text of [...textsOf(view), mergeAsText(view)]) {
          expect(text).not.toMatch(machine);
          expect(text.trim()).not.toBe('');
        }
      }),
    );
  });

  it('is the same whatever order the answers came in', () => {
    fc.assert(
      fc.property(severalAnswers, fc.nat(), (answers, turn) => {
        const start = turn % answers.length;
        const turned = [...answers.slice(start), ...answers.slice(0, start)];
        expect(viewOf(turned)).toEqual(viewOf(answers));
        expect(viewOf(answers.toReversed())).toEqual(viewOf(answers));
      }),
    );
  });

  it('counts every answer once in every row, and has every capability once', () => {
    fc.assert(
      fc.property(severalAnswers, (answers) => {
        const { rows } = viewOf(answers);
        expect(rows.map(({ id }) => id).toSorted()).toEqual([...capabilityIds].toSorted());
        for (const { statuses } of rows) {
          expect(statuses.reduce((sum, { count }) => sum + count, 0)).toBe(answers.length);
        }
      }),
    );
  });

  it('never says how well anyone knows anything', () => {
    fc.assert(
      fc.property(severalAnswers, (answers) => {
        const owners = answers.map((inputs) => ({
          ...inputs,
          capabilities: Object.fromEntries(
            capabilityIds.map((id) => {
              const { assignments, ...rest } = inputs.capabilities[id];
              return [
                id,
                {
                  ...rest,
                  assignments: assignments.map((one) => ({ ...one, level: one.level === 2 ? 3 : one.level })),
                },
              ];
            }),
          ) as unknown as CoverageInputs['capabilities'],
        }));
        // The numbers may follow the content, and so the level: what is said of each capability does not.
        const said = (view: MergeView): unknown =>
          view.rows.map(({ id, verdict, statuses }) => [id, verdict, statuses]);
        expect(said(viewOf(owners))).toEqual(said(viewOf(answers)));
      }),
    );
  });

  it('says how far the answers agree, in words', () => {
    const one = answer(all('Webbredaktör'));
    const other = answer({ ...all('Webbredaktör'), strategy: '', lead: 'Vd' });
    expect(viewOf([one, one]).headline).toBe('Två svar. Ni är överens om alla nio förmågor.');
    expect(viewOf([one, other]).headline).toBe(
      'Två svar. Ni är överens om sju förmågor och ser olika på två.',
    );
    expect(viewOf([one, other], 'en').headline).toBe(
      'Two answers. You agree on seven capabilities and see two differently.',
    );
    expect(viewOf([answer(all('A')), answer(all('B'))]).headline).toBe(
      'Två svar. Ni ser olika på alla nio förmågor.',
    );
    expect(viewOf([answer({ strategy: 'A' }), answer({ lead: 'A' })]).headline).toBe(
      'Två svar, men ingen förmåga går att jämföra.',
    );
  });

  it('puts the widest disagreement first, the status before who holds it, and what cannot be compared last', () => {
    const view = viewOf([
      answer({ strategy: 'A', lead: 'A', plan: 'A', create: 'A' }),
      answer({ strategy: 'A', lead: 'B', plan: '', create: 'B' }),
      answer({ strategy: 'A', lead: 'B', plan: 'A', create: 'C', analyse: 'A' }),
    ]);
    expect(view.rows.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      'create holder',
      'plan status',
      'lead holder',
      'strategy agree',
      'analyse alone',
      'administer nobody',
      'community nobody',
      'influencer nobody',
      'advertise nobody',
    ]);
    expect(view.lead[0]).toBe(
      'Mest skiljer sig svaren om produktionen: ni ser läget lika men pekar ut olika roller.',
    );
  });

  it('says who named whom by the numbers of the answers', () => {
    const view = viewOf([
      answer({ lead: 'Vd' }),
      answer({ lead: 'Webbredaktör' }),
      answer({ lead: 'webbredaktör' }),
    ]);
    const row = view.rows.find(({ id }) => id === 'lead');
    expect(row?.named.join('; ')).toMatch(/^[Ww]ebbredaktör \(svar \d och \d\); Vd \(svar \d\)$/);
    const same = viewOf([answer({ lead: 'Vd' }, 1), answer({ lead: 'Vd' }, 2)]);
    expect(same.rows.find(({ id }) => id === 'lead')?.named).toEqual(['Vd (alla)']);
    expect(same.answers.items.map(({ label }) => label)).toEqual(['Svar 1', 'Svar 2']);
  });

  it('writes hours as lowest to highest, and does not take nobody’s hours for those of others', () => {
    const row = (answers: readonly CoverageInputs[]) => viewOf(answers).rows.find(({ id }) => id === 'plan');
    expect(row([answer({ plan: 'A' }, 4, 4), answer({ plan: 'A' }, 12, 10)])).toMatchObject({
      needed: '4–10',
      available: '4–12',
    });
    expect(row([answer({ plan: 'A' }), answer({ plan: '' })])).toMatchObject({
      needed: '5',
      available: 'Vet inte',
    });
    expect(row([answer({ plan: '' }), answer({ plan: '' })])?.available).toBe('0');
  });

  it('says which gaps all who know see, and how many capabilities too few know', () => {
    const view = viewOf([answer({ analyse: '', lead: 'A' }), answer({ analyse: '' })]);
    expect(view.lead).toEqual([
      'Samma lucka ser alla som vet: analysen.',
      'Åtta förmågor går inte att jämföra, eftersom högst ett svar vet hur det är.',
    ]);
  });
});

describe('the view of what was pasted', () => {
  const anna = answer({ strategy: 'Vd', lead: 'Vd' });
  const bo = answer({ strategy: '', lead: 'Webbredaktör' });

  it('says nothing of an empty field, and of a text without links that there is none', () => {
    expect(pasteOf('  \n')).toEqual({ status: '', items: [], own: '', answers: [] });
    expect(pasteOf('Hej! Har du fyllt i?').status).toContain('Ingen länk');
  });

  it('finds the answers of a chat and asks for one more where there is one', () => {
    const two = pasteOf(`Anna: ${linkTo(anna)}\nBo: ${linkTo(bo)}.`);
    expect(two.status).toBe('Två svar räknas.');
    expect(two.answers).toHaveLength(2);
    expect(two.items.map(({ text }) => text)).toEqual([
      '2 av 2 förmågor är bemannade. Sju är okända.',
      '1 av 2 förmågor är bemannade. Sju är okända.',
    ]);
    expect(pasteOf(linkTo(anna)).status).toBe(
      'Ett svar räknas. Det behövs minst ett svar till för att jämföra.',
    );
    expect(pasteOf(linkTo(anna), bo, false).status).toContain('Räkna med ditt eget');
  });

  it('gives each link that is not counted its reason', () => {
    const text = [
      linkTo(anna),
      linkTo({ ...anna, size: '250+' }),
      linkTo(starting),
      'https://example.org/sv/verktyg/budget/#v=1&t=budget&a=1&x=aaaaa',
    ].join('\n');
    const { items, status } = pasteOf(text);
    expect(status).toContain('länkar räknas inte');
    const reasons = items.filter(({ kind }) => kind === 'refused').map((item) => item.text);
    expect(reasons).toContain(sv.merge.refused.otherTool);
    expect(reasons).toContain(sv.merge.refused.empty);
    const many = Array.from({ length: mostAnswers + 2 }, (_, index) => linkTo(answer({ plan: 'A' }, index)));
    const full = pasteOf(many.join(' '), anna);
    expect(full.answers).toHaveLength(mostAnswers);
    expect(full.items.filter((item) => item.text === sv.merge.refused.tooMany)).toHaveLength(2);
    expect(full.own).toBe(sv.merge.own.full);
  });

  it('counts a cut link and one of a newer version, and says so', () => {
    const cut = linkTo(anna).slice(0, -30);
    const [first] = pasteOf(`${cut} ${linkTo(bo)}`).items;
    expect(first).toMatchObject({ kind: 'answer', notes: [sv.merge.notes.cut] });
    const newer = linkTo(anna).replace('v=1&', 'v=9&');
    const notes = pasteOf(newer).items.flatMap((item) => item.notes);
    expect(notes).toContain(sv.merge.notes.newer);
  });

  it('counts the reader’s own answer when asked, once', () => {
    const text = linkTo(anna);
    const counted = pasteOf(text, bo);
    expect(counted.answers).toHaveLength(2);
    expect(counted.items.at(-1)?.label).toBe(sv.merge.own.name);
    expect(pasteOf(text, bo, false).answers).toHaveLength(1);
    const same = pasteOf(`${text} ${linkTo(bo)}`, { ...anna, target: anna.capabilities });
    expect(same.answers).toHaveLength(2);
    expect(same.own).toBe(sv.merge.own.same);
  });

  it('has a clean text for anything that is pasted, and never throws', () => {
    const piece = fc.oneof(
      coverageInputs.map(labelled).map(linkTo),
      fc
        .tuple(coverageInputs.map(labelled).map(linkTo), fc.nat(400))
        .map(([link, end]) => link.slice(0, end)),
      fc.string({ maxLength: 20 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 4 }),
        fc.option(coverageInputs.map(labelled)),
        fc.boolean(),
        fc.constantFrom(...locales),
        (pieces, own, isOwnCounted, locale) => {
          const view = pasteOf(pieces.join('\n'), own, isOwnCounted, locale);
          const said = [
            view.status,
            view.own,
            ...view.items.flatMap(({ label, text, notes }) => [label, text, ...notes]),
          ];
          for (const text of said) expect(text).not.toMatch(machine);
          expect(view.answers.length).toBeLessThanOrEqual(mostAnswers);
        },
      ),
    );
  });
});
