import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { salaryCases } from '../../../tests/support/salary-arbitraries.ts';
import { salaryContext } from '../../../tests/support/salary-context.ts';
import { machineWords, textsOf } from '../../../tests/support/view-texts.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { salaryAssumptions, startingInputs } from './assumptions.ts';
import { withoutOwn } from './link.ts';
import { sv } from './messages/sv.ts';
import { startingSalary, type SalaryInputs } from './state.ts';
import { paperAsText, viewPaper } from './view-paper.ts';

const worlds = {
  sv: salaryAssumptions('sv', (id) => `#${id}`),
  en: salaryAssumptions('en', (id) => `#${id}`),
} as const;

/** The text for the decision paper, its no-break spaces as plain ones. */
function paperOf(change: Partial<SalaryInputs> = {}, locale: Locale = 'sv'): string {
  const view = viewPaper(salaryContext({ ...startingInputs(), ...change }, worlds[locale], locale));
  return view === null ? '' : paperAsText(view).replaceAll('\u00a0', ' ');
}

describe('the text for the decision paper', () => {
  it('has the median, the quartiles, the cost, the range for an advertisement, and how near the group is', () => {
    const [heading, statistics, cost, advert, sources, ...others] = paperOf().split('\n\n');
    expect(heading).toBe('Lön');
    expect(statistics).toBe(
      'Medianlönen för informatörer, kommunikatörer och PR-specialister i Sverige 2025 var 46 000 kr i månaden. Hälften hade mellan 40 400 kr och 53 300 kr i månaden. Den som arbetar med sociala medier har ingen egen yrkeskod, så siffrorna gäller en av de närmaste yrkesgrupperna.',
    );
    expect(cost).toMatch(
      /^En heltidstjänst med medianlön kostar ett företag med kollektivavtal \d\d \d{3} kr i månaden och \d{3} \d{3} kr om året, inklusive avgifter och andra pålägg\.$/,
    );
    expect(advert).toBe(
      'I en jobbannons blir kvartilerna, avrundade utåt, ett lönespann på 40 000 kr till 53 500 kr i månaden.',
    );
    expect(sources?.split('\n')).toHaveLength(2);
    expect(sources).toMatch(/^Källa: SCB\. Statistik: .* https:\S+\nAvgifter: .*\.$/);
    expect(others).toEqual([]);
  });

  it('is written in English too', () => {
    const [heading, statistics] = paperOf({}, 'en').split('\n\n');
    expect(heading).toBe('Pay');
    expect(statistics).toBe(
      'The median salary for communications officers and PR specialists in Sweden was SEK 46,000 a month in 2025. Half earned between SEK 40,400 and SEK 53,300 a month. The statistics have no separate code for people who work with social media, so the figures are for one of the nearest occupational groups.',
    );
  });

  it('says where the salary stands and what a raise costs only where the own salary is to be in it', () => {
    const own = { ownSalary: 42_000 };
    expect(paperOf(own)).toBe(paperOf());
    const [, , standing, cost] = paperOf({ ...own, includeOwn: true }).split('\n\n');
    expect(standing).toMatch(
      /^Lönen i dag är 42 000 kr i månaden\. Den ligger mellan undre kvartilen och medianen\. Att höja den till medianen kostar \d\d \d{3} kr om året med avgifter\.$/,
    );
    expect(cost).toMatch(
      / Med dagens lön är kostnaden \d\d \d{3} kr i månaden och \d{3} \d{3} kr om året\.$/,
    );
    expect(paperOf({ ownSalary: 46_000, includeOwn: true })).toContain('Den är lika med medianen.');
    const above = paperOf({ ownSalary: 90_000, includeOwn: true });
    expect(above).toContain('Den ligger över gränsen för den högsta tiondelen.');
    expect(above).not.toContain('Att höja');
  });

  it('says what is not known', () => {
    const text = sv.handover.paper;
    expect(paperOf(startingSalary(worlds.sv, 'US'))).toContain(text.noCost);
    expect(paperOf({ organisation: 'company' })).toContain(text.missing);
    expect(paperOf({ organisation: 'municipality' })).toContain(text.check);
    expect(paperOf(startingSalary(worlds.sv, 'NO'))).toContain(text.noQuartiles);
    const denmark = startingSalary(worlds.sv, 'DK');
    expect(paperOf(denmark)).toContain('Statistiken har ingen median.');
    expect(paperOf(denmark)).not.toMatch(/kostar|platsannons/);
    expect(paperOf({ ...denmark, ownSalary: 50_000, includeOwn: true })).toContain(
      'En heltidstjänst med den lönen kostar en arbetsgivare i Danmark',
    );
  });

  it('has a yearly figure beside the monthly one where the statistics are by the year', () => {
    expect(paperOf(startingSalary(worlds.sv, 'GB'))).toMatch(/GBP i månaden \(\d\d \d{3} GBP om året\)/);
    expect(paperOf(startingSalary(worlds.sv, 'GB'))).toMatch(/lönespann på .* om året\./);
  });

  it('has what every licence asks for, and the publisher’s address, for each row', () => {
    for (const { id, country, source, values } of worlds.sv.rows) {
      const text = paperOf({ ...startingSalary(worlds.sv, country), rows: [id] });
      if (values.p50 === null && values.mean === null) continue;
      expect(text).toContain(source.attribution.replaceAll('\u00a0', ' '));
      expect(text).toContain(source.address);
    }
  });

  it('is whole in both languages, and the same with and without an own salary that is not to be in it', () => {
    fc.assert(
      fc.property(salaryCases, fc.constantFrom(...locales), ([inputs, world], locale) => {
        const view = viewPaper(salaryContext(inputs, world, locale));
        for (const text of textsOf(view)) {
          expect(text).not.toMatch(machineWords);
          expect(text).not.toMatch(/ {2}|\n/);
        }
        expect(viewPaper(salaryContext({ ...inputs, includeOwn: false }, world, locale))).toEqual(
          viewPaper(salaryContext(withoutOwn({ ...inputs, includeOwn: false }), world, locale)),
        );
      }),
    );
  });
});
