import { useState } from 'react';
import { SelectField } from '../../components/form/SelectField.tsx';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/messages.ts';
import type { FirstMessages } from './messages/messages.ts';
import { labelKey, mostHeld, updateHolder, withSize } from './plan.ts';
import {
  hasLost,
  people,
  quickAnswers,
  quickOf,
  withFormer,
  withQuick,
  withSameAsOne,
  withWho,
  type Choice,
  type QuickAnswer,
  type QuickReading,
} from './quick.ts';
import {
  capabilityIds,
  hoursPerWeek,
  isOutside,
  maxHolders,
  maxLabel,
  sizes,
  type CapabilityId,
  type CoverageInputs,
  type Holder,
  type HoursBySize,
} from './state.ts';

type Next = (now: CoverageInputs) => CoverageInputs;
export type Change = (next: Next) => void;

/** How a capability stood before answers in short replaced what was said of it in detail. */
interface Replaced {
  readonly inputs: CoverageInputs;
  /** Someone was chosen by name since: the former answer no longer means the former ones. */
  readonly isPast: boolean;
}
export type Former = ReadonlyMap<CapabilityId, Replaced>;

interface Props {
  readonly locale: Locale;
  readonly messages: FirstMessages;
  readonly inputs: CoverageInputs;
  /** Hours a week that each capability starts from, by size of organisation. */
  readonly hours: HoursBySize;
  /** Questions that an answer was given to, "do not know" among them. */
  readonly answered: ReadonlySet<CapabilityId>;
  readonly former: Former;
  readonly onFormer: (former: Former) => void;
  readonly onChange: Change;
  /** A change that answers a question. */
  readonly onAnswer: (id: CapabilityId, next: Next) => void;
}

/** What a question needs of the form around it. */
interface Asking extends Omit<Props, 'onAnswer'> {
  readonly onAnswer: (id: CapabilityId, answer: QuickAnswer) => void;
  readonly onWho: (id: CapabilityId, part: Part, choice: Choice) => void;
  readonly onUndo: (id: CapabilityId) => void;
}

/** Whom a question asks about: who does it, or who steps in. */
type Part = 'holder' | 'backup';

/** What kind of holder an answer is about, by the words for it. */
type WhoKind = 'person' | 'team' | 'outside';

const kindOf: Readonly<Partial<Record<QuickAnswer, WhoKind>>> = {
  one: 'person',
  standIn: 'person',
  team: 'team',
  outside: 'outside',
};

/** What a holder is called among others: its label, or its kind with what it does, since several may have none. */
function called(holder: Holder, { inputs, messages }: Pick<Props, 'inputs' | 'messages'>): string {
  if (holder.label !== '') return holder.label;
  const does = capabilityIds.filter((id) =>
    inputs.capabilities[id].assignments.some((assignment) => assignment.holder === holder.id),
  );
  const kind = messages.form.kinds[holder.kind];
  if (does.length === 0) return kind;
  return `${kind} (${does.map((id) => messages.names[id].name.toLowerCase()).join(', ')})`;
}

/** Whether a supplier is an agency or one single person, who may be away. */
function Supplier({
  form,
  id,
  holder,
}: {
  readonly form: Asking;
  readonly id: string;
  readonly holder: Holder;
}) {
  const { inputs, messages, locale, onChange } = form;
  const text = messages.form;
  const [isRefused, setIsRefused] = useState(false);
  const isTooMuch = mostHeld(inputs, holder.id) > hoursPerWeek;
  return (
    <div>
      <SelectField
        id={id}
        label={text.supplier}
        value={holder.kind}
        options={(['agency', 'freelancer'] as const).map((kind) => ({
          value: kind,
          label: text.kinds[kind],
        }))}
        onValue={(kind) => {
          setIsRefused(kind === 'freelancer' && isTooMuch);
          if (kind === 'agency' || !isTooMuch) onChange((now) => updateHolder(now, holder.id, { kind }));
        }}
      />
      {isRefused && isTooMuch && (
        <p className="field-error" role="status">
          {fill(text.tooManyHours, { max: formatNumber(hoursPerWeek, locale) })}
        </p>
      )}
    </div>
  );
}

interface WhoProps {
  readonly form: Asking;
  readonly id: CapabilityId;
  readonly part: Part;
  readonly kind: WhoKind;
  /** Who it is now. */
  readonly holder: string;
  /** Who cannot be chosen: the one who steps in for themselves. */
  readonly except: string | null;
}

/** Who it is: one that is known already, or another, whose role is asked for. */
function Who({ form, id, part, kind, holder, except }: WhoProps) {
  const { inputs, messages, onChange, onWho } = form;
  const text = messages.form;
  /** The one whose role is being typed: the field stays, alone as it was, when it has a text. */
  const [naming, setNaming] = useState('');
  const known = people(inputs, kind === 'outside' ? 'agency' : kind).filter((other) => other.id !== except);
  const current = known.find((other) => other.id === holder);
  const isNamed = current !== undefined && current.label !== '';
  const double = inputs.holders.find((other) => other.id === except);
  const isDouble =
    current !== undefined &&
    current.label !== '' &&
    labelKey(double?.label ?? '') === labelKey(current.label);
  const words = part === 'backup' ? 'backup' : kind;
  const name = `${id}-${part}`;
  const supplier = current !== undefined && isOutside(current) ? current : null;
  const role = text.role[words === 'outside' ? (current?.kind ?? 'agency') : words];
  return (
    <div className="who">
      {(known.length > 1 || (isNamed && naming !== holder)) && (
        <SelectField
          id={name}
          label={text.who[words]}
          value={holder}
          options={[
            ...known.map((other) => ({ value: other.id, label: called(other, form) })),
            { value: '', label: text.other[kind] },
          ]}
          onValue={(chosen) => {
            setNaming('');
            onWho(id, part, chosen === '' ? { label: '' } : { id: chosen });
          }}
        />
      )}
      {current !== undefined && (!isNamed || naming === holder) && (
        <div className="field">
          <label htmlFor={`${name}-role`}>{role}</label>
          <input
            id={`${name}-role`}
            type="text"
            autoComplete="off"
            maxLength={maxLabel}
            value={current.label}
            onChange={(event) => {
              const label = event.currentTarget.value;
              setNaming(holder);
              onChange((now) => updateHolder(now, holder, { label }));
            }}
            onBlur={() => {
              if (withSameAsOne(inputs, holder) !== inputs) onChange((now) => withSameAsOne(now, holder));
            }}
          />
        </div>
      )}
      {supplier !== null && <Supplier key={holder} form={form} id={`${name}-kind`} holder={supplier} />}
      {isDouble && part === 'backup' && <p className="field-error">{text.same}</p>}
    </div>
  );
}

/** What stands there in detail: everyone who does it, with their hours. */
function inDetail(id: CapabilityId, form: Asking): string {
  const { inputs, locale, messages } = form;
  const parts = inputs.capabilities[id].assignments.flatMap(({ holder, hours }) => {
    const found = inputs.holders.find((other) => other.id === holder);
    if (found === undefined) return [];
    const name = found.label || messages.form.kinds[found.kind];
    return hours === null
      ? [name]
      : [fill(messages.form.detailedHours, { holder: name, hours: formatNumber(hours, locale) })];
  });
  return fill(messages.form.detailed, { what: parts.join(', ') });
}

interface QuestionProps {
  readonly form: Asking;
  readonly id: CapabilityId;
  readonly number: number;
  readonly reading: QuickReading;
  readonly isAnswered: boolean;
  readonly canUndo: boolean;
  /** The last answer needed one more than there is room for. */
  readonly isFull: boolean;
}

/** One capability: what it is, who does it, and their role. */
function Question({ form, id, number, reading, isAnswered, canUndo, isFull }: QuestionProps) {
  const { messages, onAnswer, onUndo } = form;
  const text = messages.form;
  const { answer, holder, backup } = reading;
  const kind = answer === null ? undefined : kindOf[answer];
  return (
    <fieldset className="question" id={`q-${id}`} aria-describedby={`q-${id}-does`}>
      <legend>
        <span className="number">{number}</span>
        {messages.names[id].name}
      </legend>
      <p className="field-help" id={`q-${id}-does`}>
        {messages.names[id].does}
      </p>
      {answer === null && <p className="note">{inDetail(id, form)}</p>}
      <div className="tiles">
        {quickAnswers.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={`q-${id}`}
              value={value}
              checked={isAnswered && answer === value}
              onChange={() => {
                onAnswer(id, value);
              }}
            />
            <span>{text.answers[value]}</span>
          </label>
        ))}
      </div>
      {kind !== undefined && holder !== null && (
        <Who form={form} id={id} part="holder" kind={kind} holder={holder} except={backup} />
      )}
      {kind !== undefined && backup !== null && (
        <Who form={form} id={id} part="backup" kind={kind} holder={backup} except={holder} />
      )}
      {isFull && (
        <p className="field-error" role="status">
          {fill(text.noRoom, { count: maxHolders })}
        </p>
      )}
      {canUndo && (
        <p className="note" role="status">
          {fill(text.replaced, { capability: messages.names[id].inText })}{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              onUndo(id);
            }}
          >
            {text.undo}
          </button>
        </p>
      )}
    </fieldset>
  );
}

/** The nine questions: the same state as the detailed form, in the order a person can answer. */
export function Form(props: Props) {
  const { messages, inputs, hours, answered, former, onFormer, onChange, onAnswer } = props;
  const text = messages.form;
  /** The question whose last answer there was no room for. */
  const [full, setFull] = useState<CapabilityId | null>(null);
  /** Whoever may come back keeps their id. */
  const reserved = [...former.values()].flatMap((before) => before.inputs.holders.map((holder) => holder.id));
  const isAnswered = (id: CapabilityId): boolean =>
    answered.has(id) || inputs.capabilities[id].importance !== 'unknown';
  const rest = capabilityIds.filter((id) => !isAnswered(id));
  const count = capabilityIds.length - rest.length;
  const total = capabilityIds.length;
  const progress = fill(text.progress, { count, total });
  /** Does what was pressed, and keeps what it replaces; says so when there is no room for it. */
  const answer = (id: CapabilityId, next: Next, isWho: boolean): void => {
    const after = next(inputs);
    const hasRoom = after !== inputs;
    setFull(hasRoom ? null : id);
    if (!hasRoom) return;
    const before = former.get(id) ?? (hasLost(after, inputs, id) ? { inputs, isPast: false } : undefined);
    if (before !== undefined) {
      onFormer(new Map(former).set(id, { ...before, isPast: before.isPast || isWho }));
    }
    onAnswer(id, next);
  };
  const giveBack = (id: CapabilityId, before: CoverageInputs): void => {
    const next: Next = (now) => withFormer(now, before, id);
    const hasRoom = next(inputs) !== inputs;
    setFull(hasRoom ? null : id);
    if (!hasRoom) return;
    onFormer(new Map([...former].filter(([other]) => other !== id)));
    onAnswer(id, next);
  };
  const isReplaced = (id: CapabilityId): boolean => {
    const before = former.get(id);
    return before !== undefined && hasLost(inputs, before.inputs, id);
  };
  const form: Asking = {
    ...props,
    onAnswer(id, value) {
      const before = former.get(id);
      if (before?.isPast === false && quickOf(before.inputs, id).answer === value)
        giveBack(id, before.inputs);
      else if (quickOf(inputs, id).answer === value)
        onAnswer(id, (now) => withQuick(now, id, value, reserved));
      else answer(id, (now) => withQuick(now, id, value, reserved), false);
    },
    onWho(id, part, choice) {
      answer(id, (now) => withWho(now, id, part, choice, reserved), true);
    },
    onUndo(id) {
      const before = former.get(id);
      if (before !== undefined) giveBack(id, before.inputs);
      // The button goes away with the note.
      document.querySelector<HTMLElement>(`#q-${id} input`)?.focus();
    },
  };
  return (
    <>
      {inputs.target !== null && <p className="note">{text.targetKept}</p>}
      <SelectField
        id="size"
        label={text.size}
        help={text.sizeHelp}
        value={inputs.size}
        options={sizes.map((value) => ({ value, label: text.sizes[value] }))}
        onValue={(size) => {
          onChange((now) => withSize(now, size, hours));
        }}
      />
      <p className="progress" data-progress>
        <label htmlFor="progress">{progress}</label>
        <progress id="progress" max={total} value={count} />
      </p>
      {capabilityIds.map((id, index) => (
        <Question
          key={id}
          form={form}
          id={id}
          number={index + 1}
          reading={quickOf(inputs, id)}
          isAnswered={isAnswered(id)}
          canUndo={isReplaced(id)}
          isFull={full === id && inputs.holders.length >= maxHolders}
        />
      ))}
      {count > 0 && rest.length > 0 && (
        <p className="rest small">
          {progress}. {text.rest}{' '}
          {rest.map((id) => (
            <button
              key={id}
              type="button"
              className="link"
              onClick={() => {
                const question = document.getElementById(`q-${id}`);
                question?.scrollIntoView({ block: 'start' });
                question?.querySelector('input')?.focus({ preventScroll: true });
              }}
            >
              {messages.names[id].name}
            </button>
          ))}
        </p>
      )}
    </>
  );
}
