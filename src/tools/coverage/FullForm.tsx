import {
  createContext,
  useContext,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { NumberField } from '../../components/form/NumberField.tsx';
import { SelectField } from '../../components/form/SelectField.tsx';
import { TextField } from '../../components/form/TextField.tsx';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/messages.ts';
import type { Change } from './Form.tsx';
import type { CoverageMessages } from './messages/messages.ts';
import {
  addHolder,
  dropTarget,
  removeHolder,
  mostHeld,
  sameLabels,
  setAssignment,
  setHoursNeeded,
  setImportance,
  startTarget,
  updateHolder,
  withSize,
  type Stage,
} from './plan.ts';
import {
  askedHeadcount,
  askedHours,
  askedNeed,
  fieldId,
  readNumber,
  type Asked,
  type Problem,
} from './reading.ts';
import {
  capabilityIds,
  holderKinds,
  hoursPerWeek,
  importances,
  isRelevant,
  maxHolders,
  maxLabel,
  sizes,
  type Assignment,
  type CapabilityId,
  type CoverageInputs,
  type Holder,
  type HoursBySize,
  type Level,
} from './state.ts';
import type { CoverageAssumptions } from './view.ts';

/** What a reader has typed in a number field. It stands for as long as the state has what it had when it was typed. */
export interface Typed {
  readonly text: string;
  /** The value of the state then. */
  readonly mark: string;
  /** The value before the reader began, which a text that is no number leaves in place. */
  readonly before: number | null;
  readonly problem: Problem | null;
  /** The reader has left the field, so that a problem is said. */
  readonly left: boolean;
  readonly echo: string | null;
}

interface Props {
  readonly locale: Locale;
  readonly messages: CoverageMessages;
  readonly inputs: CoverageInputs;
  readonly hours: HoursBySize;
  readonly assumptions: CoverageAssumptions;
  readonly stage: Stage;
  readonly onStage: (stage: Stage) => void;
  readonly typed: Readonly<Record<string, Typed>>;
  readonly onTyped: (id: string, typed: Typed) => void;
  readonly onChange: Change;
  /** A change that the reader may want back at once, and what it is called. */
  readonly onRemove: (next: (now: CoverageInputs) => CoverageInputs, text: string) => void;
  /** What was just removed, in words; empty for nothing. */
  readonly removed: string;
  readonly onUndo: () => void;
  /** What a holder is called on screen. */
  readonly nameOf: (holder: string) => string;
}

interface NumberProps {
  readonly form: Props;
  readonly id: string;
  readonly label: string;
  /** What the label is about, for those who hear it without seeing where it stands. */
  readonly about: string;
  readonly help?: string;
  readonly note?: ReactNode;
  readonly value: number | null;
  readonly asked: Asked;
  readonly onValue: (value: number | null) => void;
}

/** A field for hours or people, as they are written. What cannot be read stays as it was typed, and changes nothing. */
function NumberInput({ form, id, label, about, help, note, value, asked, onValue }: NumberProps) {
  const { locale, messages, typed, onTyped } = form;
  const known = typed[id];
  const live = known?.mark === String(value) ? known : undefined;
  const read = (text: string) => readNumber(text, asked, label, locale, messages.detail.errors);
  const take = (text: string): void => {
    const before = live === undefined ? value : live.before;
    // A problem is said when the field is left, or at once where there was one already.
    const left = live?.left === true && live.problem !== null;
    const reading = read(text);
    const next = reading.ok ? reading.value.value : before;
    onTyped(id, {
      text,
      mark: String(next),
      before,
      problem: reading.ok ? null : reading.error,
      left,
      echo: reading.ok ? reading.value.echo : null,
    });
    if (next !== value) onValue(next);
  };
  // What was refused, such as too few people for the hours, holds once the rest allows it.
  const isRightNow = live !== undefined && live.problem !== null && read(live.text).ok;
  const takeAgain = useEffectEvent(() => {
    if (live !== undefined) take(live.text);
  });
  useEffect(() => {
    if (isRightNow) takeAgain();
  }, [isRightNow]);
  return (
    <NumberField
      id={id}
      label={label}
      about={about}
      {...(help === undefined || help === '' ? {} : { help })}
      text={live?.text ?? (value === null ? '' : formatNumber(value, locale))}
      error={live?.left === true ? (live.problem?.message ?? null) : null}
      choices={live?.left === true ? (live.problem?.choices ?? []) : []}
      echo={live?.echo ?? null}
      note={note}
      whole={asked.count === true}
      onText={take}
      onDone={() => {
        if (live === undefined) return;
        onTyped(id, { ...live, left: true, before: live.problem === null ? value : live.before });
      }}
    />
  );
}

/** Tells the rows around that one of them was removed, in the words of its way back. */
const RemovedHere = createContext<(text: string) => void>(() => undefined);

interface RowsProps {
  readonly form: Props;
  readonly children: ReactNode;
}

/** Rows, and below them the way back from the last removal of one of them. */
function Rows({ form, children }: RowsProps) {
  const rows = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  /** The removal that was made here. */
  const [here, setHere] = useState('');
  const isHere = here !== '' && here === form.removed;
  // The pressed button went away with its row.
  useEffect(() => {
    if (isHere) undo.current?.focus();
  }, [isHere, here]);
  return (
    <div className="rows" ref={rows} tabIndex={-1}>
      <RemovedHere value={setHere}>{children}</RemovedHere>
      {isHere && (
        <p className="note">
          {here}{' '}
          <button
            type="button"
            className="link"
            ref={undo}
            onClick={() => {
              form.onUndo();
              rows.current?.focus();
            }}
          >
            {form.messages.session.state.undo}
          </button>
        </p>
      )}
    </div>
  );
}

/** The role, team or supplier, its size and its time. */
function HolderRow({
  form,
  holder,
  isFirst,
  isSame,
}: {
  readonly form: Props;
  readonly holder: Holder;
  /** What is the same for all of them is explained once. */
  readonly isFirst: boolean;
  readonly isSame: boolean;
}) {
  const { messages, inputs, locale, onChange, onRemove, nameOf } = form;
  const removedHere = useContext(RemovedHere);
  const text = messages.detail.holders;
  const { id, kind } = holder;
  const held = mostHeld(inputs, id);
  const isTooMuch = held > hoursPerWeek;
  /** One single person was chosen for more hours than one has. */
  const [isRefused, setIsRefused] = useState(false);
  /** How many the team was before it was something else for a while. */
  const [headcountBefore, setHeadcountBefore] = useState<number | null>(null);
  const name = nameOf(id);
  const label = text.labels[kind];
  return (
    <fieldset className="row" id={`holder-${id}`}>
      <legend>{name}</legend>
      <div>
        <TextField
          id={`label-${id}`}
          label={label}
          text={holder.label}
          maxLength={maxLabel}
          onText={(next) => {
            onChange((now) => updateHolder(now, id, { label: next }));
          }}
        />
        {isSame && (
          <p className="field-error" role="status">
            {fill(text.same, { label: holder.label })}
          </p>
        )}
      </div>
      <div>
        <SelectField
          id={`kind-${id}`}
          label={text.kind}
          value={kind}
          options={holderKinds.map((value) => ({ value, label: messages.form.kinds[value] }))}
          onValue={(next) => {
            const isRoomy = next === 'team' || next === 'agency' || !isTooMuch;
            setIsRefused(!isRoomy);
            if (!isRoomy) return;
            if (kind === 'team') setHeadcountBefore(holder.headcount);
            const headcount = headcountBefore ?? holder.headcount;
            onChange((now) =>
              updateHolder(now, id, next === 'team' ? { kind: next, headcount } : { kind: next }),
            );
          }}
        />
        {isRefused && isTooMuch && (
          <p className="field-error" role="status">
            {fill(messages.form.tooManyHours, { max: formatNumber(hoursPerWeek, locale) })}
          </p>
        )}
      </div>
      {kind === 'team' && (
        <NumberInput
          form={form}
          id={fieldId.headcount(id)}
          label={text.headcount}
          about={name}
          value={holder.headcount}
          asked={askedHeadcount(held)}
          onValue={(headcount) => {
            onChange((now) => updateHolder(now, id, { headcount: headcount ?? 1 }));
          }}
        />
      )}
      <NumberInput
        form={form}
        id={fieldId.total(id)}
        label={text.totalHours}
        about={name}
        {...(isFirst ? { help: text.totalHoursHelp } : {})}
        value={holder.totalHours}
        asked={askedHours(holder)}
        onValue={(totalHours) => {
          onChange((now) => updateHolder(now, id, { totalHours }));
        }}
      />
      <p className="row-end">
        <button
          type="button"
          className="button quiet small-button"
          onClick={() => {
            const said = fill(text.removed, { label: name });
            removedHere(said);
            onRemove((now) => removeHolder(now, id), said);
          }}
        >
          {text.remove}
          <span className="visually-hidden"> {name}</span>
        </button>
      </p>
    </fieldset>
  );
}

function Holders({ form }: { readonly form: Props }) {
  const { messages, inputs, onChange } = form;
  const text = messages.detail.holders;
  const same = new Set(sameLabels(inputs).flat());
  return (
    <section aria-labelledby="holders-title" className="holders">
      <h3 id="holders-title">{text.heading}</h3>
      <p className="field-help">{text.help}</p>
      <Rows form={form}>
        {inputs.holders.length === 0 && <p className="small">{text.none}</p>}
        {inputs.holders.map((holder, index) => (
          <HolderRow
            key={holder.id}
            form={form}
            holder={holder}
            isFirst={index === 0}
            isSame={same.has(holder.id)}
          />
        ))}
        {inputs.holders.length < maxHolders ? (
          <p className="adds">
            {holderKinds.map((kind) => (
              <button
                key={kind}
                type="button"
                className="button quiet small-button"
                onClick={() => {
                  onChange((now) => addHolder(now, kind).inputs);
                }}
              >
                {text.add[kind]}
              </button>
            ))}
          </p>
        ) : (
          <p className="small">{fill(text.full, { count: maxHolders })}</p>
        )}
      </Rows>
    </section>
  );
}

/** What a level is called. Level 0 is the same as not being there. */
const levelNames = { 1: 'learning', 2: 'alone', 3: 'owns' } as const;

interface AssignmentProps {
  readonly form: Props;
  readonly capability: CapabilityId;
  readonly assignment: Assignment;
}

/** Who does it, for how many hours, and how independently, with what one then sees. */
function AssignmentRow({ form, capability, assignment }: AssignmentProps) {
  const { messages, inputs, stage, onChange, onRemove, nameOf } = form;
  const removedHere = useContext(RemovedHere);
  const text = messages.detail.capability;
  const { holder: id, level } = assignment;
  /** Whoever has no label yet is given one here, and the field stays when it has a text. */
  const [isNaming, setIsNaming] = useState(false);
  const holder = inputs.holders.find((other) => other.id === id);
  if (holder === undefined) return null;
  const name = nameOf(id);
  const about = messages.names[capability].name;
  const field = `${stage}-${capability}-${id}`;
  const set = (patch: Partial<Omit<Assignment, 'holder'>> | null) => (now: CoverageInputs) =>
    setAssignment(now, stage, capability, id, patch);
  const shown = level === 0 ? 1 : level;
  return (
    <fieldset className="row">
      <legend>{name}</legend>
      {(holder.label === '' || isNaming) && (
        <TextField
          id={`label-${field}`}
          label={messages.detail.holders.labels[holder.kind]}
          text={holder.label}
          maxLength={maxLabel}
          onText={(label) => {
            setIsNaming(true);
            onChange((now) => updateHolder(now, id, { label }));
          }}
        />
      )}
      <SelectField
        id={`level-${field}`}
        label={text.level}
        value={String(shown)}
        options={([1, 2, 3] as const).map((value) => ({
          value: String(value),
          label: text.levels[levelNames[value]],
        }))}
        onValue={(next) => {
          onChange(set({ level: Number(next) as Level }));
        }}
      />
      <NumberInput
        form={form}
        id={fieldId.hours(stage, capability, id)}
        label={text.hours}
        about={`${name}, ${about}`}
        value={assignment.hours}
        asked={askedHours(holder)}
        onValue={(hours) => {
          onChange(set({ hours }));
        }}
      />
      <p className="field-help behaviour" aria-live="polite">
        {messages.capabilities[capability].levels[levelNames[shown]]}
      </p>
      <p className="row-end">
        <button
          type="button"
          className="button quiet small-button"
          onClick={() => {
            const said = fill(text.removed, {
              label: name,
              capability: messages.names[capability].inText,
            });
            removedHere(said);
            onRemove(set(null), said);
          }}
        >
          {text.remove}
          <span className="visually-hidden"> {name}</span>
        </button>
      </p>
    </fieldset>
  );
}

/** Adds one of those who are not there yet, or someone new. */
function AddRow({ form, capability }: { readonly form: Props; readonly capability: CapabilityId }) {
  const { messages, inputs, stage, onChange, nameOf } = form;
  const text = messages.detail.capability;
  const [chosen, setChosen] = useState('');
  const { assignments } = (stage === 'today' ? inputs.capabilities : (inputs.target ?? inputs.capabilities))[
    capability
  ];
  const free = inputs.holders.filter(({ id }) => !assignments.some(({ holder }) => holder === id));
  const canAdd = inputs.holders.length < maxHolders;
  if (free.length === 0 && !canAdd) return null;
  const value = free.some(({ id }) => id === chosen) ? chosen : (free[0]?.id ?? '');
  return (
    <div className="add-row">
      <SelectField
        id={`add-${stage}-${capability}`}
        label={text.add}
        value={chosen === 'new' && canAdd ? 'new' : value === '' ? 'new' : value}
        options={[
          ...free.map(({ id }) => ({ value: id, label: nameOf(id) })),
          ...(canAdd ? [{ value: 'new', label: text.addNew }] : []),
        ]}
        onValue={setChosen}
      />
      <button
        type="button"
        className="button quiet"
        onClick={() => {
          const isNew = value === '' || chosen === 'new';
          setChosen('');
          onChange((now) => {
            if (!isNew) return setAssignment(now, stage, capability, value, {});
            const added = addHolder(now, 'person');
            return added.id === null ? now : setAssignment(added.inputs, stage, capability, added.id, {});
          });
        }}
      >
        {text.addButton}
      </button>
    </div>
  );
}

/** One capability: how much it matters, what it takes, and who does it. */
function CapabilitySection({ form, id }: { readonly form: Props; readonly id: CapabilityId }) {
  const { messages, inputs, locale, hours, assumptions, stage, onChange, nameOf } = form;
  const text = messages.detail.capability;
  const { name, does } = messages.names[id];
  const capability = (stage === 'today' ? inputs.capabilities : (inputs.target ?? inputs.capabilities))[id];
  const { importance, assignments } = capability;
  const counts = isRelevant(importance);
  const holders = assignments.map(({ holder }) => nameOf(holder)).join(', ');
  return (
    <details className="section" id={`full-${id}`}>
      <summary>
        <h4>{name}</h4>{' '}
        <span className="small">
          {counts ? holders || text.nobody : text.importances[importance].toLowerCase()}
        </span>
      </summary>
      <p className="field-help">{does}</p>
      <div className="fields">
        <SelectField
          id={`importance-${stage}-${id}`}
          label={text.importance}
          {...(counts ? {} : { help: text.outside })}
          value={importance}
          options={importances.map((value) => ({ value, label: text.importances[value] }))}
          onValue={(next) => {
            onChange((now) => setImportance(now, stage, id, next));
          }}
        />
        <NumberInput
          form={form}
          id={fieldId.need(stage, id)}
          label={text.hoursNeeded}
          about={name}
          note={fill(text.start, {
            value: formatNumber(hours[inputs.size][id], locale),
            reason: assumptions.reasons[id],
          })}
          value={capability.hoursNeeded}
          asked={askedNeed}
          onValue={(next) => {
            onChange((now) => setHoursNeeded(now, stage, id, next ?? 0));
          }}
        />
        <Rows form={form}>
          {assignments.map((assignment) => (
            <AssignmentRow key={assignment.holder} form={form} capability={id} assignment={assignment} />
          ))}
          <AddRow form={form} capability={id} />
        </Rows>
      </div>
    </details>
  );
}

/** Whether the fields are about today or the target, and the beginning and end of a target. */
function StageChoice({ form }: { readonly form: Props }) {
  const { messages, inputs, stage, onStage, onChange, onRemove } = form;
  const removedHere = useContext(RemovedHere);
  const text = messages.detail.target;
  if (inputs.target === null) {
    return (
      <div className="target-start">
        <button
          type="button"
          className="button quiet small-button"
          onClick={() => {
            onChange(startTarget);
            onStage('target');
          }}
        >
          {text.start}
        </button>
        <p className="field-help">{text.startHelp}</p>
      </div>
    );
  }
  return (
    <>
      <div className="shape" role="radiogroup" aria-label={messages.detail.which.label}>
        {(['today', 'target'] as const).map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="stage"
              checked={stage === value}
              onChange={() => {
                onStage(value);
              }}
            />
            <span>{messages.detail.which[value]}</span>
          </label>
        ))}
      </div>
      <p className="field-help" role="status">
        {stage === 'target' && text.about}
      </p>
      <p>
        <button
          type="button"
          className="link"
          onClick={() => {
            removedHere(text.dropped);
            onStage('today');
            onRemove(dropTarget, text.dropped);
          }}
        >
          {text.drop}
        </button>
      </p>
    </>
  );
}

/** Everyone and everything, with hours: the same state as the nine questions, and a target beside today. */
export function FullForm(form: Props) {
  const { messages, inputs, hours, onChange } = form;
  const { detail } = messages;
  return (
    <>
      <p className="field-help">{detail.help}</p>
      <Rows form={form}>
        <StageChoice form={form} />
      </Rows>
      <SelectField
        id="size"
        label={messages.form.size}
        help={messages.form.sizeHelp}
        value={inputs.size}
        options={sizes.map((value) => ({ value, label: messages.form.sizes[value] }))}
        onValue={(size) => {
          onChange((now) => withSize(now, size, hours));
        }}
      />
      <Holders form={form} />
      <section aria-labelledby="capabilities-title">
        <h3 id="capabilities-title">{detail.capability.heading}</h3>
        {capabilityIds.map((id) => (
          <CapabilitySection key={id} form={form} id={id} />
        ))}
      </section>
    </>
  );
}
