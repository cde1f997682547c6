import { describe, expect, it } from 'vitest';
import { forecastFact, forecasts } from '../../facts/forecasts.ts';
import { locales } from '../../i18n/locale.ts';
import { siteText } from '../../i18n/site.ts';
import { forecastChart, forecastRows } from './view.ts';

const numberWords = { sv: 'Sju av sju', en: 'Seven forecasts out of seven' };

describe('the forecasts in words', () => {
  it('are every pair and every open forecast, oldest first', () => {
    for (const locale of locales) {
      const rows = forecastRows(locale);
      expect(rows).toHaveLength(forecasts.pairs.length + forecasts.open.length);
      expect(rows.filter(({ isAnswered }) => !isAnswered)).toHaveLength(forecasts.open.length);
    }
    expect(forecastRows('en').map(({ made }) => made)).toEqual([
      'August 2009',
      'August 2011',
      'August 2012',
      'February 2013',
      'February 2014',
      'August 2015',
      'February 2018',
      'August 2018',
      'February 2021',
    ]);
  });

  it('write shares as the language does', () => {
    expect(forecastRows('sv')[0]).toMatchObject({
      made: 'augusti 2009',
      then: '3,5\u00a0%',
      expected: '13,7\u00a0%',
      measured: '9,4\u00a0%',
    });
    expect(forecastRows('en')[0]).toMatchObject({ expected: '13.7%', measured: '9.4%' });
  });

  it('have a title and notes that the figures bear out', () => {
    const tooHigh = forecasts.pairs.filter(({ forecast, measured }) => forecast > measured);
    expect([tooHigh.length, forecasts.pairs.length]).toEqual([7, 7]);
    for (const locale of locales) expect(siteText(locale).forecasts.title).toContain(numberWords[locale]);
    // ”Two thirds”, in the median case.
    expect((forecastFact.value ?? 0) / 100).toBeCloseTo(2 / 3, 1);
    // ”Came close”: the one of 2015, and no other.
    const close = forecasts.pairs.filter(({ forecast, measured }) => measured / forecast > 0.9);
    expect(close.map(({ made, measuredAt }) => [made, measuredAt])).toEqual([['2015-08', '2020-06']]);
    // The forecasts for 2023 and 2026 are the open ones.
    expect(forecasts.open.map(({ made }) => Number(made.slice(0, 4)) + 5)).toEqual([2023, 2026]);
  });

  it('link every source over https', () => {
    for (const { sources } of forecastRows('sv'))
      expect([sources.forecast.url, sources.measured.url].map((url) => url?.slice(0, 8))).toEqual([
        'https://',
        'https://',
      ]);
  });

  it('give the chart the ends of each line, and ticks within its axis', () => {
    const chart = forecastChart('sv');
    expect(chart.rows[0]).toEqual({
      label: 'Augusti 2009',
      note: 'mätt augusti 2014',
      expected: { value: 13.7, text: '13,7\u00a0%' },
      measured: { value: 9.4, text: '9,4\u00a0%' },
      isAnswered: true,
    });
    expect(chart.ticks.map(({ text }) => text)).toEqual(['0', '10\u00a0%', '20\u00a0%']);
  });
});
