// Lists the texts whose review date has passed, and how easy every text is to read.
//   npm run check:texts -- [--date YYYY-MM-DD] [--strict]
// Exits 0 also when some are overdue or hard to read, unless --strict is given; 2 on an option it does not know.
import { textFiles, words, type TextFile } from '../tests/support/content.ts';
import { isLocale, type Locale } from '../src/i18n/locale.ts';
import { daysBetween, reviewOptions } from './review-date.ts';
import { isPlain, limits, measures, proseOf, readability, sectionBody } from './readability.ts';

const { date, strict } = reviewOptions('npm run check:texts');
const texts = textFiles();

const dated = texts.flatMap((text) => {
  const [reviewDue] = words(text.frontmatter, 'reviewDue');
  return reviewDue === undefined ? [] : [{ path: text.path, reviewDue }];
});
const overdue = dated.filter(({ reviewDue }) => reviewDue < date);
for (const { path, reviewDue } of overdue) {
  console.log(`${String(daysBetween(reviewDue, date)).padStart(5)} days overdue  ${path}`);
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
