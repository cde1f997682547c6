import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRow, plainRow } from '../../../tests/support/salary-arbitraries.ts';
import { parseNumber } from '../../i18n/parse-number.ts';
import type { Locale } from '../../i18n/locale.ts';
import { salaryAssumptions, startingInputs } from './assumptions.ts';
import { entryText, valueAt, withValue, type Entry } from './entry.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import { guessPeriod } from './period.ts';
import { readerOf } from './reading.ts';
import { countries, currencyOf, fields, type Country } from './state.ts';

const messages = { sv, en };
const worlds = {
  sv: salaryAssumptions('sv', (id) => `#${id}`),
  en: salaryAssumptions('en', (id) => `#${id}`),
};
const entries = Object.keys(fields) as Entry[];

const reader = (locale: Locale = 'sv', country: Country = 'SE') =>
  readerOf({ country, rows: worlds[locale].startingRows[country] }, worlds[locale], {
    locale,
    messages: messages[locale],
  });
const salary = (text: string, locale: Locale = 'sv', country: Country = 'SE', typedFor?: Country) =>
  reader(locale, country)('ownSalary', text, 'Lön', typedFor);
const value = (text: string, locale: Locale = 'sv', country: Country = 'SE') => {
  const result = salary(text, locale, country);
  return result.ok ? result.value.value : null;
};
const asked = (text: string, locale: Locale = 'sv', country: Country = 'SE', typedFor?: Country) => {
  const result = salary(text, locale, country, typedFor);
  return result.ok
    ? { message: '', buttons: [], texts: [] }
    : {
        message: result.error.message.replaceAll('\u00a0', ' '),
        buttons: result.error.choices.map(({ label }) => label.replaceAll('\u00a0', ' ')),
        texts: result.error.choices.map(({ text: typed }) => typed),
      };
};

describe('one’s own salary', () => {
  it.each([
    ['45 000', 'sv', 'SE', 45_000],
    ['45000 kr', 'sv', 'SE', 45_000],
    ['45 000 kr/mån', 'sv', 'SE', 45_000],
    ['45 000 kr i månaden', 'sv', 'SE', 45_000],
    ['45 000:-', 'sv', 'SE', 45_000],
    ['SEK 45,000 a month', 'en', 'SE', 45_000],
    ['45,000', 'en', 'SE', 45_000],
    ['45 000 kr per month', 'en', 'SE', 45_000],
    ['61 000 kr', 'sv', 'NO', 61_000],
    ['£2,900', 'en', 'GB', 2900],
    ['€ 4.500,50', 'sv', 'DE', 4500.5],
    ['900 000 ISK', 'sv', 'IS', 900_000],
    ['ISK 900,000 a month', 'en', 'IS', 900_000],
    ['$6,250/month', 'en', 'US', 6250],
    ['', 'sv', 'SE', null],
    ['   ', 'sv', 'SE', null],
  ] as const)('reads %j (%s, %s)', (text, locale, country, expected) => {
    const result = salary(text, locale, country);
    expect(result.ok).toBe(true);
    expect(value(text, locale, country)).toBe(expected);
  });

  it('is echoed when it was written otherwise than we write it', () => {
    const echo = (text: string) => {
      const result = salary(text);
      return result.ok ? (result.value.echo?.replaceAll('\u00a0', ' ') ?? null) : 'refused';
    };
    expect(echo('45000')).toBe('Tolkat som 45 000 kr i månaden.');
    expect(echo('45 000')).toBeNull();
  });

  it('is asked about when it looks like pay for a year, and not converted', () => {
    expect(asked('540 000')).toEqual({
      message: '540 000 kr ser ut som en årslön. Är det per år?',
      buttons: ['Räkna om till 45 000 kr i månaden', 'Nej, 540 000 kr är per månad'],
      texts: [expect.any(String), expect.any(String)],
    });
    expect(asked('75,000', 'en', 'US').buttons).toEqual([
      'Convert to USD 6,250 a month',
      'No, USD 75,000 is a month',
    ]);
  });

  it('is asked about when it looks like pay by the hour, with the hours that are assumed', () => {
    const { message, buttons } = asked('260');
    expect(message).toBe(
      '260 kr ser ut som en timlön. Är det per timme? 40 timmar i veckan ger 45 067 kr i månaden.',
    );
    expect(buttons[0]).toBe('Räkna om till 45 067 kr i månaden');
  });

  it('may be for a month all the same, or for what the reader says it is', () => {
    const [converted = '', kept = ''] = asked('540 000').texts;
    expect(value(converted)).toBe(45_000);
    expect(value(kept)).toBe(540_000);
    expect(value('540 000 kr i månaden')).toBe(540_000);
    expect(asked('540 000 kr/år').buttons).toEqual(['Räkna om till 45 000 kr i månaden']);
    expect(asked('75,000 a year', 'en', 'US').buttons).toEqual(['Convert to USD 6,250 a month']);
    expect(asked('75,000 p.a.', 'en', 'US').buttons).toHaveLength(1);
    expect(asked('260 kr/tim').message).toContain('Du skrev 260 kr i timmen.');
  });

  it('is asked about when it is short for thousands', () => {
    expect(asked('45')).toMatchObject({
      message: 'Lön: menade du 45 000 kr i månaden?',
      buttons: ['Jag menar 45 000 kr', 'Nej, 45 kr är per månad'],
    });
    for (const text of ['45k', '45 k', '45 tkr', '45 tusen', '45 kkr', '45 tusen kr']) {
      expect(asked(text).buttons, text).toEqual(['Jag menar 45 000 kr']);
      expect(value(asked(text).texts[0] ?? ''), text).toBe(45_000);
    }
    expect(asked('1,1 mn', 'sv', 'IS').buttons).toEqual(['Jag menar 1 100 000 ISK']);
  });

  it.each([
    ['450k per year', 'en', 'DK', 'You typed DKK 450,000 a year. Here the salary is for a month.', 37_500],
    ['120 tkr/år', 'sv', 'SE', 'Du skrev 120 000 kr om året. Här behövs lönen i månaden.', 10_000],
    ['0,54 mn per år', 'sv', 'SE', 'Du skrev 540 000 kr om året. Här behövs lönen i månaden.', 45_000],
    ['450k', 'sv', 'DK', '450 000 DKK ser ut som en årslön. Är det per år?', 37_500],
    ['75k', 'en', 'US', 'USD 75,000 looks like pay for a year. Is it?', 6250],
  ] as const)(
    'written short, %j is what it says or seems to be for',
    (text, locale, country, message, month) => {
      const { message: said, texts } = asked(text, locale, country);
      expect(said).toBe(message);
      expect(value(texts[0] ?? '', locale, country)).toBe(month);
    },
  );

  it('keeps what it says it is for, whichever reading is chosen', () => {
    const { texts } = asked('540.000 kr per år');
    expect(texts).toEqual(['540 per år', '540\u00a0000 per år']);
    expect(asked(texts[1] ?? '').buttons).toEqual(['Räkna om till 45 000 kr i månaden']);
    // A month is taken however far from the statistics it lies.
    expect(value(asked('450k i månaden').texts[0] ?? '')).toBe(450_000);
  });

  it('that is no possible pay a month is refused also where it is for another period or written short', () => {
    expect(asked('5 kr per år')).toEqual({
      message: 'Lön: skriv minst 1 kr i månaden.',
      buttons: [],
      texts: [],
    });
    expect(asked('90 000 000 kr i timmen').message).toBe('Lön: skriv högst 100 000 000 kr i månaden.');
    expect(asked('-45k').message).toBe('Lön: skriv ett positivt tal.');
    expect(asked('500 mn').message).toBe('Lön: skriv högst 100 000 000 kr i månaden.');
  });

  it('is asked about when a mark may part thousands or decimals', () => {
    expect(asked('45.000')).toMatchObject({
      message: 'Lön: menade du 45 eller 45 000?',
      buttons: ['Jag menar 45', 'Jag menar 45 000'],
    });
    expect(asked('1.200').buttons).toEqual(['Jag menar 1,2', 'Jag menar 1 200']);
  });

  it('in other money is recognised and answered, never converted', () => {
    for (const text of [
      '4 500 EUR',
      '€4 500',
      '$4 500',
      '£4 500',
      '800 000 ISK',
      '4,5k €',
      'EUR 4500 i månaden',
    ])
      expect(asked(text).message, text).toMatch(/lönerna för landet som är valt är i kr\. Byt land/);
    expect(asked('45 000 kr', 'sv', 'DE').message).toContain('i EUR');
    expect(asked('45 000 NOK').message).toContain('Du skrev NOK');
    for (const text of ['€45.000', '45.000 EUR', '45.000 ISK'])
      expect(asked(text), text).toMatchObject({ buttons: [], texts: [] });
    expect(asked('4,500 EUR', 'en', 'US').message).toContain('in USD');
  });

  it.each([
    ['-45 000', 'Lön: skriv ett positivt tal.'],
    ['0', 'Lön: skriv minst 1 kr i månaden.'],
    ['0,5', 'Lön: skriv minst 1 kr i månaden.'],
    ['200 000 000', 'Lön: skriv högst 100 000 000 kr i månaden.'],
    ['12345678901234567', 'Lön: skriv högst 100 000 000 kr i månaden.'],
    ['hej', 'Lön: skriv med siffror, till exempel 45 000.'],
    ['kr', 'Lön: skriv med siffror, till exempel 45 000.'],
    ['i månaden', 'Lön: skriv med siffror, till exempel 45 000.'],
    ['1e5', 'Lön: skriv med siffror, till exempel 45 000.'],
    ['45 00', 'Lön: siffrorna står inte i grupper om tre. Skriv till exempel 45 000.'],
    ['45 %', 'Lön: skriv talet utan andra tecken, till exempel 45 000.'],
  ])('that is %j is answered', (text, message) => {
    expect(asked(text).message).toBe(message);
  });

  it('is asked about, with what else is near, when it lies far from the statistics', () => {
    expect(asked('1 600 000')).toEqual({
      message: '1 600 000 kr i månaden ligger långt från lönerna i statistiken. Stämmer det?',
      buttons: ['Nej, det är per år. Räkna om till 133 333 kr i månaden', 'Ja, 1 600 000 kr är per månad'],
      texts: [expect.any(String), expect.any(String)],
    });
    expect(asked('12').buttons).toEqual(['Jag menar 12 000 kr', 'Ja, 12 kr är per månad']);
    expect(asked('450,000', 'en', 'US')).toMatchObject({
      message: 'USD 450,000 a month is far from the salaries in the statistics. Is it right?',
      buttons: ['No, it is for a year. Convert to USD 37,500 a month', 'Yes, USD 450,000 is a month'],
    });
    expect(asked('900').buttons).toEqual([
      'Nej, det är per timme. 40 timmar i veckan ger 156 000 kr i månaden',
      'Ja, 900 kr är per månad',
    ]);
    expect(asked('700', 'en', 'GB').buttons).toEqual(['Yes, £700 is a month']);
    expect(asked('450 000', 'sv', 'DK').message).toContain('ser ut som en årslön');
    expect(asked('210', 'sv', 'DK').message).toContain('ser ut som en timlön');
  });

  it('is taken when the reader says that it is for a month, however far it lies', () => {
    for (const [text, locale, country, amount] of [
      ['1600000', 'sv', 'SE', 1_600_000],
      ['12', 'sv', 'SE', 12],
      ['450000', 'en', 'US', 450_000],
      ['700', 'en', 'GB', 700],
    ] as const)
      expect(value(asked(text, locale, country).texts.at(-1) ?? '', locale, country)).toBe(amount);
  });

  it('typed for a country with other money is not taken in this one’s, but by a button', () => {
    expect(asked('42 000', 'sv', 'GB', 'SE')).toEqual({
      message:
        '42 000 är skrivet i svenska kronor, men nu är beloppen i brittiska pund. Skriv beloppet i brittiska pund, eller välj Sverige igen. Inget räknas om.',
      buttons: ['Jag menar 42 000 GBP'],
      texts: ['42\u00a0000'],
    });
    // All of them say kr.
    expect(asked('42 000 kr', 'en', 'NO', 'SE')).toMatchObject({
      message:
        '42,000 was typed in Swedish kronor, but amounts are now in Norwegian kroner. Type it in Norwegian kroner, or choose Sweden again. Nothing is converted.',
      buttons: ['I mean NOK 42,000'],
    });
    expect(asked('540k/år', 'sv', 'NO', 'SE').texts).toEqual(['540\u00a0000/år']);
    const rate = reader('sv', 'GB')('agencyHourlyRate', '900', 'Pris', 'SE');
    expect(rate).toMatchObject({ ok: false, error: { choices: [{ text: '900' }] } });
    expect(reader('sv', 'GB')('hoursPerMonth', '150', 'Tid', 'SE').ok).toBe(true);
  });

  it('typed for another country is taken where the money is the same, or says that it is this one’s', () => {
    expect(salary('4 000', 'sv', 'DE', 'FI')).toMatchObject({ ok: true, value: { value: 4000 } });
    expect(salary('£2 900', 'sv', 'GB', 'SE')).toMatchObject({ ok: true, value: { value: 2900 } });
    expect(salary('45 000 kr', 'sv', 'SE', 'DE')).toMatchObject({ ok: true, value: { value: 45_000 } });
    expect(asked('45 000 EUR', 'sv', 'NO', 'SE').message).toContain('Du skrev EUR');
  });

  it('is taken as it is where no row says what is likely', () => {
    const none = readerOf({ country: 'SE', rows: [] }, worlds.sv, { locale: 'sv', messages: sv });
    expect(none('ownSalary', '540 000', 'Lön')).toMatchObject({ ok: true, value: { value: 540_000 } });
    const elsewhere = readerOf({ country: 'SE', rows: worlds.sv.startingRows.NO }, worlds.sv, {
      locale: 'sv',
      messages: sv,
    });
    expect(elsewhere('ownSalary', '540 000', 'Lön').ok).toBe(true);
  });
});

describe('the other fields', () => {
  const read = (entry: Entry, text: string, locale: Locale = 'sv') => {
    const result = reader(locale)(entry, text, 'Fältet');
    return result.ok ? result.value.value : result.error.message.replaceAll('\u00a0', ' ');
  };

  it.each([
    ['employerContribution', '31,42', 0.3142],
    ['employerContribution', '31.42 %', 0.3142],
    ['agreedContribution', '0', 0],
    ['agreedContribution', '', null],
    ['hoursPerMonth', '150', 150],
    ['hoursPerMonth', '150,5 tim', 150.5],
    ['hoursPerMonth', '150 timmar i månaden', 150],
    ['hoursPerMonth', '150 h/mån', 150],
    ['agencyHourlyRate', '1 200 kr', 1200],
    ['agencyHourlyRate', '1 200 kr/tim', 1200],
    ['agencyHourlyRate', '1 200 kr i timmen', 1200],
    ['agencyHourlyRate', '950 kr per h', 950],
  ] as const)('%s reads %j', (entry, text, expected) => {
    expect(read(entry, text)).toBe(expected);
  });

  it.each([
    ['employerContribution', '200', 'Fältet: skriv högst 150 %.'],
    ['employerContribution', '14 000 kr', 'Fältet: skriv procent av lönen, till exempel 31,42.'],
    ['employerContribution', '14 000 kr i månaden', 'Fältet: skriv procent av lönen, till exempel 31,42.'],
    ['hoursPerMonth', '800', 'Fältet: skriv högst 744 timmar.'],
    ['hoursPerMonth', '0', 'Fältet: skriv minst 1 timme.'],
    ['hoursPerMonth', '150 kr', 'Fältet: skriv talet utan andra tecken, till exempel 150.'],
    ['hoursPerMonth', '1 800 per år', 'Fältet: skriv timmarna i månaden.'],
    ['agencyHourlyRate', '45 000 kr i månaden', 'Fältet: skriv priset för en timme.'],
    [
      'agencyHourlyRate',
      '120 EUR',
      'Du skrev EUR, men lönerna för landet som är valt är i kr. Byt land, eller skriv beloppet i kr. Inget räknas om.',
    ],
    ['agencyHourlyRate', '-5', 'Fältet: skriv ett positivt tal.'],
  ] as const)('%s answers %j', (entry, text, message) => {
    expect(read(entry, text)).toBe(message);
  });

  it('ask nothing about the period of an hour’s price', () => {
    expect(read('agencyHourlyRate', '540 000')).toBe(540_000);
  });
});

describe('whatever is typed', () => {
  const any = fc.oneof(
    fc.string(),
    fc
      .array(
        fc.constantFrom(
          ...'0123456789 .,-kr€$%/'.split(''),
          'mån',
          'år',
          'tim',
          'isk',
          'mn',
          'tkr',
          ' a ',
          'p.',
        ),
        {
          maxLength: 14,
        },
      )
      .map((parts) => parts.join('')),
  );

  it('is a value in its range or a problem in words, and never throws', () => {
    fc.assert(
      fc.property(
        any,
        fc.constantFrom(...entries),
        fc.constantFrom('sv' as const, 'en' as const),
        fc.constantFrom(...countries),
        (text, entry, locale, country) => {
          const result = reader(locale, country)(entry, text, 'L');
          if (!result.ok) {
            expect(result.error.message).not.toMatch(/[{}]|undefined|NaN/);
            return;
          }
          const { min, max } = fields[entry];
          const found = result.value.value;
          if (found === null) expect(text.trim()).toBe('');
          else expect(found >= min && found <= max).toBe(true);
        },
      ),
    );
  });

  it('is never another number than was typed, but by a button', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000_000 }),
        fc.constantFrom('sv' as const, 'en' as const),
        fc.constantFrom(...countries),
        (amount, locale, country) => {
          const found = value(String(amount), locale, country);
          expect([amount, null]).toContain(found);
          const [row] = worlds[locale].startingRows[country];
          const main = worlds[locale].rows.find(({ id }) => id === row) ?? plainRow;
          const guess = guessPeriod(amount, main);
          if (guess === 'month') expect(found).toBe(amount);
          if (guess === 'year' || guess === 'hour') expect(found).toBeNull();
        },
      ),
    );
  });

  it('leads by every button to a value that is taken, or to another question', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.constantFrom('sv' as const, 'en' as const),
        fc.constantFrom(...countries),
        fc.constantFrom('', ' kr i månaden', ' per år', ' an hour', 'k'),
        (amount, locale, country, after) => {
          const { texts } = asked(`${amount}${after}`, locale, country);
          for (const text of texts) {
            const result = salary(text, locale, country);
            expect(result.ok || result.error.choices.length > 0 || amount > 10_000, text).toBe(true);
          }
        },
      ),
    );
  });

  it('says what a period is wherever a row lies', () => {
    fc.assert(
      fc.property(anyRow, fc.integer({ min: 1, max: 1_000_000 }), (row, amount) => {
        const read = readerOf(
          { country: row.country, rows: [row.id] },
          { rows: [row] },
          { locale: 'sv', messages: sv },
        );
        const result = read('ownSalary', `${amount} i månaden`, 'Lön');
        expect(result).toMatchObject({ ok: true, value: { value: amount } });
      }),
    );
  });
});

describe('what a field shows', () => {
  it('is the value as it is typed, and reads as the same again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...entries),
        fc.integer({ min: 1, max: 15_000 }),
        fc.constantFrom('sv' as const, 'en' as const),
        (entry, number, locale) => {
          const amount = entry.endsWith('Contribution')
            ? number / 10_000
            : Math.min(number, fields[entry].max);
          const text = entryText(amount, entry, locale);
          const kind = entry.endsWith('Contribution') ? 'percent' : 'number';
          expect(parseNumber(text, locale, kind)).toMatchObject({ value: amount });
        },
      ),
    );
    expect(entryText(null, 'ownSalary', 'sv')).toBe('');
  });

  it('is what the inputs have, and only that changes', () => {
    const inputs = startingInputs();
    for (const entry of entries) {
      expect(valueAt(inputs, entry)).toBeNull();
      const next = withValue(inputs, entry, 1);
      expect(valueAt(next, entry)).toBe(1);
      expect(withValue(next, entry, null)).toEqual(inputs);
    }
    expect(currencyOf[inputs.country]).toBe('SEK');
  });
});
