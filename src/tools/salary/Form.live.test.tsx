// @vitest-environment jsdom
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../i18n/locale.ts';
import { salaryAssumptions, startingInputs } from './assumptions.ts';
import { choicesOf } from './choices.ts';
import type { Entry, Typed } from './entry.ts';
import { Form, type FieldProps } from './Form.tsx';
import { FormDetail } from './FormDetail.tsx';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import { readerOf } from './reading.ts';
import { followCountry, type Country, type FilledIn } from './state.ts';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const messages = { sv, en };
const worlds = {
  sv: salaryAssumptions('sv', (id) => `#${id}`),
  en: salaryAssumptions('en', (id) => `#${id}`),
};

/** The form as a reader uses it, over a state that follows as the tool's does. */
function used(locale: Locale, first: FilledIn = startingInputs(), isRead = true) {
  const assumptions = worlds[locale];
  const words = { locale, messages: messages[locale] };
  let inputs = first;
  let arrive = (): void => undefined;
  function Live() {
    const [filled, setFilled] = useState(first);
    const [typed, setTyped] = useState<Readonly<Partial<Record<Entry, Typed>>>>({});
    const [arrived, setArrived] = useState(isRead);
    inputs = filled;
    arrive = () => {
      setArrived(true);
    };
    const fields: FieldProps = {
      inputs: filled,
      locale,
      typed,
      onTyped: (entry, field) => {
        setTyped((now) => ({ ...now, [entry]: field }));
      },
      change: (next) => {
        setFilled((now) => followCountry(now, next(now), assumptions));
      },
      read: arrived ? readerOf(filled, assumptions, words) : null,
    };
    return (
      <>
        <Form
          {...fields}
          messages={messages[locale]}
          choices={choicesOf(filled, assumptions, words)}
          keep={false}
          onKeep={() => undefined}
        />
        <FormDetail {...fields} messages={messages[locale]} assumptions={assumptions} />
      </>
    );
  }
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  act(() => {
    root.render(<Live />);
  });
  const field = (id: string): HTMLInputElement | HTMLSelectElement => {
    const found = container.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`);
    if (found === null) throw new Error(`No field ${id}`);
    return found;
  };
  const set = (id: string, value: string, event: string): void => {
    const element = field(id);
    const prototype = element instanceof HTMLInputElement ? HTMLInputElement : HTMLSelectElement;
    act(() => {
      Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(element, value);
      element.dispatchEvent(new Event(event, { bubbles: true }));
    });
  };
  const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');
  return {
    inputs: () => inputs,
    arrive: () => {
      act(() => {
        arrive();
      });
    },
    type: (id: string, text: string) => {
      set(id, text, 'input');
      act(() => {
        field(id).dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
      });
    },
    country: (to: Country) => {
      set('country', to, 'change');
    },
    text: (id: string) => plain(field(id).value),
    error: (id: string) => plain(container.querySelector(`#${id}-error`)?.textContent),
    told: () => plain(container.querySelector('.told')?.textContent),
    notes: () => [...container.querySelectorAll('.note')].map(({ textContent }) => plain(textContent)),
    buttons: () =>
      [...container.querySelectorAll('.field-choices button')].map(({ textContent }) => plain(textContent)),
    press: (label: string) => {
      const button = [...container.querySelectorAll('button')].find(
        ({ textContent }) => plain(textContent) === label,
      );
      if (button === undefined) throw new Error(`No button ${label}`);
      act(() => {
        button.click();
      });
    },
    close: () => {
      act(() => {
        root.unmount();
      });
      container.remove();
    },
  };
}

describe('an amount, once a country with other money is chosen', () => {
  it('stays in its field, counts as nothing, and says what money it is in', () => {
    const form = used('sv');
    form.type('ownSalary', '42000');
    expect(form.inputs().ownSalary).toBe(42_000);
    form.country('GB');
    expect(form.inputs()).toMatchObject({ country: 'GB', ownSalary: null });
    expect(form.text('ownSalary')).toBe('42000');
    expect(form.error('ownSalary')).toBe(
      '42 000 är skrivet i svenska kronor, men nu är beloppen i brittiska pund. Skriv beloppet i brittiska pund, eller välj Sverige igen. Inget räknas om.',
    );
    expect(form.told()).toBe(
      'Inget räknas om mellan valutor. Det du har fyllt i är i svenska kronor och ligger åt sidan tills du väljer ett land med den valutan.',
    );
    form.close();
  });

  it('comes back with its money, as it was typed', () => {
    const form = used('en');
    form.type('ownSalary', '42000');
    form.country('GB');
    expect(form.error('ownSalary')).toBe(
      '42,000 was typed in Swedish kronor, but amounts are now in pounds sterling. Type it in pounds sterling, or choose Sweden again. Nothing is converted.',
    );
    form.country('US');
    expect(form.error('ownSalary')).toContain('now in US dollars');
    form.country('SE');
    expect(form.inputs()).toEqual({ ...startingInputs(), ownSalary: 42_000 });
    expect(form.text('ownSalary')).toBe('42000');
    expect(form.error('ownSalary')).toBe('');
    form.close();
  });

  it('that came with a draft does so too, and the price of an hour with it', () => {
    const form = used('sv', { ...startingInputs(), ownSalary: 42_000, agencyHourlyRate: 900 });
    form.country('NO');
    expect(form.inputs()).toMatchObject({ ownSalary: null, agencyHourlyRate: null });
    expect(form.error('ownSalary')).toContain('42 000 är skrivet i svenska kronor');
    expect(form.error('agencyHourlyRate')).toContain('900 är skrivet i svenska kronor');
    form.country('SE');
    expect(form.inputs()).toMatchObject({ ownSalary: 42_000, agencyHourlyRate: 900 });
    expect(form.error('ownSalary')).toBe('');
    form.close();
  });

  it('is taken in the new money when the reader says so, with the questions that go with it', () => {
    const form = used('en');
    form.type('ownSalary', '42000');
    form.country('NO');
    expect(form.buttons()).toEqual(['I mean NOK 42,000']);
    form.press('I mean NOK 42,000');
    expect(form.inputs()).toMatchObject({ ownSalary: 42_000 });
    expect(form.inputs().aside).toBeUndefined();
    form.country('GB');
    form.press('I mean £42,000');
    expect(form.error('ownSalary')).toBe('£42,000 looks like pay for a year. Is it?');
    expect(form.inputs().ownSalary).toBeNull();
    form.press('Convert to £3,500 a month');
    expect(form.inputs()).toMatchObject({ country: 'GB', ownSalary: 3500 });
    form.country('NO');
    expect(form.inputs().ownSalary).toBeNull();
    expect(form.error('ownSalary')).toContain('3,500 was typed in pounds sterling');
    form.close();
  });

  it('gives way to what is typed instead, and never counts in other money where that cannot be read', () => {
    const form = used('sv', { ...startingInputs(), ownSalary: 42_000 });
    form.country('GB');
    form.type('ownSalary', 'hej');
    expect(form.inputs().ownSalary).toBeNull();
    expect(form.error('ownSalary')).toContain('skriv med siffror');
    form.type('ownSalary', '2900');
    expect(form.inputs()).toMatchObject({ ownSalary: 2900 });
    form.type('ownSalary', 'hej');
    expect([2900, null]).toContain(form.inputs().ownSalary);
    form.type('ownSalary', '');
    form.country('SE');
    expect(form.inputs()).toEqual({ ...startingInputs() });
    expect(form.text('ownSalary')).toBe('');
    form.close();
  });

  it('is not taken where its question was still open', () => {
    const form = used('sv');
    form.type('ownSalary', '540000');
    expect(form.error('ownSalary')).toContain('ser ut som en årslön');
    form.country('IS');
    expect(form.inputs().ownSalary).toBeNull();
    expect(form.error('ownSalary')).toContain('540 000 är skrivet i svenska kronor');
    form.country('SE');
    expect(form.error('ownSalary')).toContain('ser ut som en årslön');
    form.close();
  });

  it('keeps an open question beside the value before it, there and back', () => {
    const form = used('sv', { ...startingInputs(), ownSalary: 42_000 });
    form.type('ownSalary', '540000');
    expect(form.inputs().ownSalary).toBe(42_000);
    form.country('GB');
    expect(form.inputs().ownSalary).toBeNull();
    expect(form.error('ownSalary')).toContain('540 000 är skrivet i svenska kronor');
    form.country('SE');
    expect(form.inputs().ownSalary).toBe(42_000);
    expect(form.text('ownSalary')).toBe('540000');
    expect(form.error('ownSalary')).toContain('ser ut som en årslön');
    form.press('Räkna om till 45 000 kr i månaden');
    expect(form.inputs()).toEqual({ ...startingInputs(), ownSalary: 45_000 });
    form.close();
  });

  it('that was refused for its money is taken once its country is chosen', () => {
    const form = used('en');
    form.type('ownSalary', '£2,900');
    expect(form.error('ownSalary')).toContain('You typed GBP');
    form.country('GB');
    expect(form.inputs().ownSalary).toBe(2900);
    expect(form.error('ownSalary')).toBe('');
    form.close();
  });

  it('is asked about when it was typed for another country before it could be read', () => {
    const form = used('sv', startingInputs(), false);
    form.type('ownSalary', '42000');
    form.country('NO');
    form.arrive();
    expect(form.inputs().ownSalary).toBeNull();
    expect(form.error('ownSalary')).toContain('42 000 är skrivet i svenska kronor');
    form.press('Jag menar 42 000 NOK');
    expect(form.inputs().ownSalary).toBe(42_000);
    form.close();
  });

  it('stays where the money is the same', () => {
    const form = used('sv', { ...startingInputs(), country: 'FI', rows: worlds.sv.startingRows.FI });
    form.type('ownSalary', '4000');
    form.country('DE');
    expect(form.inputs()).toMatchObject({ country: 'DE', ownSalary: 4000 });
    expect(form.told()).toBe('');
    form.close();
  });
});

describe('own data, once a country with other money is chosen', () => {
  it.each([
    [
      'sv',
      'Organisationens 2 löner är i svenska kronor och är utelämnade så länge beloppen är i brittiska pund. Välj Sverige igen',
      'Välj Sverige igen',
    ],
    [
      'en',
      'Your organisation’s 2 salaries are in Swedish kronor, and are left out while amounts are in pounds sterling. Choose Sweden again',
      'Choose Sweden again',
    ],
  ] as const)('are left out, with a way back to them (%s)', (locale, note, back) => {
    const first = { ...startingInputs(), ownData: [40_000, 45_000] };
    const form = used(locale, first);
    form.country('GB');
    expect(form.inputs().ownData).toBeNull();
    expect(form.notes()).toContain(note);
    form.press(back);
    expect(form.inputs()).toEqual(first);
    expect(form.notes()).not.toContain(note);
    form.close();
  });
});
