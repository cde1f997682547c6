import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { LiveChart } from '../../components/chart/LiveChart.tsx';
import { fill } from '../../i18n/messages.ts';
import type { Table } from '../tool.ts';
import { LazyChart } from './LazyChart.tsx';
import type { BudgetMessages } from './messages/messages.ts';
import {
  addOption,
  duplicateOption,
  moveFirst,
  openQuestionsOf,
  presetOption,
  presets,
  removeOption,
} from './presets.ts';
import type { EmployerProfile } from './profile.ts';
import { withTask, type PublicView, type Sourced } from './public-package.ts';
import { ChartFigure } from './Result.tsx';
import { maxOptions, type BudgetInputs, type Option } from './state.ts';
import { optionLabels, questionsText, type OptionsView } from './view-options.ts';

type Change = (change: (inputs: BudgetInputs) => BudgetInputs) => void;

/**
 * A table with a column for each option; where there is little room each row becomes a list of the options, without the
 * cells that have nothing in them.
 */
function OptionsTable({ table, none }: { readonly table: Table; readonly none: string }) {
  const [corner, ...heads] = table.head;
  return (
    <section className="scroll options-scroll" tabIndex={0} aria-label={table.caption}>
      <table className="data options-table">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {heads.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([head = '', ...cells]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((text, index) => (
                <td
                  key={heads[index]}
                  data-label={heads[index]}
                  className={text === none ? 'none' : undefined}
                >
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A sentence with where it was read. */
function Said({ said }: { readonly said: Sourced }) {
  return (
    <>
      {said.text}
      {said.sources.map((source) => (
        <span key={source.text} className="options-source">
          {' '}
          {source.href === null ? source.text : <a href={source.href}>{source.text}</a>}
        </span>
      ))}
    </>
  );
}

interface PublicProps {
  readonly view: PublicView;
  readonly none: string;
  readonly onInputs?: Change;
}

function PublicPackage({ view, none, onInputs }: PublicProps) {
  const { duties } = view;
  const rows = useRef<HTMLElement>(null);
  return (
    <section id="public" aria-labelledby="public-title" className="part">
      <h3 id="public-title">{view.heading}</h3>
      {view.parts.map((part) => (
        <div key={part.heading} className={part.warn ? 'options-matter warn' : 'options-matter'}>
          <h4>{part.heading}</h4>
          {part.texts.map((said) => (
            <p key={said.text}>
              <Said said={said} />
            </p>
          ))}
          {part.table !== null && <OptionsTable table={part.table} none={none} />}
        </div>
      ))}
      {duties !== null && (
        <div className="options-matter">
          <h4>{duties.heading}</h4>
          <p>{duties.intro}</p>
          <section ref={rows} className="scroll options-scroll" tabIndex={0} aria-label={duties.caption}>
            <table className="data options-table duties">
              <caption>{duties.caption}</caption>
              <thead>
                <tr>
                  {duties.head.map((text) => (
                    <th key={text} scope="col">
                      {text}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {duties.rows.map(({ duty, title, hours, why, add }) => (
                  <tr key={duty}>
                    <th scope="row">{title}</th>
                    <td data-label={duties.head[1]}>{hours}</td>
                    <td data-label={duties.head[2]}>
                      <span>
                        <Said said={why} />
                        {add !== null && onInputs !== undefined && (
                          <button
                            type="button"
                            className="button quiet small-button no-print"
                            onClick={() => {
                              onInputs((now) => withTask(now, title));
                              // The button goes away with what it did.
                              rows.current?.focus();
                            }}
                          >
                            {add}
                          </button>
                        )}
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </div>
      )}
    </section>
  );
}

interface Props {
  readonly view: OptionsView;
  readonly messages: BudgetMessages;
  /** The picture of the ranges drawn at build, in place of a live one. */
  readonly ranges?: ReactNode;
  /** Puts work into the work plan; left out where nothing can be changed. */
  readonly onInputs?: Change;
  /** Adds the options that are usually compared. Left out where nothing can be changed. */
  readonly compare?: () => void;
}

/** The options beside one another and beside today, and what the figures do not say. */
export function Options({ view, messages, ranges, onInputs, compare }: Props) {
  const { comparison, notes, years, capacity, moved, unpriced } = view;
  const { none } = messages.options.table;
  return (
    <div className="options">
      <section id="options" aria-labelledby="options-title" className="part">
        <h3 id="options-title">{view.heading}</h3>
        <p className="options-finding">{view.finding.join(' ')}</p>
        {view.isAlone && compare !== undefined && (
          <p className="no-print">
            <button type="button" className="button quiet" onClick={compare}>
              {messages.options.picker.compare}
            </button>
          </p>
        )}
        <OptionsTable table={comparison} none={none} />
        {view.ranges !== null && (
          <ChartFigure view={{ chart: view.ranges }} messages={messages}>
            {ranges ?? <LiveChart view={view.ranges} chart={LazyChart} loading={messages.chart.loading} />}
          </ChartFigure>
        )}
      </section>
      <section id="options-notes" aria-labelledby="options-notes-title" className="part">
        <h3 id="options-notes-title">{notes.heading}</h3>
        <div className="options-cards">
          {notes.options.map((option) => (
            <div key={option.label}>
              <h4>{option.label}</h4>
              {option.toFill !== null && <p className="options-fill">{option.toFill}</p>}
              <ul>
                {option.notes.map((said) => (
                  <li key={said.text}>
                    <Said said={said} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
      <section id="options-capacity" aria-labelledby="options-capacity-title" className="part">
        <h3 id="options-capacity-title">{capacity.heading}</h3>
        {capacity.texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </section>
      <section id="options-years" aria-labelledby="options-years-title" className="part">
        <h3 id="options-years-title">{years.heading}</h3>
        <OptionsTable table={years.table} none={none} />
        <p className="small">{years.note}</p>
      </section>
      <section id="options-moved" aria-labelledby="options-moved-title" className="part">
        <h3 id="options-moved-title">{moved.heading}</h3>
        {moved.texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </section>
      <section id="unpriced" aria-labelledby="unpriced-title" className="part">
        <h3 id="unpriced-title">{unpriced.heading}</h3>
        <p>{unpriced.intro}</p>
        {unpriced.rows.length > 0 && (
          <dl className="options-unpriced">
            {unpriced.rows.map(({ label, value }, index) => (
              // The same kind may be noted twice; the order is all that tells them apart.
              <div key={index}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      {view.public !== null && (
        <PublicPackage view={view.public} none={none} {...(onInputs === undefined ? {} : { onInputs })} />
      )}
    </div>
  );
}

interface PickerProps {
  readonly inputs: BudgetInputs;
  /** The option that the form fills in, by its place. */
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onInputs: Change;
  readonly messages: BudgetMessages;
  /** The employer's, for what an hour from outside costs; null until it is known. */
  readonly profile: EmployerProfile | null;
}

/** Which option the form fills in, and options added, copied, taken away and decided on. */
export function OptionPicker({ inputs, active, onActive, onInputs, messages, profile }: PickerProps) {
  const text = messages.options;
  const name = useId();
  const list = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  // Buttons may go away with what they did; the option that it was done to takes the focus, once it is there.
  const focusOn = useRef<number | null>(null);
  useEffect(() => {
    if (focusOn.current === null) return;
    const radio = list.current?.querySelector<HTMLInputElement>(`input[value="${focusOn.current}"]`);
    if (radio == null) return;
    radio.focus();
    focusOn.current = null;
  });

  const labels = optionLabels(inputs.options, text);
  const place = Math.min(active, inputs.options.length - 1);
  const label = labels[place] ?? '';
  const several = inputs.options.length > 1;
  const full = inputs.options.length >= maxOptions;

  const change = (to: number, sentence: string, make: (now: BudgetInputs) => BudgetInputs): void => {
    focusOn.current = to;
    setSaid(sentence);
    onInputs(make);
    onActive(to);
  };
  const add = (
    made: Option<BudgetInputs['options'][0]['ads']>,
    make: (now: BudgetInputs) => BudgetInputs,
  ) => {
    const [added = ''] = optionLabels([...inputs.options, made], text).slice(-1);
    const asks = openQuestionsOf(made, inputs);
    const sentence = fill(text.picker.added, { label: added });
    const questions = fill(text.picker.toFill, { questions: questionsText(asks, text) });
    change(inputs.options.length, asks.length === 0 ? sentence : `${sentence} ${questions}`, make);
  };

  return (
    <div className="options-picker">
      <fieldset>
        <legend>{text.picker.legend}</legend>
        <div ref={list}>
          {labels.map((option, index) => (
            <label key={option} className="choice">
              <input
                type="radio"
                name={name}
                value={index}
                checked={index === place}
                onChange={() => {
                  onActive(index);
                }}
              />
              {several && index === 0 ? fill(text.picker.decided, { label: option }) : option}
            </label>
          ))}
        </div>
        <p className="options-actions">
          {!full && (
            <button
              type="button"
              className="button quiet small-button"
              onClick={() => {
                const option = inputs.options[place];
                const copied = duplicateOption(inputs, place).options.at(-1) ?? option;
                if (copied !== undefined) add(copied, (now) => duplicateOption(now, place));
              }}
            >
              {fill(text.picker.copy, { label })}
            </button>
          )}
          {place > 0 && (
            <button
              type="button"
              className="button quiet small-button"
              onClick={() => {
                change(0, fill(text.picker.decidedNow, { label }), (now) => moveFirst(now, place));
              }}
            >
              {fill(text.picker.decide, { label })}
            </button>
          )}
          {several && (
            <button
              type="button"
              className="button quiet small-button"
              onClick={() => {
                const next = Math.max(0, place - 1);
                change(next, fill(text.picker.removed, { label }), (now) => removeOption(now, place));
              }}
            >
              {fill(text.picker.remove, { label })}
            </button>
          )}
        </p>
      </fieldset>
      {full ? (
        <p className="field-help">{text.picker.full}</p>
      ) : (
        <fieldset>
          <legend>{text.picker.add}</legend>
          <p className="field-help">{text.picker.addHelp}</p>
          <ul className="options-presets">
            {presets.map((preset) => (
              <li key={preset}>
                <button
                  type="button"
                  className="button quiet small-button"
                  aria-describedby={`${name}-${preset}`}
                  onClick={() => {
                    const make = (now: BudgetInputs): Option<BudgetInputs['options'][0]['ads']> =>
                      presetOption(preset, now, text.presets[preset], profile).option;
                    add(make(inputs), (now) => addOption(now, make(now)));
                  }}
                >
                  {text.presets[preset]}
                </button>
                <span id={`${name}-${preset}`} className="field-help">
                  {text.presetHelp[preset]}
                </span>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      <p role="status" className="options-said">
        {said}
      </p>
    </div>
  );
}
