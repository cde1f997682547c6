import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { salaryContext } from '../../../tests/support/salary-context.ts';
import { salaryAssumptions, startingInputs } from './assumptions.ts';
import { rowsBy } from './compare.ts';
import { Compared, Countries, Figure, Gaps, Sources, Trend } from './Compared.tsx';
import { sv } from './messages/sv.ts';
import type { SalaryInputs } from './state.ts';
import { viewCompared } from './view-compared.ts';
import { viewCountries } from './view-countries.ts';
import { viewGaps } from './view-gaps.ts';
import { viewSources } from './view-sources.ts';
import { viewTrend } from './view-trend.ts';

const world = salaryAssumptions('sv', (id) => `/kallor/#${id}`);
const drawn = () => <div className="drawn" />;

function context(change: Partial<SalaryInputs> = {}) {
  return salaryContext({ ...startingInputs(), ...change }, world);
}

/** The years of an occupation, all sectors and both sexes, in the order that the reader gets them. */
function worldRows(start: string): readonly string[] {
  const main = world.rows.find(({ id }) => id === `${start}-2025-all-both`);
  return main === undefined ? [] : rowsBy(main, 'years', world.rows);
}

/** All comparing parts as a page shows them. */
function page(change: Partial<SalaryInputs> = {}): string {
  const made = context(change);
  const props = { messages: sv, drawn };
  return renderToStaticMarkup(
    <>
      <Compared view={{ compared: viewCompared(made) }} {...props} />
      <Gaps view={{ gaps: viewGaps(made) }} {...props} />
      <Trend view={{ trend: viewTrend(made) }} {...props} />
      <Countries view={{ countries: viewCountries(made) }} {...props} />
      <Sources view={{ sources: viewSources(made) }} />
    </>,
  );
}

const count = (text: string, part: string): number => text.split(part).length - 1;

describe('the comparing parts on a page', () => {
  it('stand under headings that the contents lead to, and a part with nothing to say is left out', () => {
    const ids = (text: string): string[] =>
      [...text.matchAll(/<section id="([a-z-]+)"/g)].map(([, id = '']) => id);
    expect(ids(page())).toEqual(['compared', 'gaps', 'trend', 'sources']);
    expect(ids(page({ rows: [...startingInputs().rows, 'us-bls-27-3031-2025'] }))).toContain('countries');
    expect(ids(page({ country: 'FI', rows: ['fi-statfin-all-2024'] }))).toEqual(['compared', 'sources']);
  });

  it('have beside each chart its sentence, a real table and a link for each of its rows', () => {
    const html = page();
    const charts = count(html, 'class="drawn"');
    expect(charts).toBe(4);
    expect(count(html, '<figure class="chart">')).toBe(charts);
    expect(count(html, '<details>')).toBe(charts);
    const [chart] = viewCompared(context()).charts;
    if (chart === undefined) throw new Error('There is no chart');
    const figure = renderToStaticMarkup(
      <Figure chart={chart} messages={sv}>
        {drawn()}
      </Figure>,
    );
    expect(figure).toContain(chart.title);
    expect(figure).toContain(chart.sentence);
    expect(count(figure, '<th scope="row">')).toBe(chart.rows.length);
    expect(count(figure, '<a href="/kallor/#')).toBe(chart.rows.length);
  });

  it('say and list what is already drawn, without drawing it again', () => {
    const rows = worldRows('se-scb-2432');
    const years = page({ rows });
    expect(rows.length).toBeGreaterThan(5);
    expect(count(years, '<figure class="chart">') - count(years, 'class="drawn"')).toBe(2);
    expect(years).toContain('Medianen steg från');
  });

  it('lead to our entry and to the publisher’s own page', () => {
    const html = renderToStaticMarkup(<Sources view={{ sources: viewSources(context()) }} />);
    expect(html).toContain('href="/kallor/#se-scb-2432-2025-all-both"');
    expect(html).toContain('href="https://www.statistikdatabasen.scb.se/goto/sv/ssd/LoneSpridSektYrk4AN"');
    expect(html).toContain('Källa: SCB');
  });

  it('show the claim with our verdict beside it', () => {
    const html = renderToStaticMarkup(
      <Gaps view={{ gaps: viewGaps(context()) }} messages={sv} drawn={drawn} />,
    );
    expect(html).toContain('Obekräftat: ingen källa hittades');
    expect(html).toContain('href="/kallor/#F412"');
  });

  it('show converted medians only where they were asked for', () => {
    const rows = [...startingInputs().rows, 'us-bls-27-3031-2025'];
    expect(page({ rows })).not.toContain('Omräknat till svenska kronor');
    expect(page({ rows, convertTo: 'SEK' })).toContain('Omräknat till svenska kronor');
  });
});
