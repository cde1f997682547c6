import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../i18n/format.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { salaryAssumptions } from './assumptions.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import { readOwnData, type OwnDataTable } from './own-data.ts';
import { exampleSalaries, exampleTable, isExample } from './own-data-example.ts';
import {
  columnName,
  foreignCurrencies,
  refusalText,
  viewProposal,
  type ProposalChoice,
  type ProposalView,
  type Refusal,
} from './own-data-words.ts';
import { guessPeriod } from './period.ts';
import { countries, currencies, currencyOf, type Country, type SalaryRowData } from './state.ts';

const messagesOf = { sv, en };
const assumptionsOf = {
  sv: salaryAssumptions('sv', (id) => `#${id}`),
  en: salaryAssumptions('en', (id) => `#${id}`),
};

function mainOf(country: Country, locale: Locale): SalaryRowData {
  const { rows, startingRows } = assumptionsOf[locale];
  const found = rows.find(({ id }) => id === startingRows[country][0]);
  if (found === undefined) throw new Error(`${country} has no row`);
  return found;
}

function table(input: string, locale: Locale = 'sv'): OwnDataTable {
  const read = readOwnData(input, locale);
  if (!read.ok) throw new Error(`refused: ${read.error}`);
  return read.value;
}

interface Given extends Partial<ProposalChoice> {
  readonly locale?: Locale;
  readonly country?: Country;
  readonly hasRow?: boolean;
}

/** The proposal of a text, of the guessed column and with nothing said unless told. */
function proposal(input: string, given: Given = {}): ProposalView {
  const { locale = 'sv', country = 'SE', hasRow = true, ...choice } = given;
  const read = table(input, locale);
  return viewProposal(
    read,
    { column: read.best, period: null, ...choice },
    { locale, messages: messagesOf[locale], country, main: hasRow ? mainOf(country, locale) : null },
  );
}

/** Spaces as they are typed, so that expectations can be read. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const tenSalaries = [41_500, 39_900, 58_000, 44_000, 36_000, 47_500, 52_000, 43_000, 38_200, 61_000];
const list = tenSalaries.join('\n');

describe('a refusal', () => {
  const reasons: readonly Refusal[] = [
    'spreadsheet',
    'pdf',
    'image',
    'html',
    'binary',
    'empty',
    'tooLarge',
    'openQuote',
    'noNumbers',
    'unreadable',
    'several',
  ];

  it.each(locales)('is a sentence of its own for every reason (%s)', (locale) => {
    const texts = reasons.map((reason) => refusalText(reason, messagesOf[locale]));
    expect(new Set(texts).size).toBe(reasons.length);
    for (const text of texts) expect(text).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('says how a workbook becomes a CSV file', () => {
    expect(refusalText('spreadsheet', sv)).toContain('Arkiv > Spara som');
    expect(refusalText('spreadsheet', en)).toContain('File > Save as');
  });
});

describe('what is said of privacy', () => {
  it.each(locales)('names the choice that puts salaries in links and on paper (%s)', (locale) => {
    const { ownData, form } = messagesOf[locale];
    expect(ownData.privacy).toContain('{include}');
    expect(form.own.include).toMatch(/^\p{Lu}[^.]*$/u);
  });
});

describe('a proposal', () => {
  it('says how many salaries there are, in which column and how many rows, and between what', () => {
    const view = proposal(`Roll;Månadslön\n${tenSalaries.map((salary) => `A;${salary}`).join('\n')}\nB;`);
    expect(plain(view.found)).toBe(
      '10 löner hittades i kolumnen ”Månadslön”, på 11 rader. Lägst 36 000 kr, högst 61 000 kr.',
    );
    expect(view.columns).toEqual([{ index: 1, label: 'Månadslön (10 belopp)' }]);
    expect(view.use).toBe('Använd de här 10 lönerna');
    expect(view.salaries).toEqual(tenSalaries);
    expect(view).toMatchObject({ guess: 'month', question: '', currency: null, tooFew: '', few: '' });
    const english = proposal('role,pay\nA,"41,500"', { locale: 'en', country: 'GB', hasRow: false });
    expect(english.found).toBe('One salary was found in the column “pay”, in one row.');
  });

  it('has the same to say in both languages', () => {
    const messy = `Titel;Lön\nA;41.500\nB;=A1\nC;\nD;hög\nE;0\nF;44000,50\nG;498000\nSumma;99000\n${tenSalaries.map((salary) => `H;${salary}`).join('\n')}`;
    const [swedish, english] = (['sv', 'en'] as const).map((locale) => proposal(messy, { locale }));
    expect(swedish?.leftOut).toHaveLength(5);
    expect(english?.leftOut).toHaveLength(5);
    expect(swedish?.notes).toHaveLength(3);
    expect(english?.notes).toHaveLength(3);
    expect(english?.salaries).toEqual(swedish?.salaries);
    const everything = JSON.stringify([swedish, english]);
    expect(everything).not.toMatch(/\{\w+\}|NaN|undefined|Infinity/);
  });

  it.each([
    ['blank cells', 'A;\nB;', '2 tomma celler.'],
    ['a blank cell', 'A;', 'En tom cell.'],
    [
      'lines with another separator',
      'A,45000',
      'En rad med något annat mellan cellerna än på de andra raderna.',
    ],
    ['words', 'A;hög', 'En cell med något annat än ett helt utskrivet belopp.'],
    ['shortened amounts', 'A;41,5 tkr\nB;45k', '2 celler med något annat än ett helt utskrivet belopp.'],
    ['markup', 'A;<b>45000</b>', 'En cell med något annat än ett helt utskrivet belopp.'],
    [
      'formulas',
      'A;=SUM(B2:B9)\nB;@lön',
      '2 celler som börjar som formler, med =, +, - eller @. Formler räknas aldrig ut här.',
    ],
    ['impossible pay', 'A;0', 'Ett belopp som är för litet eller för stort för att vara en lön.'],
    ['sums', 'Summa;90000\nMedel;45000', '2 rader som summerar de andra.'],
  ])('says that %s are left out', (_, rows, sentence) => {
    const salaries = tenSalaries.map((salary) => `Z;${salary}`).join('\n');
    const view = proposal(`Titel;Lön\n${salaries}\n${rows}`);
    expect(view.leftOut).toEqual([sentence]);
    expect(view.salaries).toEqual(tenSalaries);
  });

  it('says that the first lines of a list without header are left out', () => {
    const view = proposal(`45k\n-45000\n40000-45000\n=A1*2\n${list}`);
    expect(view.leftOut).toEqual([
      '2 celler med något annat än ett helt utskrivet belopp.',
      '2 celler som börjar som formler, med =, +, - eller @. Formler räknas aldrig ut här.',
    ]);
    expect(view.salaries).toEqual(tenSalaries);
    expect(plain(view.found)).toContain('10 löner hittades i kolumnen ”Kolumn 1”, på 14 rader.');
    expect(view.preview.rows[0]).toEqual(['45k']);
  });

  it('says what was done with amounts', () => {
    const dotted = tenSalaries.map((salary) => `${Math.floor(salary / 1000)}.500`).join('\n');
    expect(proposal(dotted).notes).toEqual([
      '10 belopp är skrivna som 45.000 eller 45,000 och är lästa som tusental.',
    ]);
    expect(proposal(`${list}\n41500,50`).notes).toEqual(['Ett belopp med decimaler är avrundat.']);
  });

  it('shows cells as text, cut where they are long, and marks nothing else', () => {
    const long = 'å'.repeat(200);
    const view = proposal(`Titel;Lön\n<b>x</b>;41500\n=1+1;39900\n${long};40000`);
    expect(view.preview.rows[0]).toEqual(['<b>x</b>', '41500']);
    expect(view.preview.rows[1]).toEqual(['=1+1', '39900']);
    expect(view.preview.rows[2]?.[0]).toBe(`${'å'.repeat(60)} …`);
    expect(view.preview.caption).toBe('De första 3 raderna, så som de lästes.');
    expect(view.preview.head).toEqual([
      { index: 0, name: 'Titel' },
      { index: 1, name: 'Lön' },
    ]);
  });

  it('has a number for a column without a header', () => {
    expect(columnName({ name: null }, 2, sv)).toBe('Kolumn 3');
    expect(columnName(undefined, 0, en)).toBe('Column 1');
    expect(columnName({ name: 'x'.repeat(80) }, 0, sv)).toBe(`${'x'.repeat(60)} …`);
  });

  it('is about the column that the reader picks, and about none that is not there', () => {
    const text = `Före;Efter\n${tenSalaries.map((salary) => `${salary};${salary + 1000}`).join('\n')}`;
    expect(proposal(text, { column: 1 }).salaries[0]).toBe(42_500);
    expect(proposal(text, { column: 7 })).toMatchObject({ salaries: [], question: '', currency: null });
  });

  it('does not offer fewer than five, and says which points fewer than ten give', () => {
    expect(proposal('41500\n39900\n44000\n36000').tooFew).toContain('bara 4 löner');
    expect(proposal('41500').tooFew).toContain('bara en lön');
    const five = proposal(tenSalaries.slice(0, 5).join('\n'));
    expect(five.tooFew).toBe('');
    expect(five.few).toContain('Median och kvartiler visas');
    expect(five.few).toContain('enskilda personer');
    expect(proposal(list).few).toBe('');
  });
});

describe('amounts for something else than a month', () => {
  const yearly = tenSalaries.map((salary) => salary * 12).join('\n');
  const hourly = tenSalaries.map((salary) => (salary / 173).toFixed(2).replace('.', ',')).join('\n');

  it('are asked about, and nothing is converted before the answer', () => {
    const view = proposal(yearly);
    expect(view.guess).toBe('year');
    expect(plain(view.question)).toContain('ser ut att gälla ett år: medianen i kolumnen är 516 000 kr');
    expect(view.salaries).toEqual(tenSalaries.map((salary) => salary * 12));
    expect(proposal(hourly)).toMatchObject({ guess: 'hour' });
    expect(proposal(hourly, { locale: 'sv' }).question).toContain('gälla en timme');
    expect(proposal(yearly, { locale: 'en' }).question).toContain('look like pay for a year');
  });

  it('are converted as the reader says', () => {
    expect(proposal(yearly, { period: 'year' }).salaries).toEqual(tenSalaries);
    expect(proposal(yearly, { period: 'month' }).salaries[0]).toBe(498_000);
    const [first = 0] = proposal(hourly, { period: 'hour', weeklyHours: 40 }).salaries;
    expect(Math.abs(first - 41_500)).toBeLessThan(100);
    expect(proposal('1\n2\n3\n4\n600000', { period: 'year' }).notes).toContain(
      '4 belopp kan inte vara löner när de räknas om, och är inte med.',
    );
  });

  it('are asked about when they are far from everything, as in thousands', () => {
    const view = proposal(tenSalaries.map((salary) => String(salary / 1000).replace('.', ',')).join('\n'));
    expect(view.guess).toBe('unclear');
    expect(view.question).toContain('tusental');
  });

  it('are pointed out when a few stand among the others', () => {
    expect(proposal(`${list}\n498000`).notes[0]).toContain('Ett belopp ser ut att gälla år eller timme');
    expect(proposal(`${list}\n498000\n250`).notes[0]).toContain('2 belopp ser ut');
    expect(proposal(`${list}\n498000`, { period: 'year' }).notes).toEqual([]);
  });

  it('are not asked about without a row to hold them against', () => {
    expect(proposal(yearly, { hasRow: false })).toMatchObject({ guess: 'month', question: '' });
  });
});

describe('another currency', () => {
  it('is said, with what to do, and never converted', () => {
    const view = proposal(tenSalaries.map((salary) => `${salary} EUR`).join('\n'));
    expect(view.currency?.text).toBe(
      'Beloppen är märkta med euro, men landet är Sverige och lönerna jämförs i svenska kronor. Inget räknas om. Byt land i formuläret, eller räkna om beloppen i kalkylarket.',
    );
    expect(view.currency?.confirm).toBe('Beloppen är i svenska kronor ändå');
    expect(view.salaries).toEqual(tenSalaries);
    // No amount in the wrong currency is written with the right one.
    expect(plain(view.found)).toContain('Lägst 36 000, högst 61 000.');
    expect(proposal(tenSalaries.map((salary) => `${salary * 12} EUR`).join('\n')).question).not.toContain(
      'kr',
    );
  });

  it('is none where the mark is that of the country', () => {
    for (const country of countries) {
      const own = currencyOf[country];
      expect(foreignCurrencies({ currencies: [own] }, country)).toEqual([]);
      const hasKronor = ['SE', 'NO', 'DK', 'IS'].includes(country);
      expect(foreignCurrencies({ currencies: ['kr', own] }, country)).toEqual(hasKronor ? [] : ['kr']);
      expect(foreignCurrencies({ currencies: ['XYZ'] }, country)).toEqual(['XYZ']);
    }
  });
});

describe('the made-up example', () => {
  it.each(countries.flatMap((country) => locales.map((locale) => [country, locale] as const)))(
    'is read whole in %s (%s), looks like pay a month there, and is known again',
    (country, locale) => {
      const currency = currencyOf[country];
      const text = exampleTable(currency, locale, messagesOf[locale]);
      const view = proposal(text, { locale, country });
      expect(view.salaries).toEqual(exampleSalaries(currency));
      expect(isExample(view.salaries, currency)).toBe(true);
      expect(view).toMatchObject({ guess: 'month', currency: null, tooFew: '', few: '' });
      expect(view.leftOut).toHaveLength(1);
      expect(table(text, locale).columns.map(({ name }) => name)).toEqual([
        ...messagesOf[locale].ownData.example.head,
      ]);
      expect(text.startsWith(messagesOf[locale].ownData.example.title)).toBe(true);
      for (const salary of view.salaries)
        expect(guessPeriod(salary, mainOf(country, locale)), String(salary)).toBe('month');
    },
  );

  it('is not known where a salary is another', () => {
    for (const currency of currencies) {
      const salaries = exampleSalaries(currency);
      expect(isExample(salaries.slice(1), currency)).toBe(false);
      expect(isExample([...salaries.slice(0, -1), 1], currency)).toBe(false);
    }
  });
});

/** What a spreadsheet, a web page or a mistake may give, and what becomes of it. */
describe('what comes in', () => {
  const lines = (form: (salary: number, index: number) => string): string =>
    tenSalaries.map(form).join('\r\n');

  it.each([
    ['decimal commas', `Lön\r\n${lines((salary) => `${salary},00`)}`],
    ['decimal commas between commas', `Namn,Lön\r\n${lines((salary) => `A,"${salary},00"`)}`],
    ['a byte order mark', `\uFEFFNamn;Lön\r\n${lines((salary) => `A;${salary}`)}`],
    ['quotes', `"Namn";"Lön"\r\n${lines((salary) => `"A ""B"" ; C";"${salary}"`)}`],
    ['line breaks within quotes', `"Namn";"Lön"\r\n${lines((salary) => `"A\r\nB";"${salary}"`)}`],
    ['blank lines', `Lön\r\n\r\n${lines((salary) => `${salary}\r\n\r\n`)}`],
    ['tabs', `Namn\tLön\r\n${lines((salary) => `A\t${salary}`)}`],
    ['spaces between thousands, and kronor', lines((salary) => `${formatNumber(salary, 'sv')} kr`)],
    [
      'formulas in another column',
      `Namn;Lön\r\n${lines((salary, index) => `=HYPERLINK("x${index}");${salary}`)}`,
    ],
    [
      'markup in another column',
      `Namn;Lön\r\n${lines((salary) => `<img src=x onerror=alert(1)>;${salary}`)}`,
    ],
  ])('is understood: %s', (_, text) => {
    const view = proposal(text);
    expect([...view.salaries].sort()).toEqual([...tenSalaries].sort());
    expect(view).toMatchObject({ question: '', currency: null, tooFew: '' });
  });

  it.each([
    ['an XLSX', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0), 'spreadsheet', 'arbetsbok'],
    ['a PDF', '%PDF-1.7', 'pdf', 'pdf'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'image', 'bild'],
    ['a web page', '<!doctype html><table>', 'html', 'webbsida'],
    ['formulas alone', '=A1\n=A2\n=A3', 'noNumbers', 'Formler räknas inte ut'],
    ['an open quote', `Lön\n"41500\n${list}`, 'openQuote', 'citattecken'],
    ['nothing', ' \n', 'empty', 'inget'],
    ['too much', '45000\n'.repeat(50_001), 'tooLarge', '50 000 rader'],
  ])('is refused with the reason and a way on: %s', (_, input, reason, words) => {
    const read = readOwnData(input, 'sv');
    expect(read).toEqual({ ok: false, error: reason });
    if (!read.ok) expect(plain(refusalText(read.error, sv))).toContain(words);
  });
});

describe('a table of 50 000 rows', () => {
  it('is a proposal with a preview of the first rows only', () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => `P ${index};Umeå;${30_000 + (index % 30_000)}`);
    const view = proposal(`Namn;Ort;Lön\r\n${rows.join('\r\n')}`);
    expect(plain(view.use)).toBe('Använd de här 50 000 lönerna');
    expect(view.preview.rows).toHaveLength(5);
  });
});
