import { useEffectEvent, useLayoutEffect, useState, type ReactNode } from 'react';
import { NumberField } from '../../components/form/NumberField.tsx';
import { SelectField } from '../../components/form/SelectField.tsx';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/messages.ts';
import type { Choice, ChoiceGroup, Choices } from './choices.ts';
import { asideAt, entryText, valueAt, withValue, type Entry, type Typed } from './entry.ts';
import type { FirstMessages } from './messages/messages.ts';
import type { Read } from './reading.ts';
import { currencyOf, type Currency, type FilledIn } from './state.ts';

export type Change = (next: (now: FilledIn) => FilledIn) => void;

/** What every number field of the form needs. */
export interface FieldProps {
  readonly inputs: FilledIn;
  readonly locale: Locale;
  /** What was typed, by the name of the field, which is also the id of its element. */
  readonly typed: Readonly<Partial<Record<Entry, Typed>>>;
  readonly onTyped: (entry: Entry, typed: Typed) => void;
  readonly change: Change;
  /** Reads a text; null until it is fetched and the state has arrived. What is typed before waits in `typed`. */
  readonly read: Read | null;
}

interface Props extends FieldProps {
  readonly messages: FirstMessages;
  /** Made from these inputs; before the rest is fetched, from those that the page starts from. */
  readonly choices: Choices;
  /** The reader wants own salaries kept in this browser beyond the visit. */
  readonly keep: boolean;
  /** Null where nothing can be kept, as in a frame. */
  readonly onKeep: ((keep: boolean) => void) | null;
}

interface NumberProps {
  readonly form: FieldProps;
  readonly entry: Entry;
  readonly label: string;
  readonly help?: string;
  readonly note?: ReactNode;
}

/** A number field. What cannot be read stays as it was typed, and changes nothing; what is set aside stays, and says why. */
export function NumberInput({ form, entry, label, help = '', note }: NumberProps) {
  const { inputs, locale, typed, onTyped, change, read } = form;
  const { country } = inputs;
  const value = valueAt(inputs, entry);
  const aside = asideAt(inputs, entry);
  /** What stands in the field: that may be set aside. */
  const standing = aside === undefined ? value : aside.value;
  const known = typed[entry];
  const live = known !== undefined && (known.isUnread || known.mark === String(standing)) ? known : undefined;
  const shownText = live?.text ?? entryText(standing, entry, locale);
  const from = live?.country ?? aside?.country ?? country;
  const isForeign = currencyOf[from] !== currencyOf[country];
  // Read again with what it is read beside: the country, and with it the money, may be another by now.
  const now =
    read === null || (live === undefined && aside === undefined) ? null : read(entry, shownText, label, from);
  const refused = now?.ok === false ? now.error : null;
  const isSetAside = aside !== undefined && isForeign;
  const problem = isSetAside ? refused : live?.left === true ? live.problem : null;
  const echo = live?.problem === null && now?.ok === true ? now.value.echo : null;
  const take = (text: string, typedFor = country): void => {
    const goesOn = live !== undefined && !live.isUnread && !isForeign && aside === undefined;
    const before = goesOn ? live.before : value;
    const typedNow = { text, country: typedFor, before };
    if (read === null) {
      onTyped(entry, { ...typedNow, mark: String(value), problem: null, left: false, isUnread: true });
      return;
    }
    const reading = read(entry, text, label, typedFor);
    // What is set aside stays until something else is understood in its place.
    const next = reading.ok ? reading.value.value : aside === undefined ? before : standing;
    onTyped(entry, {
      ...typedNow,
      country: reading.ok ? country : typedFor,
      mark: String(next),
      problem: reading.ok ? null : reading.error,
      // A problem is said when the field is left, or at once where there was one already.
      left: problem !== null || (live?.left === true && live.isUnread),
      isUnread: false,
    });
    if (next !== standing || (aside !== undefined && reading.ok))
      change((inputsNow) => withValue(inputsNow, entry, next));
  };
  // What was typed before it could be read, and what was refused, such as the money of another country, until it was chosen.
  const isDue =
    live !== undefined &&
    now !== null &&
    (live.isUnread || (live.problem !== null && live.problem.message !== refused?.message));
  const takeAgain = useEffectEvent(() => {
    if (live === undefined) return;
    if (live.isUnread || refused === null) take(live.text, live.country);
    else onTyped(entry, { ...live, problem: refused });
  });
  // Before the next key: what is read later would be put in place of what was typed meanwhile.
  useLayoutEffect(() => {
    if (isDue) takeAgain();
  }, [isDue]);
  return (
    <NumberField
      id={entry}
      label={label}
      help={help}
      text={shownText}
      error={problem?.message ?? null}
      choices={problem?.choices ?? []}
      echo={echo}
      note={note}
      onText={take}
      onDone={() => {
        if (live === undefined || isSetAside) return;
        const isTaken = live.problem === null && aside === undefined;
        onTyped(entry, { ...live, left: true, before: isTaken ? value : live.before });
      }}
    />
  );
}

/** The name of a currency where a label has room for it. */
export function moneyWord(currency: Currency, locale: Locale): string {
  return currency === 'SEK' && locale === 'sv' ? 'kronor' : currency;
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly groups: readonly ChoiceGroup[];
  readonly isDisabled: boolean;
  readonly onChoice: (choice: Choice) => void;
}

/** A choice of what is compared, as the browser's own control; a group without a name is none. */
function ChoiceField({ id, label, value, groups, isDisabled, onChoice }: ChoiceProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={isDisabled}
        onChange={(event) => {
          const chosen = groups
            .flatMap(({ options }) => options)
            .find((option) => option.value === event.currentTarget.value);
          if (chosen !== undefined) onChoice(chosen);
        }}
      >
        {groups.map((group) => {
          const options = group.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ));
          return group.label === '' ? (
            options
          ) : (
            <optgroup key={group.label} label={group.label}>
              {options}
            </optgroup>
          );
        })}
      </select>
    </div>
  );
}

/** Which salaries are compared, and the reader's own. */
export function Form(props: Props) {
  const { inputs, choices, messages, locale, change, keep, onKeep } = props;
  const text = messages.form;
  const compared = inputs.rows.join(' ');
  /** The choice made last, by its field: what it says holds as long as its rows are compared. */
  const [last, setLast] = useState({ field: '', rows: '', told: '' });
  // Until the rest is fetched only the field that was used last offers what holds.
  const isStale = choices.rows.join(' ') !== compared;
  const isDisabled = (field: string): boolean => isStale && last.field !== field;
  const choose = (field: string, choice: Choice, other: Partial<FilledIn> = {}): void => {
    const { rows, told } = choice;
    setLast({ field, rows: rows.join(' '), told });
    change((now) => ({ ...now, ...other, rows }));
  };
  const { employersRow } = choices;
  const hasOwn =
    inputs.ownSalary !== null ||
    inputs.ownData !== null ||
    inputs.aside?.ownSalary !== undefined ||
    inputs.aside?.ownData !== undefined ||
    (props.typed.ownSalary?.text ?? '') !== '';
  return (
    <>
      <div className="fields">
        <ChoiceField
          id="country"
          label={text.country}
          value={inputs.country}
          groups={[{ label: '', options: choices.countries }]}
          isDisabled={isDisabled('country')}
          onChoice={(choice) => {
            const country = choices.countries.find(({ value }) => value === choice.value)?.value;
            if (country === undefined) return;
            // Nothing is converted, which matters to what was filled in.
            const isTyped =
              inputs.ownSalary !== null || inputs.agencyHourlyRate !== null || inputs.ownData !== null;
            choose('country', { ...choice, told: isTyped ? choice.told : '' }, { country });
          }}
        />
        {inputs.country === 'SE' && choices.organisations.length > 0 && (
          <SelectField
            id="organisation"
            label={text.organisation}
            value={inputs.organisation}
            options={choices.organisations}
            onValue={(organisation) => {
              change((now) => ({ ...now, organisation }));
            }}
          />
        )}
      </div>
      {choices.occupations.length > 0 && (
        <ChoiceField
          id="occupation"
          label={text.occupation}
          value={inputs.rows[0] ?? ''}
          groups={choices.occupations}
          isDisabled={isDisabled('occupation')}
          onChoice={(choice) => {
            choose('occupation', choice);
          }}
        />
      )}
      <div className="own">
        <NumberInput
          form={props}
          entry="ownSalary"
          label={fill(text.own.label, { money: moneyWord(currencyOf[inputs.country], locale) })}
          help={text.own.help}
          note={text.own.privacy}
        />
        {hasOwn && (
          <>
            <label className="choice">
              <input
                type="checkbox"
                checked={inputs.includeOwn}
                onChange={(event) => {
                  const includeOwn = event.currentTarget.checked;
                  change((now) => ({ ...now, includeOwn }));
                }}
              />
              {text.own.include}
            </label>
            {onKeep !== null && (
              <label className="choice">
                <input
                  type="checkbox"
                  checked={keep}
                  onChange={(event) => {
                    onKeep(event.currentTarget.checked);
                  }}
                />
                {text.own.keep}
              </label>
            )}
          </>
        )}
      </div>
      {choices.facets.length > 0 && (
        <div className="fields facets">
          {choices.facets.map(({ facet, label, options }) => (
            <ChoiceField
              key={facet}
              id={facet}
              label={label}
              value={inputs.rows[0] ?? ''}
              groups={[{ label: '', options }]}
              isDisabled={isDisabled(facet)}
              onChoice={(choice) => {
                choose(facet, choice);
              }}
            />
          ))}
        </div>
      )}
      <div className="told" aria-live="polite">
        {last.told !== '' && last.rows === compared && <p className="note">{last.told}</p>}
      </div>
      {employersRow !== null && !isStale && (
        <p className="small">
          <button
            type="button"
            className="link"
            onClick={() => {
              choose('sector', employersRow);
              // The button goes away with the question.
              document.getElementById('sector')?.focus();
            }}
          >
            {employersRow.label}
          </button>
        </p>
      )}
      {choices.dimensions.length > 0 && (
        <fieldset className="compare-by">
          <legend>{text.compare}</legend>
          <div>
            {choices.dimensions.map((choice) => (
              <label key={choice.value}>
                <input
                  type="radio"
                  name="compare"
                  value={choice.value}
                  checked={choice.rows.join(' ') === compared}
                  disabled={isDisabled('compare')}
                  onChange={() => {
                    choose('compare', choice);
                  }}
                />
                <span>{choice.label}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
