import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPercentiles } from '../../../tests/support/percentiles.ts';
import type { PercentilesChartView } from '../../tools/tool.ts';
import { textWidth } from './layout.ts';
import { hatching, linesWithin, middleOf, percentilesPlan, spread, type PlacedText } from './percentiles.ts';

type Row = PercentilesChartView['rows'][number];

const widths = fc.constantFrom(160, 280, 320, 480, 560, 720);

/** Ends of a text, as wide as the layout takes it to be. */
function endsOf({ parts, x }: PlacedText): readonly [number, number] {
  const half =
    parts.reduce(
      (sum, { text, weight }) => sum + textWidth(text, weight) * (weight === 'bold' ? 1 : 12 / 13),
      0,
    ) / 2;
  return [x - half, x + half];
}

const textOf = ({ parts }: PlacedText): string => parts.map(({ text }) => text).join('');
const wordsOf = (view: PercentilesChartView): string[][] =>
  percentilesPlan(view, 720).rows.map(({ texts }) => texts.map(textOf));

const point = (share: Row['points'][number]['share'], value: number): Row['points'][number] => ({
  share,
  value,
  text: String(value),
});
const plain: Row = { label: 'Yrke', note: '', points: [], mean: null, tone: 'plain' };
const chart = (rows: readonly Row[], more: Partial<PercentilesChartView> = {}): PercentilesChartView => ({
  kind: 'percentiles',
  title: '',
  sub: '',
  sentence: '',
  table: { caption: '', head: [], rows: [], sum: false },
  names: { p10: 'P10', p25: 'P25', p50: 'median', p75: 'P75', p90: 'P90', mean: 'mean' },
  mark: null,
  ticks: [],
  rows,
  ...more,
});
const whole = [point(10, 100), point(25, 200), point(50, 300), point(75, 400), point(90, 500)];

describe('the layout of distributions', () => {
  it('lets no text cover another and keeps every text inside the drawing, at any width', () => {
    fc.assert(
      fc.property(anyPercentiles, widths, (view, width) => {
        const plan = percentilesPlan(view, width);
        const texts = [...(plan.mark?.texts ?? []), ...plan.rows.flatMap((row) => row.texts)];
        for (const [index, text] of texts.entries()) {
          const [left, right] = endsOf(text);
          expect(left).toBeGreaterThanOrEqual(-1e-6);
          expect(right).toBeLessThanOrEqual(width + 1e-6);
          expect(text.y).toBeGreaterThan(0);
          expect(text.y).toBeLessThan(plan.height);
          for (const other of texts.slice(index + 1)) {
            if (Math.abs(text.y - other.y) >= 12) continue;
            const [from, to] = endsOf(other);
            expect(from >= right || to <= left).toBe(true);
          }
        }
      }),
    );
  });

  it('gives each row a place of its own under the one before, with its name, bar and texts in it', () => {
    fc.assert(
      fc.property(anyPercentiles, widths, (view, width) => {
        const { rows, height } = percentilesPlan(view, width);
        for (const [index, row] of rows.entries()) {
          const below = rows[index + 1]?.top ?? height + 10;
          expect(row.top + row.height).toBeLessThanOrEqual(below + 1e-6);
          for (const y of [row.nameY, row.bar, ...row.texts.map((text) => text.y)]) {
            expect(y).toBeGreaterThan(row.top - 1);
            expect(y).toBeLessThan(row.top + row.height);
          }
        }
      }),
    );
  });

  it('holds every value, the mark and every tick within the axis, and ticks apart', () => {
    fc.assert(
      fc.property(anyPercentiles, widths, (view, width) => {
        const { toPlace, plot, ticks } = percentilesPlan(view, width);
        const values = [
          ...view.rows.flatMap(({ points, mean }) => [...points, ...(mean === null ? [] : [mean])]),
          ...(view.mark === null ? [] : [view.mark]),
          ...view.ticks.map(({ x }) => ({ value: x })),
        ];
        for (const { value } of values) {
          expect(toPlace(value)).toBeGreaterThanOrEqual(plot.from - 1e-6);
          expect(toPlace(value)).toBeLessThanOrEqual(plot.to + 1e-6);
        }
        for (const [index, tick] of ticks.slice(1).entries())
          expect(tick.x - (ticks[index]?.x ?? 0)).toBeGreaterThan(textWidth('0 kr'));
      }),
    );
  });

  it('says the value of the middle of each row and of the ends that are known, and nothing else twice', () => {
    expect(
      wordsOf(
        chart([
          { ...plain, points: whole },
          { ...plain, points: whole },
        ]),
      ),
    ).toEqual([
      ['P25', 'median 300', 'P75', '100', '500', 'P10', 'P90'],
      ['300', '100', '500'],
    ]);
  });

  it('names a point on the first row that has it', () => {
    const median = { ...plain, points: [point(50, 300)] };
    const quartiles = { ...plain, points: whole.slice(1, 4) };
    expect(wordsOf(chart([median, quartiles, { ...plain, points: whole }]))).toEqual([
      ['median 300'],
      ['300', '200', '400', 'P25', 'P75'],
      ['300', '100', '500', 'P10', 'P90'],
    ]);
  });

  it('takes the mean for the middle only where there is no median', () => {
    const mean = { value: 320, text: '320' };
    expect(middleOf({ ...plain, mean })).toMatchObject({ name: 'mean', value: 320 });
    expect(middleOf({ ...plain, mean, points: whole })).toMatchObject({ name: 'p50', value: 300 });
    expect(middleOf(plain)).toBeNull();
  });

  it('stretches the axis to a mark outside the rows, and keeps its text inside', () => {
    const { domain, mark } = percentilesPlan(
      chart([{ ...plain, points: whole }], { mark: { value: 2000, text: 'Din lön: 2 000' } }),
      320,
    );
    expect(domain).toEqual([100, 2000]);
    expect(mark?.texts.every((text) => endsOf(text)[1] <= 320)).toBe(true);
  });

  it('has a place for a single value, and for a chart without rows', () => {
    const { toPlace, plot } = percentilesPlan(chart([{ ...plain, points: [point(50, 7)] }]), 320);
    expect(toPlace(7)).toBe((plot.from + plot.to) / 2);
    expect(percentilesPlan(chart([]), 320).height).toBeGreaterThanOrEqual(0);
  });

  it('puts the name of a value over it where a line cannot hold both', () => {
    const mean = { value: 320, text: '1 234 567 kr' };
    const view = chart([{ ...plain, mean }], { names: { ...chart([]).names, mean: 'medelvärde' } });
    const texts = (width: number): string[] =>
      percentilesPlan(view, width).rows.flatMap((row) => row.texts.map(textOf));
    expect(texts(320)).toEqual(['medelvärde 1 234 567 kr']);
    expect(texts(150)).toEqual(['medelvärde', '1 234 567 kr']);
  });

  it('is higher where names stand over their bars', () => {
    const view = chart([
      { ...plain, label: 'Informatörer, kommunikatörer och PR-specialister', points: whole },
    ]);
    expect(percentilesPlan(view, 320).height).toBeGreaterThan(percentilesPlan(view, 720).height);
  });
});

describe('texts on one line', () => {
  const wish = (at: number) => ({ at, width: 40 });

  it('keeps one where it wants to be, and moves the others to its sides', () => {
    expect(spread([wish(95), wish(100), wish(105)], 0, 300, 1)).toEqual([50, 100, 150]);
    expect(spread([wish(95), wish(100), wish(105)], 0, 300)).toEqual([95, 145, 195]);
  });

  it('moves the kept one too where the others have no room beside it', () => {
    expect(spread([wish(5), wish(10)], 0, 100, 1)).toEqual([20, 70]);
  });

  it('holds no more than there is room for', () => {
    expect(spread([wish(10), wish(20)], 0, 89)).toBeNull();
    expect(spread([], 0, 10)).toEqual([]);
  });
});

describe('a name on lines', () => {
  const measure = (text: string): number => text.length;

  it('breaks between words with lines about as long, parts a word that is too long, and shortens what is left over', () => {
    expect(linesWithin('en två tre', 6, 2, measure)).toEqual(['en två', 'tre']);
    expect(linesWithin('kommunikatörer och andra m.fl.', 24, 2, measure)).toEqual([
      'kommunikatörer',
      'och andra m.fl.',
    ]);
    expect(linesWithin('informatör', 6, 3, measure)).toEqual(['infor-', 'matör']);
    expect(linesWithin('en två tre fyra fem', 6, 2, measure)).toEqual(['en två', 'tre f…']);
  });
});

describe('hatching', () => {
  it('stays inside its bar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), (from, width) => {
        const numbers = hatching(from, from + width, 20, 12).match(/-?\d+(\.\d+)? -?\d+(\.\d+)?/g) ?? [];
        for (const pair of numbers) {
          const [x = 0, y = 0] = pair.split(' ').map(Number);
          expect(x >= from && x <= from + width && y >= 20 && y <= 32).toBe(true);
        }
      }),
    );
  });
});
