import { lazy } from 'react';
import { Contents } from '../../components/tool/Contents.tsx';
import { Late } from '../../components/tool/Later.tsx';
import type { Locale } from '../../i18n/locale.ts';
import type { CoverageMessages } from './messages/messages.ts';
import { evaluateCoverage } from './model.ts';
import { Grid, KeyPerson, Rest, Steps, Target } from './Result.tsx';
import type { CoverageInputs } from './state.ts';
import type { CoverageAssumptions, CoverageView, GridView } from './view.ts';
import { slidesOf } from './view-workshop.ts';
import { WorkshopButton } from './Workshop.tsx';

const HandOver = lazy(async () => ({ default: (await import('./HandOver.tsx')).HandOver }));
const Picture = lazy(async () => ({ default: (await import('./Picture.tsx')).Picture }));

interface Props {
  readonly view: CoverageView;
  /** The grid of the target; null where there is none. */
  readonly target: GridView | null;
  readonly inputs: CoverageInputs;
  readonly messages: CoverageMessages;
  readonly assumptions: CoverageAssumptions;
  readonly locale: Locale;
  /** Fragment of what is shown. */
  readonly fragment: string;
  /** Addresses of the tool's page, of the budget, and of the plan a budget starts from. */
  readonly page: string;
  readonly budget: string;
  readonly budgetData: string;
  /** The tool stands in a frame on another site. */
  readonly isFramed: boolean;
  /** The form stands below the result, where it needs a way there. */
  readonly isFormBelow: boolean;
  /** What became of the last copying. */
  readonly copied: string;
  readonly onCopy: (text: string) => void;
}

/** What the answer is made of, following the reader's answers. */
export function LiveResult(props: Props) {
  const { view, messages, locale } = props;
  const text = messages.detail.result;
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['grid', text.grid],
    ['target', view.target?.heading],
    ['key-person', view.keyPerson?.heading],
    ['steps', view.steps.heading],
    ['hand-over', messages.handover.heading],
    ['hours', view.hours.heading],
    ['overloaded', view.overloaded?.heading],
    ['outside', view.outside?.heading],
    ['advice', view.advice.items.length > 0 ? view.advice.heading : undefined],
    ['ai', view.ai.heading],
    ['picture', messages.picture.heading],
    ['form', props.isFormBelow ? messages.form.heading : undefined],
    ['merge', messages.merge.heading],
  ];
  return (
    <>
      <Contents heading={text.contents} parts={parts} />
      <section className="tool-details" aria-label={messages.form.basis}>
        <h2 className="visually-hidden">{messages.form.basis}</h2>
        <Grid grid={view.grid} />
        <p className="actions no-print">
          <WorkshopButton
            messages={messages}
            slides={() => slidesOf(props.inputs, evaluateCoverage(props.inputs), view.grid, locale, messages)}
            isQuiet
          />
        </p>
        <Target view={view} />
        <KeyPerson view={view} />
        <Steps view={view} words={text} onCopy={props.onCopy} copied={props.copied} />
        <Late texts={messages.form}>
          <HandOver
            inputs={props.inputs}
            assumptions={props.assumptions}
            messages={messages}
            locale={locale}
            fragment={props.fragment}
            budget={props.budget}
            data={props.budgetData}
            isFramed={props.isFramed}
          />
        </Late>
        <Rest view={view} />
        {view.notes.map((note) => (
          <p key={note} className="small">
            {note}
          </p>
        ))}
        <div id="picture" className="part">
          <Late texts={messages.form}>
            <Picture
              view={view}
              target={props.target}
              messages={messages}
              locale={locale}
              address={`${props.page}#${props.fragment}`}
            />
          </Late>
        </div>
      </section>
    </>
  );
}
