import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelledCoverage } from '../../../tests/support/coverage-arbitraries.ts';
import { machineWords, textsOf } from '../../../tests/support/view-texts.ts';
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
  isEachCounted = false,
): PasteView {
  const choices = { own, isOwnCounted, isEachCounted };
  return viewPaste(text, readAnswers(text, starting), choices, locale, messages[locale]);
}

const severalAnswers = fc.array(labelledCoverage, { minLength: 2, maxLength: 4 });

const all = (label: string): Held => Object.fromEntries(capabilityIds.map((id) => [id, label]));

describe('the view of a merge', () => {
  it('has a clean text everywhere, for any answers in any language', () => {
    fc.assert(
      fc.property(severalAnswers, fc.constantFrom(...locales), (answers, locale) => {
        const view = viewOf(answers, locale);
        for (const text of [...textsOf(view), mergeAsText(view)]) {
          expect(text).not.toMatch(machineWords);
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
      'Mest går svaren isär om produktionen: ni ser lika på läget men pekar ut olika roller.',
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
      'Alla som vet ser samma lucka i analysen.',
      'Åtta förmågor går inte att jämföra, eftersom högst en av er vet hur det är.',
    ]);
  });
});

describe('the view of what was pasted', () => {
  const anna = answer({ strategy: 'Vd', lead: 'Vd' });
  const bo = answer({ strategy: '', lead: 'Webbredaktör' });

  it('says nothing of an empty field, and of a text without links that there is none', () => {
    expect(pasteOf('  \n')).toEqual({
      status: '',
      items: [],
      own: '',
      isRepeated: false,
      answers: [],
    });
    expect(pasteOf('Hej! Har du fyllt i?').status).toContain('Ingen länk');
  });

  it('finds the answers of a chat and asks for one more where there is one', () => {
    const two = pasteOf(`Anna: ${linkTo(anna)}\nBo: ${linkTo(bo)}.`);
    expect(two.status).toBe('Två svar räknas.');
    expect(two.answers).toHaveLength(2);
    expect(two.items.map(({ text }) => text)).toEqual([
      'Båda förmågorna är bemannade. Sju är okända.',
      'En av två förmågor är bemannad. Sju är okända.',
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
    expect(counted.items.at(-1)?.label).toMatch(/^Svar [12], ditt eget$/);
    expect(pasteOf(text, bo, false).answers).toHaveLength(1);
    const same = pasteOf(`${text} ${linkTo(bo)}`, { ...anna, target: anna.capabilities });
    expect(same.answers).toHaveLength(2);
    expect(same.own).toBe(sv.merge.own.same);
  });

  it('lists equal answers once, and counts them as different people when asked', () => {
    const text = [anna, anna, bo, anna].map(linkTo).join('\n');
    const once = pasteOf(text);
    expect(once.status).toBe('Två svar räknas. Lika svar räknas som ett.');
    expect(once.isRepeated).toBe(true);
    expect(once.answers).toHaveLength(2);
    expect(once.items.map((item) => item.text)).toEqual([
      'Båda förmågorna är bemannade. Sju är okända. Står tre gånger.',
      'En av två förmågor är bemannad. Sju är okända.',
    ]);
    const each = pasteOf(text, null, true, 'sv', true);
    expect(each.status).toBe('Fyra svar räknas.');
    expect(each.answers).toEqual([anna, anna, bo, anna].toSorted((a) => (a === anna ? -1 : 1)));
    const labels = each.items.map(({ label }) => label);
    expect([
      ['Svar 1, 2 och 3', 'Svar 4'],
      ['Svar 2, 3 och 4', 'Svar 1'],
    ]).toContainEqual(labels);
    expect(pasteOf(`${linkTo(anna)} ${linkTo(bo)}`).isRepeated).toBe(false);
    const five = pasteOf(Array.from({ length: 5 }, () => linkTo(anna)).join(' '), null, true, 'sv', true);
    expect(viewOf(five.answers).headline).toContain('Fem svar. Ni är överens om två');
  });

  it('counts at most twelve of them, and says so', () => {
    const text = Array.from({ length: 14 }, () => linkTo(anna)).join('\n');
    const each = pasteOf(`${text}\n${linkTo(bo)}`, null, true, 'sv', true);
    expect(each.answers).toHaveLength(mostAnswers);
    expect(each.items.map(({ notes }) => notes)).toEqual([[sv.merge.notes.short], []]);
    expect(pasteOf(`${text}\n${linkTo(bo)}`).items.map(({ notes }) => notes)).toEqual([[], []]);
  });

  it('takes the reader’s own for one more person when it is the same and equal ones are counted', () => {
    const text = `${linkTo(anna)} ${linkTo(bo)}`;
    const off = pasteOf(text, anna);
    expect(off).toMatchObject({ own: sv.merge.own.same, isRepeated: true });
    expect(off.answers).toHaveLength(2);
    const on = pasteOf(text, anna, true, 'sv', true);
    expect(on.own).toBe(sv.merge.own.again);
    expect(on.answers).toHaveLength(3);
    expect(pasteOf(text, anna, false, 'sv', true)).toMatchObject({ own: '', isRepeated: false });
    expect(pasteOf(text, anna, false, 'sv', true).answers).toHaveLength(2);
  });

  it('gives every answer beside its link the number that the table names it by', () => {
    const chat = ['Vd', 'Webbredaktör', 'Kommunikatör'].map((label) => answer({ lead: label }));
    const { items, answers } = pasteOf(chat.map(linkTo).join('\n'));
    const lead = viewOf(answers).rows.find(({ id }) => id === 'lead');
    for (const [index, label] of ['Vd', 'Webbredaktör', 'Kommunikatör'].entries()) {
      expect(lead?.named).toContain(`${label} (${items[index]?.label.toLowerCase() ?? ''})`);
    }
    expect(pasteOf(linkTo(anna)).items.map(({ label }) => label)).toEqual([sv.merge.found.counted]);
  });

  it('tells a damaged link from one that is not filled in, and a cut one from a whole one', () => {
    const cut = linkTo(anna).slice(0, -8);
    expect(pasteOf(`${cut}\n${linkTo(anna)}`).items.map(({ text }) => text)).toEqual([
      sv.merge.refused.part,
      'Båda förmågorna är bemannade. Sju är okända.',
    ]);
    const own = pasteOf(`${cut.slice(0, -20)}\n${linkTo(bo)}`, anna);
    expect(own.items.map(({ kind }) => kind)).toEqual(['refused', 'answer', 'answer']);
    expect(own.items[0]?.text).toBe(sv.merge.refused.ownPart);
    expect(pasteOf(`${cut.slice(0, -20)}\n${linkTo(bo)}`, anna, false).answers).toHaveLength(2);
    const [damaged, empty] = pasteOf(`${linkTo(anna).slice(0, 80)} ${linkTo(starting)}`).items;
    expect([damaged?.text, empty?.text]).toEqual([sv.merge.refused.damaged, sv.merge.refused.empty]);
  });

  it('gives the same merge in any order, whether equal answers are one or several', () => {
    const chats = fc
      .tuple(
        fc.array(labelledCoverage, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(), { maxLength: 14 }),
      )
      .map(([answers, again]) =>
        [...answers, ...again.flatMap((place) => answers[place % answers.length] ?? [])].map(linkTo),
      )
      .chain((links) =>
        fc.tuple(fc.constant(links), fc.shuffledSubarray(links, { minLength: links.length })),
      );
    fc.assert(
      fc.property(chats, fc.option(labelledCoverage), fc.boolean(), ([one, other], own, isEachCounted) => {
        const paste = (links: readonly string[]) => pasteOf(links.join('\n'), own, true, 'en', isEachCounted);
        const [first, second] = [paste(one), paste(other)];
        expect(second.status).toBe(first.status);
        expect(second.isRepeated).toBe(first.isRepeated);
        expect(viewOf(second.answers)).toEqual(viewOf(first.answers));
        const said = ({ items }: PasteView) =>
          items.map(({ label, text, source }) => [source, label, text]).sort();
        // Two that differ in nothing a merge sees may change numbers with each other.
        if (new Set(first.items.map(({ text }) => text)).size === first.items.length) {
          expect(said(second)).toEqual(said(first));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('has a clean text for anything that is pasted, and never throws', () => {
    const piece = fc.oneof(
      labelledCoverage.map(linkTo),
      fc.tuple(labelledCoverage.map(linkTo), fc.nat(400)).map(([link, end]) => link.slice(0, end)),
      fc.string({ maxLength: 20 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 4 }),
        fc.option(labelledCoverage),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom(...locales),
        (pieces, own, isOwnCounted, isEachCounted, locale) => {
          const view = pasteOf([...pieces, ...pieces].join('\n'), own, isOwnCounted, locale, isEachCounted);
          const said = [
            view.status,
            view.own,
            ...view.items.flatMap(({ label, text, notes }) => [label, text, ...notes]),
          ];
          for (const text of said) expect(text).not.toMatch(machineWords);
          expect(view.answers.length).toBeLessThanOrEqual(mostAnswers);
        },
      ),
    );
  });
});
