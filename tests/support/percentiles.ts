import fc from 'fast-check';
import type { PercentilePoint, PercentilesChartView } from '../../src/tools/tool.ts';

/** Charts of distributions of every kind, with points missing, for properties that must hold of any. */

const shares = [10, 25, 50, 75, 90] as const;
type Row = PercentilesChartView['rows'][number];

const written = (value: number): PercentilePoint => ({
  value,
  text: `${new Intl.NumberFormat('sv-SE').format(value)}\u{a0}kr`,
});

const salary = fc.integer({ min: 12_000, max: 180_000 });

/** A name such as statistics give occupations, in all its length. */
const label = fc.constantFrom(
  'Informatörer, kommunikatörer och PR-specialister',
  'Informations-, kommunikations- och PR-chefer, nivå 1',
  'Marknadsföringsassistenter och kommunikationsstrateger inom offentlig förvaltning',
  'Alla yrken',
  'Er personal',
  '',
);

const row: fc.Arbitrary<Row> = fc
  .record({
    label,
    note: fc.constantFrom(
      '',
      'Sverige 2025, alla sektorer',
      'Danmark 2018, arbetsgivare i hela den privata sektorn',
    ),
    values: fc.array(salary, { minLength: 5, maxLength: 5 }),
    known: fc.subarray([...shares]),
    mean: fc.option(salary),
    tone: fc.constantFrom('main', 'own', 'plain'),
  })
  .map(({ values, known, mean, ...rest }) => {
    const rising = values.toSorted((a, b) => a - b);
    return {
      ...rest,
      points: known.map((share) => ({ share, ...written(rising[shares.indexOf(share)] ?? 0) })),
      mean: mean === null || known.includes(50) ? null : written(mean),
    };
  });

/** A chart of one to eight rows, with a salary of the reader's own or without. */
export const anyPercentiles: fc.Arbitrary<PercentilesChartView> = fc
  .record({
    rows: fc.array(row, { minLength: 1, maxLength: 8 }),
    mark: fc.option(salary),
    step: fc.constantFrom(10_000, 20_000, 50_000),
  })
  .map(({ rows, mark, step }) => {
    const values = rows.flatMap(({ points, mean }) => [...points, ...(mean === null ? [] : [mean])]);
    const highest = Math.max(step, ...values.map(({ value }) => value));
    return {
      kind: 'percentiles',
      title: 'Medianen är högst i Stockholm',
      sub: 'Kronor i månaden, heltid',
      sentence: 'Löner i flera yrken.',
      table: { caption: '', head: [], rows: [], sum: false },
      rows,
      names: {
        p10: 'lägsta tiondelen',
        p25: 'undre kvartil',
        p50: 'median',
        p75: 'övre kvartil',
        p90: 'högsta tiondelen',
        mean: 'medelvärde',
      },
      mark: mark === null ? null : { value: mark, text: `Din lön: ${written(mark).text}` },
      ticks: Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => ({
        x: index * step,
        text: written(index * step).text,
      })),
    };
  });
