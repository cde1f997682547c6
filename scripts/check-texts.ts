// Lists the texts whose review date has passed, and how easy every text is to read.
//   npm run check:texts -- [--date YYYY-MM-DD] [--strict]
// Exits 0 also when some are overdue or hard to read, unless --strict is given; 2 on an option it does not know.
import { parseArgs } from 'node:util';
import { textFiles, words, type TextFile } from '../tests/support/content.ts';
import { isLocale, type Locale } from '../src/i18n/locale.ts';
import { isPlain, limits, measures, proseOf, readability, sectionBody } from './readability.ts';

const usage = 'Usage: npm run check:texts -- [--date YYYY-MM-DD] [--strict]';

function options(): { date: string; strict: boolean } {
  try {
    const { values } = parseArgs({
      options: { date: { type: 'string' }, strict: { type: 'boolean', default: false } },
    });
    const date = values.date ?? new Date().toISOString().slice(0, 10);
    if (Number.isNaN(Date.parse(date)) || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
      throw new Error(`${date} is not a date; write it as 2027-01-31`);
    }
    return { date, strict: values.strict };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}

const { date, strict } = options();
const texts = textFiles();

const dated = texts.flatMap((text) => {
  const [reviewDue] = words(text.frontmatter, 'reviewDue');
  return reviewDue === undefined ? [] : [{ path: text.path, reviewDue }];
});
const overdue = dated.filter(({ reviewDue }) => reviewDue < date);
for (const { path, reviewDue } of overdue) {
  const days = Math.round((Date.parse(date) - Date.parse(reviewDue)) / 86_400_000);
  console.log(`${String(days).padStart(5)} days overdue  ${path}`);
}
console.log(
  `${String(overdue.length)} of ${String(dated.length)} texts are past their review date on ${date}.\n`,
);

/** A text in one language, and how easy its short version and the whole of it are. */
function measured({ path, locale, body }: TextFile & { readonly locale: Locale }) {
  const short = sectionBody(body, 'short');
  return {
    path,
    short: short === undefined ? undefined : readability(proseOf(short), locale),
    plain: short === undefined || isPlain(proseOf(short), locale),
    whole: readability(proseOf(body), locale),
  };
}

let hard = 0;
for (const locale of ['sv', 'en'] as const) {
  const direction = locale === 'sv' ? 'under' : 'above';
  console.log(`${measures[locale]}, short versions to be ${direction} ${String(limits[locale])}`);
  console.log(`${'short'.padStart(7)}${'whole'.padStart(7)}`);
  for (const text of texts) {
    if (!isLocale(text.locale) || text.locale !== locale || text.collection === 'objections') continue;
    const { path, short, plain, whole } = measured({ ...text, locale });
    if (!plain) hard++;
    const columns = [short?.toFixed(1) ?? '', whole.toFixed(1)].map((value) => value.padStart(7)).join('');
    console.log(`${columns}  ${path}${plain ? '' : '  HARD TO READ: shorten its sentences and words'}`);
  }
  console.log('');
}
process.exitCode = strict && overdue.length + hard > 0 ? 1 : 0;
