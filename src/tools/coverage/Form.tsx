import { useState } from 'react';
import { SelectField } from '../../components/form/SelectField.tsx';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/messages.ts';
import type { FirstMessages } from './messages/messages.ts';
import { labelKey, removeHolder, updateHolder, withSize } from './plan.ts';
import { people, quickAnswers, quickOf, withWho, type QuickAnswer, type QuickReading } from './quick.ts';
import {
  capabilityIds,
  maxLabel,
  sizes,
  type Capabilities,
  type Capability,
  type CapabilityId,
  type CoverageInputs,
  type Holder,
  type HoursBySize,
} from './state.ts';

export type Change = (next: (now: CoverageInputs) => CoverageInputs) => void;

interface Props {
  readonly locale: Locale;
  readonly messages: FirstMessages;
  readonly inputs: CoverageInputs;
  /** Hours a week that each capability starts from, by size of organisation. */
  readonly hours: HoursBySize;
  /** Questions that an answer was given to, "do not know" among them. */
  readonly answered: ReadonlySet<CapabilityId>;
  readonly onChange: Change;
  readonly onAnswer: (id: CapabilityId, answer: QuickAnswer) => void;
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

/** A capability with one holder in place of another. */
function replacing(capability: Capability, id: string, other: string): Capability {
  const assignments = capability.assignments.map((assignment) =>
    assignment.holder === id ? { ...assignment, holder: other } : assignment,
  );
  return { ...capability, assignments };
}

/**
 * Two of a kind with the same label are one in the short form: it asks who it is, and that was answered. Where both hold the
 * same capability they stay two.
 */
function withSameAsOne(now: CoverageInputs, id: string): CoverageInputs {
  const holder = now.holders.find((other) => other.id === id);
  const key = labelKey(holder?.label ?? '');
  const same = now.holders.find(
    (other) => other.id !== id && other.kind === holder?.kind && labelKey(other.label) === key,
  );
  if (key === '' || same === undefined) return now;
  const all = [...Object.values(now.capabilities), ...Object.values(now.target ?? {})];
  const both = all.some(
    ({ assignments }) =>
      assignments.some((one) => one.holder === id) && assignments.some((one) => one.holder === same.id),
  );
  if (both) return now;
  const moved = (capabilities: Capabilities): Capabilities =>
    Object.fromEntries(
      capabilityIds.map((name) => [name, replacing(capabilities[name], id, same.id)]),
    ) as Record<CapabilityId, Capability>;
  const joined = {
    ...now,
    capabilities: moved(now.capabilities),
    target: now.target === null ? null : moved(now.target),
  };
  return removeHolder(joined, id);
}

interface WhoProps {
  readonly form: Props;
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
  const { inputs, messages, onChange } = form;
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
            onChange((now) => withWho(now, id, part, chosen === '' ? { label: '' } : { id: chosen }));
          }}
        />
      )}
      {current !== undefined && (!isNamed || naming === holder) && (
        <div className="field">
          <label htmlFor={`${name}-role`}>{text.role[words]}</label>
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
      {isDouble && part === 'backup' && <p className="field-error">{text.same}</p>}
    </div>
  );
}

/** What stands there in detail: everyone who does it, with their hours. */
function inDetail(id: CapabilityId, form: Props): string {
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
  readonly form: Props;
  readonly id: CapabilityId;
  readonly number: number;
  readonly reading: QuickReading;
  readonly isAnswered: boolean;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
}

/** One capability: what it is, who does it, and their role. */
function Question({ form, id, number, reading, isAnswered, canUndo, onUndo }: QuestionProps) {
  const { messages, onAnswer } = form;
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
      {canUndo && (
        <p className="note" role="status">
          {fill(text.replaced, { capability: messages.names[id].inText })}{' '}
          <button type="button" className="link" onClick={onUndo}>
            {text.undo}
          </button>
        </p>
      )}
    </fieldset>
  );
}

/** The inputs with one capability as it stood before, and whoever held it then. */
function withFormer(now: CoverageInputs, former: CoverageInputs, id: CapabilityId): CoverageInputs {
  const gone = former.holders.filter((holder) => !now.holders.some((other) => other.id === holder.id));
  return {
    ...now,
    holders: [...now.holders, ...gone],
    capabilities: { ...now.capabilities, [id]: former.capabilities[id] },
  };
}

/** The nine questions: the same state as the detailed form, in the order a person can answer. */
export function Form(props: Props) {
  const { messages, inputs, hours, answered, onChange, onAnswer } = props;
  const text = messages.form;
  /** What an answer has replaced, in detail: stays as long as the reader tries other answers to the same question. */
  const [former, setFormer] = useState<{ readonly id: CapabilityId; readonly inputs: CoverageInputs } | null>(
    null,
  );
  const isAnswered = (id: CapabilityId): boolean =>
    answered.has(id) || inputs.capabilities[id].importance !== 'unknown';
  const rest = capabilityIds.filter((id) => !isAnswered(id));
  const count = capabilityIds.length - rest.length;
  const total = capabilityIds.length;
  const progress = fill(text.progress, { count, total });
  const form: Props = {
    ...props,
    onAnswer(id, answer) {
      if (quickOf(inputs, id).answer === null) setFormer({ id, inputs });
      onAnswer(id, answer);
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
          canUndo={former?.id === id && quickOf(inputs, id).answer !== null}
          onUndo={() => {
            if (former === null) return;
            onChange((now) => withFormer(now, former.inputs, id));
            setFormer(null);
            // The button goes away with the note.
            document.querySelector<HTMLElement>(`#q-${id} input`)?.focus();
          }}
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
