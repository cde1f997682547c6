import {
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type ChangeEvent,
  type ClipboardEvent,
  type DragEvent,
} from 'react';
import { NumberField } from '../../components/form/NumberField.tsx';
import { SelectField } from '../../components/form/SelectField.tsx';
import { DataTable } from '../../components/tool/DataTable.tsx';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill, plural } from '../../i18n/messages.ts';
import { parseNumber } from '../../i18n/parse-number.ts';
import type { SalaryMessages } from './messages/messages.ts';
import { countLines, maxBytes, readOwnData, type Delimiter, type OwnDataTable } from './own-data.ts';
import { exampleTable, isExample } from './own-data-example.ts';
import { refusalText, viewProposal, type ProposalView, type Refusal } from './own-data-words.ts';
import { paidHoursPerWeek, periods, type Period } from './period.ts';
import { currencyOf, type SalaryInputs, type SalaryRowData } from './state.ts';
import { comparableText, type OwnDataView } from './view-own-data.ts';

interface Props {
  readonly inputs: SalaryInputs;
  /** The row that amounts are held against; null for none. */
  readonly main: SalaryRowData | null;
  /** What is said of the salaries that are in use; null when there are none. */
  readonly view: OwnDataView | null;
  readonly messages: SalaryMessages;
  readonly locale: Locale;
  /** Salaries a month, whole and possible, in the order of the table. */
  readonly onUse: (salaries: readonly number[]) => void;
  readonly onRemove: () => void;
}

/** What is read: what was pasted, or a file, which is held only while its table is shown. */
type Source =
  | { readonly kind: 'text'; readonly content: string }
  | { readonly kind: 'file'; readonly content: Uint8Array; readonly name: string };

type Stage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly lines: number }
  | { readonly kind: 'refused'; readonly reason: Refusal }
  | { readonly kind: 'read'; readonly turn: number; readonly source: Source; readonly table: OwnDataTable };

/** Once the browser has shown what was last rendered. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

const delimiterNames = {
  tab: '\t',
  semicolon: ';',
  comma: ',',
  none: null,
} as const satisfies Record<string, Delimiter | null>;
type DelimiterName = keyof typeof delimiterNames;
const delimiterOrder = ['tab', 'semicolon', 'comma', 'none'] as const satisfies readonly DelimiterName[];

/** A longer text would take a field long to lay out; it is read as a file is, and not shown in the field. */
const longestShown = 100_000;

/** Hours paid a week that a full-time post may have. */
const hoursRange = { min: 1, max: 80 };

function readHours(text: string, locale: Locale): number | null {
  const parsed = parseNumber(text, locale);
  if (parsed.kind !== 'number') return null;
  return parsed.value >= hoursRange.min && parsed.value <= hoursRange.max ? parsed.value : null;
}

/** The first rows as they were read, with the column of salaries marked. React writes every cell as text. */
function Preview({
  preview,
  column,
  chosen,
}: {
  readonly preview: ProposalView['preview'];
  readonly column: number;
  readonly chosen: string;
}) {
  const box = useRef<HTMLElement>(null);
  const mark = (index: number) => (index === column ? true : undefined);
  // Where there is no room for every column, the one that counts is seen first.
  useEffect(() => {
    const cell = box.current?.querySelector<HTMLElement>('[data-chosen]');
    if (box.current !== null && cell != null)
      box.current.scrollLeft = cell.offsetLeft + cell.offsetWidth - box.current.clientWidth;
  }, [preview, column]);
  return (
    <section className="scroll own-data-preview" tabIndex={0} aria-label={preview.caption} ref={box}>
      <table className="data" aria-label={preview.caption}>
        <thead>
          <tr>
            {preview.head.map(({ index, name }) => (
              <th key={index} scope="col" data-chosen={mark(index)}>
                {name}
                {index === column && <b>{chosen}</b>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, index) => (
                <td key={index} data-chosen={mark(index)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ProposalProps extends Pick<Props, 'inputs' | 'main' | 'messages' | 'locale' | 'onUse'> {
  readonly heading: string;
  /** The table as it was first read. */
  readonly first: OwnDataTable;
  /** Reads the same again with something else between cells; null when no salaries are found that way. */
  readonly reread: (delimiter: Delimiter | null) => OwnDataTable | null;
  readonly onCancel: () => void;
  /** What is to be read out. */
  readonly onSaid: (text: string) => void;
}

/** A table that was read: which column, what its amounts are for, and what is left out. Nothing is used before it is asked for. */
function Proposal(props: ProposalProps) {
  const { heading, first, inputs, main, messages, locale } = props;
  const { country } = inputs;
  const text = messages.ownData.proposal;
  const id = useId();
  const periodField = useRef<HTMLFieldSetElement>(null);
  const currencyBox = useRef<HTMLInputElement>(null);
  const [table, setTable] = useState(first);
  const [isUnreadable, setIsUnreadable] = useState(false);
  const [column, setColumn] = useState(first.best);
  const [chosenPeriod, setChosenPeriod] = useState<Period | null>(null);
  const [hoursText, setHoursText] = useState(formatNumber(paidHoursPerWeek, locale));
  const [isConfirmed, setIsConfirmed] = useState(false);
  /** What was missing when the salaries were to be used. */
  const [missing, setMissing] = useState<'period' | 'currency' | null>(null);

  const hours = readHours(hoursText, locale);
  const view = useMemo(
    () =>
      viewProposal(
        table,
        { column, period: chosenPeriod, weeklyHours: hours ?? paidHoursPerWeek },
        { locale, messages, country, main },
      ),
    [table, column, chosenPeriod, hours, locale, messages, country, main],
  );
  const period = chosenPeriod ?? (view.question === '' ? 'month' : null);
  const isAsked = view.question !== '';
  const delimiter = delimiterOrder.find((name) => delimiterNames[name] === table.delimiter) ?? 'none';

  const choose = (next: number): void => {
    setColumn(next);
    setChosenPeriod(null);
    setIsConfirmed(false);
    setMissing(null);
    setIsUnreadable(false);
  };

  const separate = (name: DelimiterName): void => {
    const next = props.reread(delimiterNames[name]);
    if (next === null) setIsUnreadable(true);
    else {
      setTable(next);
      choose(next.best);
    }
  };

  const use = (): void => {
    if (view.currency !== null && !isConfirmed) {
      setMissing('currency');
      currencyBox.current?.focus();
    } else if (period === null) {
      setMissing('period');
      periodField.current?.querySelector('input')?.focus();
    } else if (period === 'hour' && hours === null) document.getElementById(`${id}-hours`)?.focus();
    else props.onUse(view.salaries);
  };

  const { onSaid } = props;
  useEffect(() => {
    onSaid(view.found);
  }, [onSaid, view.found]);

  return (
    <section className="own-data-proposal no-print" aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`} tabIndex={-1} data-proposal>
        {heading}
      </h4>
      {isExample(view.salaries, currencyOf[country]) && (
        <p className="kicker">{messages.ownData.example.label}</p>
      )}
      <p>{view.found}</p>
      <div className="fields">
        <SelectField
          id={`${id}-column`}
          label={text.column}
          value={String(column)}
          options={view.columns.map(({ index, label }) => ({ value: String(index), label }))}
          onValue={(value) => {
            choose(Number(value));
          }}
        />
        <SelectField
          id={`${id}-delimiter`}
          label={messages.ownData.delimiter.label}
          value={delimiter}
          options={delimiterOrder.map((name) => ({ value: name, label: messages.ownData.delimiter[name] }))}
          onValue={separate}
        />
      </div>
      {isUnreadable && (
        <p className="field-error" role="alert">
          {messages.ownData.delimiter.nothing}
        </p>
      )}
      <p className="small">{view.preview.caption}</p>
      <Preview preview={view.preview} column={column} chosen={text.chosen} />
      {view.leftOut.length > 0 && (
        <div>
          <h5>{text.leftOutHeading}</h5>
          <ul>
            {view.leftOut.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {view.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {view.currency !== null && (
        <div className="notices">
          <p id={`${id}-currency`}>{view.currency.text}</p>
          {missing === 'currency' && (
            <p className="field-error" id={`${id}-currency-error`}>
              {text.currency.missing}
            </p>
          )}
          <label className="choice">
            <input
              type="checkbox"
              ref={currencyBox}
              checked={isConfirmed}
              aria-invalid={missing === 'currency' || undefined}
              aria-describedby={`${id}-currency${missing === 'currency' ? ` ${id}-currency-error` : ''}`}
              onChange={(event) => {
                setIsConfirmed(event.currentTarget.checked);
                setMissing(null);
              }}
            />
            <span>{view.currency.confirm}</span>
          </label>
        </div>
      )}
      <fieldset
        className={isAsked ? 'own-data-period notices' : 'own-data-period'}
        ref={periodField}
        aria-describedby={isAsked ? `${id}-question` : undefined}
      >
        <legend>{text.period.legend}</legend>
        {isAsked && <p id={`${id}-question`}>{view.question}</p>}
        {missing === 'period' && (
          <p className="field-error" role="alert">
            {text.period.missing}
          </p>
        )}
        {periods.map((each) => (
          <label key={each} className="choice">
            <input
              type="radio"
              name={`${id}-period`}
              checked={period === each}
              onChange={() => {
                setChosenPeriod(each);
                setMissing(null);
              }}
            />
            <span>{text.period[each]}</span>
          </label>
        ))}
        {period === 'hour' && (
          <NumberField
            id={`${id}-hours`}
            label={text.period.hours}
            text={hoursText}
            error={hours === null ? text.period.hoursWrong : null}
            onText={setHoursText}
            onDone={() => undefined}
          />
        )}
      </fieldset>
      {view.few !== '' && <p className="note">{view.few}</p>}
      {view.tooFew !== '' && <p className="notices">{view.tooFew}</p>}
      <p className="actions">
        {view.tooFew === '' && (
          <button type="button" className="button" onClick={use}>
            {view.use}
          </button>
        )}
        <button type="button" className="button quiet" onClick={props.onCancel}>
          {text.cancel}
        </button>
      </p>
    </section>
  );
}

/** What is said of the salaries in use. */
function Used({
  view,
  messages,
  onRemove,
}: Pick<Props, 'messages' | 'onRemove'> & {
  readonly view: OwnDataView;
}) {
  return (
    <div className="own-data-result">
      {view.example !== '' && <p className="kicker">{view.example}</p>}
      <h4 tabIndex={-1} data-used>
        {view.heading}
      </h4>
      {view.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {view.few !== '' && <p className="note">{view.few}</p>}
      {view.table !== null && <DataTable table={view.table} />}
      {view.source !== null && (
        <p className="small">
          {view.source.label}{' '}
          {view.source.citation.href === null ? (
            view.source.citation.text
          ) : (
            <a href={view.source.citation.href}>{view.source.citation.text}</a>
          )}
        </p>
      )}
      <p className="actions no-print">
        <button type="button" className="button quiet" onClick={onRemove}>
          {messages.ownData.used.remove}
        </button>
      </p>
    </div>
  );
}

/** The field once no salaries are in use: until then it may be folded away, and is another. */
const aloneField = ':scope > .own-data-form textarea';

/** Where the focus goes once what it goes to is there. */
type FocusTarget = '[data-proposal]' | '[data-used]' | 'textarea' | typeof aloneField;

/**
 * Salaries of one's own organisation: pasted, chosen or dropped, checked, and used beside the statistics. Nothing is sent, and
 * they are on paper only when the reader wants their own there.
 */
export function OwnData({ inputs, main, view, messages, locale, onUse, onRemove }: Props) {
  const text = messages.ownData;
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const nextFocus = useRef<FocusTarget | null>(null);
  /** Counts what was asked for, so that only the last is shown. */
  const asked = useRef(0);
  const [pasted, setPasted] = useState('');
  const [stage, setStage] = useState<Stage>({ kind: 'idle' });
  const [said, setSaid] = useState('');
  const [isOver, setIsOver] = useState(false);

  useEffect(() => {
    if (nextFocus.current === null) return;
    const target = section.current?.querySelector<HTMLElement>(nextFocus.current);
    if (target == null) return;
    nextFocus.current = null;
    target.focus();
  });

  // A file that lands beside the zone would be opened instead of the page, and take what is typed along.
  useEffect(() => {
    const keepPage = (event: globalThis.DragEvent): void => {
      const isField = event.target instanceof HTMLInputElement && event.target.type === 'file';
      if (event.dataTransfer?.types.includes('Files') === true && !isField) event.preventDefault();
    };
    addEventListener('dragover', keepPage);
    addEventListener('drop', keepPage);
    return () => {
      removeEventListener('dragover', keepPage);
      removeEventListener('drop', keepPage);
    };
  }, []);

  const refuse = (reason: Refusal): void => {
    setStage({ kind: 'refused', reason });
  };

  const read = async (source: Source, isFocused: boolean): Promise<void> => {
    const turn = (asked.current += 1);
    setSaid('');
    setStage({ kind: 'reading', lines: countLines(source.content) });
    await painted();
    if (turn !== asked.current) return;
    const found = readOwnData(source.content, locale);
    if (!found.ok) {
      refuse(found.error);
      return;
    }
    if (isFocused) nextFocus.current = '[data-proposal]';
    setStage({ kind: 'read', turn, source, table: found.value });
  };

  const readFiles = async (files: readonly File[]): Promise<void> => {
    const [file] = files;
    if (file === undefined) return;
    if (files.length > 1) {
      refuse('several');
      return;
    }
    let content: Uint8Array;
    try {
      // One byte more than may be, to tell that there is more.
      content = new Uint8Array(await file.slice(0, maxBytes + 1).arrayBuffer());
    } catch {
      refuse('unreadable');
      return;
    }
    await read({ kind: 'file', content, name: file.name }, true);
  };

  const readText = (content: string, isFocused: boolean): void => {
    setPasted(content);
    void read({ kind: 'text', content }, isFocused);
  };

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const content = event.clipboardData.getData('text/plain');
    if (content.length <= longestShown) return;
    event.preventDefault();
    void read({ kind: 'text', content }, false);
  };

  const onText = (event: ChangeEvent<HTMLTextAreaElement>): void => {
    const { value } = event.currentTarget;
    const { nativeEvent } = event;
    const isWhole =
      nativeEvent instanceof InputEvent && /^insertFrom(?:Paste|Drop)$/.test(nativeEvent.inputType);
    if (isWhole) {
      readText(value, false);
      return;
    }
    asked.current += 1;
    setPasted(value);
    setStage({ kind: 'idle' });
    setSaid('');
  };

  const onDrop = (event: DragEvent<HTMLDivElement>): void => {
    setIsOver(false);
    const files = [...event.dataTransfer.files];
    const dropped = event.dataTransfer.getData('text/plain');
    if (files.length === 0 && (dropped === '' || event.target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    if (files.length > 0) void readFiles(files);
    else readText(dropped, true);
  };

  const empty = (target: FocusTarget, text: string): void => {
    asked.current += 1;
    nextFocus.current = target;
    setPasted('');
    setStage({ kind: 'idle' });
    setSaid(text);
  };

  const count = (lines: number): string => formatNumber(lines, locale);
  const status =
    stage.kind === 'reading'
      ? plural(locale, text.reading, stage.lines, { count: count(stage.lines) })
      : stage.kind === 'refused'
        ? `${text.refused.heading}. ${refusalText(stage.reason, messages)}`
        : said;

  const form = (
    <div
      className="own-data-form no-print"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        const isFile = event.dataTransfer.types.includes('Files');
        // Text that is dragged to the field is the browser's business.
        if (!isFile && event.target instanceof HTMLTextAreaElement) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        if (!isInside) setIsOver(false);
      }}
      onDrop={onDrop}
    >
      <p>{view === null ? text.intro : text.used.replace}</p>
      <label htmlFor={`${id}-field`}>{text.field.label}</label>
      <p className="field-help" id={`${id}-help`}>
        {text.field.help}
      </p>
      <textarea
        id={`${id}-field`}
        rows={6}
        // A browser that fills in forms again after a reload would store it.
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        wrap="off"
        value={pasted}
        aria-describedby={`${id}-help ${id}-privacy`}
        onPaste={onPaste}
        onChange={onText}
      />
      <p className="actions">
        {pasted !== '' ? (
          <>
            <button
              type="button"
              className="button quiet small-button"
              onClick={() => {
                readText(pasted, true);
              }}
            >
              {text.field.read}
            </button>
            <button
              type="button"
              className="button quiet small-button"
              onClick={() => {
                empty('textarea', '');
              }}
            >
              {text.field.clear}
            </button>
          </>
        ) : (
          <button
            type="button"
            className="button quiet small-button"
            onClick={() => {
              readText(exampleTable(currencyOf[inputs.country], locale, messages), true);
            }}
          >
            {text.example.fill}
          </button>
        )}
      </p>
      <label htmlFor={`${id}-file`}>{text.file.label}</label>
      <p className="field-help" id={`${id}-file-help`}>
        {text.file.help}
      </p>
      <input
        id={`${id}-file`}
        type="file"
        accept=".csv,.txt,.tsv"
        aria-describedby={`${id}-file-help ${id}-privacy`}
        onChange={(event) => {
          const field = event.currentTarget;
          const files = [...(field.files ?? [])];
          // So that the same file can be chosen again once it has been saved anew.
          field.value = '';
          void readFiles(files);
        }}
      />
      <p className="small" id={`${id}-privacy`}>
        {fill(text.privacy, { include: messages.form.own.include })}
      </p>
      {main !== null && <p className="small">{comparableText(text.comparable, main)}</p>}
    </div>
  );

  return (
    <section
      className={view !== null && inputs.includeOwn ? 'own-data part' : 'own-data part no-print'}
      id="own-data"
      aria-labelledby="own-data-title"
      ref={section}
    >
      <h3 id="own-data-title">{text.heading}</h3>
      {view !== null && (
        <Used
          view={view}
          messages={messages}
          onRemove={() => {
            onRemove();
            empty(aloneField, text.used.removed);
          }}
        />
      )}
      {view === null ? (
        form
      ) : (
        <details className="no-print">
          <summary>{text.used.change}</summary>
          {form}
        </details>
      )}
      <p
        className={
          stage.kind === 'read'
            ? 'visually-hidden'
            : stage.kind === 'refused'
              ? 'notices no-print'
              : 'no-print'
        }
        role="status"
      >
        {status}
        {stage.kind === 'refused' && pasted !== '' && ` ${text.refused.kept}`}
      </p>
      {stage.kind === 'read' && (
        <Proposal
          key={stage.turn}
          heading={
            stage.source.kind === 'file'
              ? fill(text.proposal.headingOf, { name: stage.source.name })
              : text.proposal.heading
          }
          first={stage.table}
          inputs={inputs}
          main={main}
          messages={messages}
          locale={locale}
          onUse={(salaries) => {
            onUse(salaries);
            empty(
              '[data-used]',
              plural(locale, text.used.done, salaries.length, { count: count(salaries.length) }),
            );
          }}
          reread={(delimiter) => {
            const found = readOwnData(stage.source.content, locale, delimiter);
            return found.ok ? found.value : null;
          }}
          onCancel={() => {
            asked.current += 1;
            nextFocus.current = 'textarea';
            setStage({ kind: 'idle' });
            setSaid('');
          }}
          onSaid={setSaid}
        />
      )}
    </section>
  );
}
