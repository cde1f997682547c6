import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { SelectField } from '../../components/form/SelectField.tsx';
import { formatMoney, formatNumber, formatPercent } from '../../i18n/format.ts';
import { fill, plural } from '../../i18n/messages.ts';
import { comparisonOf, withCountry, withoutRow, withRow } from './choices.ts';
import { valueAt, type Entry } from './entry.ts';
import { moneyWord, NumberInput, type FieldProps } from './Form.tsx';
import type { SalaryMessages } from './messages/messages.ts';
import {
  currencyOf,
  employerOf,
  maxRows,
  type Citation,
  type Currency,
  type SalaryAssumptions,
  type SourcedBracket,
} from './state.ts';

interface Props extends FieldProps {
  readonly messages: SalaryMessages;
  readonly assumptions: SalaryAssumptions;
}

/** The rows compared, each with a way out, and a way to add another. */
function Rows({ inputs, locale, messages, assumptions, change }: Props) {
  const text = messages.detail.rows;
  const list = useRef<HTMLUListElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const [chosen, setChosen] = useState('');
  /** The rows before the last removal and after it. */
  const [removed, setRemoved] = useState({ label: '', before: inputs.rows, after: '' });
  const comparison = useMemo(
    () => comparisonOf(inputs, assumptions, { locale, messages }),
    [inputs, assumptions, locale, messages],
  );
  const { rows, groups, isFull, currencies } = comparison;
  const canUndo = removed.label !== '' && removed.after === inputs.rows.join(' ');
  // The pressed button went away with its row.
  useEffect(() => {
    if (canUndo) undo.current?.focus();
  }, [canUndo, removed]);
  const options = groups.flatMap((group) => group.options);
  const next = options.find(({ value }) => value === chosen)?.value ?? '';
  return (
    <section className="form-rows">
      <h3>{text.heading}</h3>
      <ul ref={list} tabIndex={-1}>
        {rows.map(({ id, label, isMain }) => (
          <li key={id}>
            <span>
              {label}
              {isMain && <small> {text.main}</small>}
            </span>
            {!isMain && (
              <button
                type="button"
                className="button quiet small-button"
                aria-label={fill(text.removeAbout, { row: label })}
                onClick={() => {
                  const after = withoutRow(inputs, id).rows.join(' ');
                  setRemoved({ label, before: inputs.rows, after });
                  change((now) => withoutRow(now, id));
                }}
              >
                {text.remove}
              </button>
            )}
          </li>
        ))}
      </ul>
      {canUndo && (
        <p className="note">
          {fill(text.removed, { row: removed.label })}{' '}
          <button
            type="button"
            className="link"
            ref={undo}
            onClick={() => {
              change((now) => ({ ...now, rows: removed.before }));
              list.current?.focus();
            }}
          >
            {text.undo}
          </button>
        </p>
      )}
      {isFull ? (
        <p className="small">{fill(text.full, { count: maxRows })}</p>
      ) : (
        <div className="add-row">
          <div className="field">
            <label htmlFor="add-row">{text.add}</label>
            <select
              id="add-row"
              value={next}
              onChange={(event) => {
                setChosen(event.currentTarget.value);
              }}
            >
              <option value="">{text.choose}</option>
              {groups.map((group) => (
                <optgroup key={group.label} label={group.label}>
                  {group.options.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </div>
          <button
            type="button"
            className="button quiet"
            disabled={next === ''}
            onClick={() => {
              setChosen('');
              change((now) => withRow(now, next));
              document.getElementById('add-row')?.focus();
            }}
          >
            {text.addButton}
          </button>
        </div>
      )}
      {(currencies.length > 0 || inputs.convertTo !== null) && (
        <SelectField<Currency | 'none'>
          id="convert-to"
          label={text.convert}
          help={text.convertHelp}
          value={inputs.convertTo ?? 'none'}
          options={[
            { value: 'none', label: text.convertNone },
            ...[...new Set([...currencies, ...(inputs.convertTo === null ? [] : [inputs.convertTo])])].map(
              (value) => ({ value, label: `${text.currencies[value]} (${value})` }),
            ),
          ]}
          onValue={(value) => {
            change((now) => ({ ...now, convertTo: value === 'none' ? null : value }));
          }}
        />
      )}
    </section>
  );
}

/** What is used while a field is empty, and where it comes from. */
interface Used {
  readonly text: string;
  readonly sources: readonly Citation[];
  /** No source has it, or not all of it. */
  readonly isAsked: boolean;
}

/** One charge with its limits: "4,5 % på det upp till 52 125 kr". */
function bracketText(bracket: SourcedBracket, { messages, locale }: Props, currency: Currency): string {
  const { line, limits } = messages.detail.costs;
  const { from, to, label } = bracket;
  const money = (value: number): string => formatMoney(Math.round(value), currency, locale, { full: true });
  const form = to === null ? (from === 0 ? line : limits.above) : from === 0 ? limits.below : limits.between;
  return fill(form, {
    // As it stands inside a sentence, but for what begins with a short form.
    name: /^\p{Lu}[\p{Lu}-]/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1),
    rate: formatPercent(bracket.rate, locale),
    from: money(from),
    to: money(to ?? 0),
  });
}

/** What the profile has for a part of the contributions. */
function usedShare(props: Props, entry: 'employerContribution' | 'agreedContribution'): Used {
  const { inputs, assumptions, messages, locale } = props;
  const text = messages.detail.costs;
  const employer = employerOf(inputs, assumptions);
  const part = entry === 'employerContribution' ? 'statutory' : 'agreed';
  const brackets = (employer?.brackets ?? []).filter((bracket) => bracket.part === part);
  const isAsked = employer === null || employer.brackets === null || employer.asks.includes(entry);
  const fixed = part === 'statutory' && employer !== null ? employer.fixedPerFte : 0;
  const money = formatMoney(fixed, currencyOf[inputs.country], locale, { full: true });
  const parts = [
    ...brackets.map((bracket) => bracketText(bracket, props, currencyOf[inputs.country])),
    ...(fixed === 0 ? [] : [fill(text.fixed, { money })]),
  ];
  const value = parts.join('; ');
  const known = isAsked ? text.part : text.used;
  const empty = isAsked ? text.missing[entry] : fill(text.used, { value: text.nothing });
  const fixedSource = fixed === 0 ? null : (employer?.fixedSource ?? null);
  return {
    text: parts.length === 0 ? empty : fill(known, { value }),
    sources: [...brackets.map(({ source }) => source), ...(fixedSource === null ? [] : [fixedSource])],
    isAsked,
  };
}

/** What an empty field counts as. */
function usedFor(props: Props, entry: Exclude<Entry, 'ownSalary'>): Used {
  const { inputs, assumptions, messages, locale } = props;
  const { costs, values } = messages.detail;
  if (entry === 'employerContribution' || entry === 'agreedContribution') return usedShare(props, entry);
  const missing: Used = { text: costs.missing[entry], sources: [], isAsked: true };
  if (entry === 'hoursPerMonth') {
    const employer = employerOf(inputs, assumptions);
    if (employer === null || employer.hoursPerMonth === null) return missing;
    const hours = formatNumber(employer.hoursPerMonth, locale, { decimals: 1 });
    return {
      text: fill(costs.used, { value: fill(values.hours, { value: hours }) }),
      sources: employer.hoursSource === null ? [] : [employer.hoursSource],
      isAsked: false,
    };
  }
  const found = assumptions.outsideHours[inputs.country];
  if (found === undefined) return { ...missing, isAsked: false };
  const money = formatMoney(found.value, currencyOf[inputs.country], locale, { full: true });
  const value = fill(costs.kinds[found.kind], { value: fill(values.hour, { money }) });
  return { text: fill(costs.used, { value }), sources: [found], isAsked: false };
}

/** Sources of what is used, each once, as links where we have an entry. */
function Sources({ sources, text }: { readonly sources: readonly Citation[]; readonly text: string }) {
  const each = sources.flatMap((source) => source.parts ?? [source]);
  const seen = new Map(each.map((source) => [source.text, source]));
  const [before = '', after = ''] = text.split('{source}');
  if (seen.size === 0) return null;
  const links: ReactNode[] = [...seen.values()].map((source, index) => (
    <span key={source.text}>
      {index > 0 && '; '}
      {source.href === null ? source.text : <a href={source.href}>{source.text}</a>}
    </span>
  ));
  return (
    <>
      {' '}
      {before}
      {links}
      {after}
    </>
  );
}

const costEntries = [
  'employerContribution',
  'agreedContribution',
  'hoursPerMonth',
  'agencyHourlyRate',
] as const satisfies readonly Entry[];

/** What the employer's cost is worked out with: the sources' figures, or the reader's own. */
function Costs(props: Props) {
  const { inputs, assumptions, messages, locale } = props;
  const text = messages.detail.costs;
  const caveat = employerOf(inputs, assumptions)?.caveat ?? '';
  const helps: Readonly<Partial<Record<Entry, string>>> = text.fieldsHelp;
  return (
    <details className="section">
      <summary>
        <h3>{text.heading}</h3>
      </summary>
      <p className="field-help">
        {text.help} {caveat}
      </p>
      <div className="fields">
        {costEntries.map((entry) => {
          const used = usedFor(props, entry);
          const isAsked = used.isAsked && valueAt(inputs, entry) === null;
          const help = [helps[entry] ?? '', isAsked ? text.toAsk : ''].filter(Boolean).join(' ');
          return (
            <NumberInput
              key={entry}
              form={props}
              entry={entry}
              label={fill(text.fields[entry], { money: moneyWord(currencyOf[inputs.country], locale) })}
              help={help}
              note={
                <>
                  {used.text}
                  <Sources sources={used.sources} text={text.source} />
                </>
              }
            />
          );
        })}
      </div>
    </details>
  );
}

/** Own data that are in other money than the country's salaries, with the way back to them. */
function DataAside({ inputs, locale, messages, assumptions, change }: Props) {
  const aside = inputs.aside?.ownData;
  if (aside === undefined) return null;
  const { names, detail } = messages;
  const { currencies } = detail.rows;
  return (
    <p className="note">
      {plural(locale, detail.aside.ownData, aside.value.length, {
        count: formatNumber(aside.value.length, locale),
        before: currencies[currencyOf[aside.country]],
        money: currencies[currencyOf[inputs.country]],
      })}{' '}
      <button
        type="button"
        className="link"
        onClick={() => {
          change((now) => withCountry(now, aside.country, assumptions));
          // The button goes away with what it says.
          document.getElementById('country')?.focus();
        }}
      >
        {fill(detail.aside.back, { former: names.countries[aside.country] })}
      </button>
    </p>
  );
}

/** The rest of the form, once it is fetched: the comparison row by row, and what the employer's cost is worked out with. */
export function FormDetail(props: Props) {
  return (
    <>
      <DataAside {...props} />
      <Rows {...props} />
      <Costs {...props} />
    </>
  );
}
