import { lazy, type ReactNode } from 'react';
import { LiveChart } from '../../components/chart/LiveChart.tsx';
import { Contents } from '../../components/tool/Contents.tsx';
import { Late } from '../../components/tool/Later.tsx';
import type { Locale } from '../../i18n/locale.ts';
import type { PercentilesChartView } from '../tool.ts';
import { Compared, Countries, Gaps, Sources, Trend } from './Compared.tsx';
import type { SalaryMessages } from './messages/messages.ts';
import { Advert, Cost } from './Result.tsx';
import type { SalaryInputs, SalaryRowData } from './state.ts';
import type { SalaryView } from './view.ts';

const Chart = lazy(() => import('./Chart.tsx'));
const HandOver = lazy(async () => ({ default: (await import('./HandOver.tsx')).HandOver }));
const Paper = lazy(async () => ({ default: (await import('./HandOver.tsx')).Paper }));
const OwnData = lazy(async () => ({ default: (await import('./OwnData.tsx')).OwnData }));

/** Leads to the field for one's own salaries, once it is there. */
function cameToPaste(place: HTMLDivElement | null): void {
  place?.scrollIntoView({ block: 'start' });
  place?.querySelector('textarea')?.focus({ preventScroll: true });
}

interface Props {
  readonly view: SalaryView;
  /** What is said of own data, also while the rest is shown without them. */
  readonly ownData: SalaryView['ownData'];
  readonly inputs: SalaryInputs;
  /** The main row; null where none is of the country. */
  readonly main: SalaryRowData | null;
  /** The headline that a link carries. */
  readonly stamp: string;
  readonly messages: SalaryMessages;
  readonly locale: Locale;
  /** Edition of the model and its facts. */
  readonly edition: string;
  /** Addresses of the budget, of the plan that it starts from, and of what it knows of employers. */
  readonly budget: string;
  readonly budgetData: string;
  readonly budgetWorld: string;
  /** The tool stands in a frame on another site. */
  readonly isFramed: boolean;
  /** What became of the last copying. */
  readonly copied: string;
  readonly onCopy: (text: string) => void;
  /** The reader came to lay their own salaries beside the statistics. */
  readonly isPasting: boolean;
  /** Own salaries a month to lay beside the statistics; null for none. */
  readonly onOwnData: (salaries: readonly number[] | null) => void;
}

/** What the answer is made of, following what the reader chooses. */
export function LiveResult(props: Props) {
  const { view, inputs, messages, locale, copied, onCopy, onOwnData } = props;
  const drawn = (chart: PercentilesChartView): ReactNode => (
    <LiveChart view={chart} chart={Chart} loading={messages.form.fetching} />
  );
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['compared', view.compared.heading],
    ['cost', view.cost?.heading],
    ['advert', view.advert?.heading],
    ['gaps', view.gaps?.heading],
    ['trend', view.trend?.heading],
    ['countries', view.countries?.heading],
    ['own-data', messages.ownData.heading],
    ['hand-over', messages.handover.heading],
    ['paper', view.paper === null ? undefined : messages.handover.paper.title],
    ['sources', view.sources.heading],
  ];
  return (
    <>
      <Contents heading={messages.session.contents} parts={parts} />
      <section className="tool-details" aria-label={messages.form.basis}>
        <h2 className="visually-hidden">{messages.form.basis}</h2>
        <Compared view={view} messages={messages} drawn={drawn} />
        {view.cost !== null && <Cost cost={view.cost} />}
        {view.advert !== null && <Advert advert={view.advert} copied={copied} onCopy={onCopy} />}
        <Gaps view={view} messages={messages} drawn={drawn} />
        <Trend view={view} messages={messages} drawn={drawn} />
        <Countries view={view} messages={messages} drawn={drawn} />
        <Late texts={messages.form}>
          <div ref={props.isPasting ? cameToPaste : null}>
            <OwnData
              inputs={inputs}
              main={props.main}
              view={props.ownData}
              messages={messages}
              locale={locale}
              onUse={onOwnData}
              onRemove={() => {
                onOwnData(null);
              }}
            />
          </div>
        </Late>
        <Late texts={messages.form}>
          <HandOver
            inputs={inputs}
            handOver={view.handOver}
            stamp={props.stamp}
            messages={messages}
            edition={props.edition}
            budget={props.budget}
            data={props.budgetData}
            world={props.budgetWorld}
            isFramed={props.isFramed}
          />
          <Paper
            paper={view.paper}
            messages={messages}
            isWithoutOwn={inputs.ownSalary !== null && !inputs.includeOwn}
            copied={copied}
            onCopy={onCopy}
          />
        </Late>
        <Sources view={view} />
      </section>
    </>
  );
}
