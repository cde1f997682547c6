import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill, plural, type Plural } from '../../i18n/messages.ts';
import type { SalaryMessages } from './messages/messages.ts';
import { leastForQuartiles, leastForTails } from './model.ts';
import {
  salariesIn,
  type LeftOut,
  type OwnDataColumn,
  type OwnDataRefusal,
  type OwnDataTable,
} from './own-data.ts';
import { guessPeriod, type Period } from './period.ts';
import { currencyOf, type Country, type Currency, type SalaryRowData } from './state.ts';
import { Words } from './words.ts';

/** What is said of a table of own data before its salaries are used: what was found, what was left out, what is asked. */

/** Why nothing was read: as the reader of tables says, a file that did not open, or several at once. */
export type Refusal = OwnDataRefusal | 'unreadable' | 'several';

interface Context {
  readonly locale: Locale;
  readonly messages: SalaryMessages;
  readonly country: Country;
  /** The row that amounts are held against; null for none. */
  readonly main: SalaryRowData | null;
}

/** What the reader has chosen about a table. */
export interface ProposalChoice {
  /** Index of the column. */
  readonly column: number;
  /** What the amounts are for; null until it is said. */
  readonly period: Period | null;
  /** Hours paid a week of a full-time post, for amounts by the hour. */
  readonly weeklyHours?: number;
}

/** A table of own data as a proposal to the reader. */
export interface ProposalView {
  /** How many salaries, of what column and how many rows, and between what. */
  readonly found: string;
  /** What is left out, and why. */
  readonly leftOut: readonly string[];
  /** What was done with amounts, and what to look at. */
  readonly notes: readonly string[];
  /** Columns with amounts. */
  readonly columns: readonly { readonly index: number; readonly label: string }[];
  /** What the amounts most likely are for. */
  readonly guess: Period | 'unclear';
  /** Asks what the amounts are for, when they do not look like pay a month; empty when they do. */
  readonly question: string;
  /** Another currency than the country's stands with the amounts; null when it does not. */
  readonly currency: { readonly text: string; readonly confirm: string } | null;
  /** Too few to be of use; empty when there are enough. */
  readonly tooFew: string;
  /** What so few mean; empty when there are enough. */
  readonly few: string;
  /** Text of the button. */
  readonly use: string;
  /** Pay a month; by the period that the reader has chosen, or as it stands. */
  readonly salaries: readonly number[];
  readonly preview: {
    readonly caption: string;
    readonly head: readonly { readonly index: number; readonly name: string }[];
    readonly rows: readonly (readonly string[])[];
  };
}

/** Longer cells than this are cut in the preview. */
const longestCell = 60;

const leftOutOrder = [
  'blank',
  'delimiter',
  'text',
  'formula',
  'outOfRange',
  'summary',
] as const satisfies readonly LeftOut[];

/** Currencies whose money people call kronor. */
const kronor: readonly Currency[] = ['SEK', 'NOK', 'DKK', 'ISK'];

function shortened(cell: string): string {
  const signs = Array.from(cell);
  return signs.length > longestCell ? `${signs.slice(0, longestCell).join('').trimEnd()} …` : cell;
}

/** Currencies that are written with the amounts and are not the country's. */
export function foreignCurrencies(
  { currencies }: Pick<OwnDataColumn, 'currencies'>,
  country: Country,
): readonly string[] {
  const own = currencyOf[country];
  return currencies.filter((written) => (written === 'kr' ? !kronor.includes(own) : written !== own));
}

/** The middle one of some amounts, the lower of two; null of none. */
function middle(amounts: readonly number[]): number | null {
  return Float64Array.from(amounts).sort()[Math.ceil(amounts.length / 2) - 1] ?? null;
}

/** How many of some amounts a month look like pay for something else. */
function oddOnes(amounts: readonly number[], main: SalaryRowData): number {
  let count = 0;
  for (const amount of amounts) {
    const guess = guessPeriod(amount, main);
    if (guess === 'year' || guess === 'hour') count += 1;
  }
  return count;
}

/** Why nothing was read, and what to do instead. */
export function refusalText(reason: Refusal, { ownData }: Pick<SalaryMessages, 'ownData'>): string {
  return ownData.refused[reason];
}

/** What a column is called: its header, or its number from one. */
export function columnName(
  column: Pick<OwnDataColumn, 'name'> | undefined,
  index: number,
  { ownData }: Pick<SalaryMessages, 'ownData'>,
): string {
  const name = column?.name ?? null;
  return name === null ? fill(ownData.proposal.unnamed, { number: index + 1 }) : shortened(name);
}

/** A table as a proposal. Cells are text, whatever they hold. Never throws, also for a column that is not there. */
export function viewProposal(table: OwnDataTable, choice: ProposalChoice, context: Context): ProposalView {
  const { locale, messages, country, main } = context;
  const text = messages.ownData.proposal;
  const words = new Words(context);
  const currency = currencyOf[country];
  const counted = (forms: Plural, count: number, values: Readonly<Record<string, string>> = {}): string =>
    plural(locale, forms, count, { ...values, count: formatNumber(count, locale) });
  const some = (forms: Plural, count: number): string[] => (count === 0 ? [] : [counted(forms, count)]);

  const column = table.columns[choice.column];
  const { period, weeklyHours } = choice;
  const amounts = salariesIn(table, choice.column, locale);
  const salaries =
    period === null || period === 'month'
      ? amounts
      : salariesIn(table, choice.column, locale, period, weeklyHours);
  const count = salaries.length;
  const median = middle(amounts);
  const guess = main === null || median === null ? 'month' : guessPeriod(median, main);
  const asMonths = period === 'month' || (period === null && guess === 'month');
  const questions = { month: '', year: text.period.looksLikeYear, hour: text.period.looksLikeHour };
  const question = guess === 'unclear' ? text.period.unclear : questions[guess];

  const foreign = column === undefined ? [] : foreignCurrencies(column, country);
  const names: Readonly<Record<string, string>> = messages.ownData.currencies;
  const nameOf = (code: string): string => names[code] ?? code;

  const found = counted(text.found, amounts.length, {
    column: columnName(column, choice.column, messages),
    rows: counted(text.rows, table.rows.length),
  });
  // An amount that is marked as other money is not written as ours.
  const money = (value: number): string =>
    foreign.length === 0 ? words.money(value, currency) : words.count(value);
  const { lowest = null, highest = null } = column ?? {};
  const range =
    lowest === null || highest === null || amounts.length < 2
      ? []
      : [fill(text.range, { low: money(lowest), high: money(highest) })];

  return {
    found: [found, ...range].join(' '),
    leftOut: leftOutOrder.flatMap((reason) => some(text.leftOut[reason], column?.leftOut[reason] ?? 0)),
    notes: [
      ...some(text.thousands, column?.takenAsThousands ?? 0),
      ...some(text.rounded, asMonths ? (column?.rounded ?? 0) : 0),
      ...some(text.odd, main === null || !asMonths || guess !== 'month' ? 0 : oddOnes(amounts, main)),
      ...some(text.impossible, amounts.length - count),
    ],
    columns: table.columns.flatMap((each, index) =>
      each.salaries === 0
        ? []
        : [
            {
              index,
              label: counted(text.option, each.salaries, { column: columnName(each, index, messages) }),
            },
          ],
    ),
    guess,
    question: median === null ? '' : fill(question, { median: money(median) }),
    currency:
      foreign.length === 0
        ? null
        : {
            text: fill(text.currency.text, {
              written: words.list(foreign.map(nameOf)),
              country: messages.names.countries[country],
              expected: nameOf(currency),
            }),
            confirm: fill(text.currency.confirm, { expected: nameOf(currency) }),
          },
    tooFew: count < leastForQuartiles ? counted(text.tooFew, count) : '',
    few:
      count < leastForQuartiles || count >= leastForTails
        ? ''
        : `${text.noTails} ${messages.ownData.result.few}`,
    use: counted(text.use, count),
    salaries,
    preview: {
      caption: counted(text.preview, table.preview.length),
      head: table.columns.map((each, index) => ({ index, name: columnName(each, index, messages) })),
      rows: table.preview.map((row) => row.map(shortened)),
    },
  };
}
