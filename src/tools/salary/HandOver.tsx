import { useMemo } from 'react';
import { useData } from '../../components/tool/useData.tsx';
import { budgetFromSalary, budgetLink, type BudgetWorld, type StartingBudget } from '../handover.ts';
import type { SalaryMessages } from './messages/messages.ts';
import type { SalaryInputs } from './state.ts';
import { wayBack, type HandOverView } from './view-hand-over.ts';
import { paperAsText, type PaperView } from './view-paper.ts';

interface Props {
  readonly inputs: SalaryInputs;
  readonly handOver: HandOverView;
  /** The headline that a link carries. */
  readonly stamp: string;
  readonly messages: SalaryMessages;
  /** Edition of the model and its facts. */
  readonly edition: string;
  /** Addresses of the budget, of the plan that it starts from, and of what the world says of employers. */
  readonly budget: string;
  readonly data: string;
  readonly world: string;
  /** The tool stands in a frame on another site: the budget opens beside it. */
  readonly isFramed: boolean;
}

/** A salary, made into a budget: what goes over, and links that open the estimate with it filled in. */
export function HandOver(props: Props) {
  const { inputs, handOver, stamp, messages, edition, budget, isFramed } = props;
  const text = messages.handover;
  const starting = useData<StartingBudget>(props.data);
  const world = useData<BudgetWorld>(props.world);
  const failed = starting === null || world === null;
  const links = useMemo(() => {
    if (starting == null || world == null) return [];
    const from = wayBack(inputs, edition, stamp);
    return handOver.ways.map(({ handed, button, texts }) => {
      const plan = budgetFromSalary(inputs, handed, starting, world.profiles, new Date());
      return { way: handed.way, button, texts, href: `${budget}#${budgetLink(plan, edition, from)}` };
    });
  }, [starting, world, inputs, handOver, stamp, edition, budget]);
  return (
    <section id="hand-over" aria-labelledby="hand-over-title" className="part no-print">
      <h3 id="hand-over-title">{handOver.heading}</h3>
      <p>{handOver.texts.join(' ')}</p>
      {handOver.ways.length > 0 && failed && <p className="note">{text.failed}</p>}
      {handOver.ways.length > 0 && !failed && links.length === 0 && <p className="small">{text.working}</p>}
      {links.map(({ way, button, texts, href }, index) => (
        <div key={way} className="hand-over-way">
          <p className="actions">
            <a
              className={index === 0 ? 'button' : 'button quiet'}
              href={href}
              data-hand-over={way}
              aria-describedby={`hand-over-${way}`}
              {...(isFramed ? { target: '_blank', rel: 'noopener' } : {})}
            >
              {button}
            </a>
          </p>
          <p className="small" id={`hand-over-${way}`}>
            {texts.join(' ')}
          </p>
        </div>
      ))}
    </section>
  );
}

interface PaperProps {
  readonly paper: PaperView | null;
  readonly messages: SalaryMessages;
  /** The reader has an own salary that is not in the text. */
  readonly isWithoutOwn: boolean;
  readonly onCopy: (text: string) => void;
  /** What became of the last copying. */
  readonly copied: string;
}

/** The text on pay for the decision paper, as it is copied. */
export function Paper({ paper, messages, isWithoutOwn, onCopy, copied }: PaperProps) {
  if (paper === null) return null;
  const text = messages.handover.paper;
  return (
    <section id="paper" aria-labelledby="paper-title" className="part no-print">
      <h3 id="paper-title">{text.title}</h3>
      <p>{isWithoutOwn ? `${text.intro} ${text.withoutOwn}` : text.intro}</p>
      <blockquote className="paper-text">
        <h4>{paper.heading}</h4>
        {paper.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {paper.sources.map((source) => (
          <p key={source} className="small">
            {source}
          </p>
        ))}
      </blockquote>
      <p className="actions">
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            onCopy(paperAsText(paper));
          }}
        >
          {text.copy}
        </button>
      </p>
      <p className="small" role="status">
        {copied}
      </p>
    </section>
  );
}
