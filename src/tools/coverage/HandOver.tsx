import { useMemo } from 'react';
import { useData } from '../../components/tool/useData.tsx';
import type { Locale } from '../../i18n/locale.ts';
import { budgetFromCoverage, budgetLink, gapOf, waysFor, type StartingBudget } from '../handover.ts';
import type { CoverageMessages } from './messages/messages.ts';
import type { CoverageInputs } from './state.ts';
import type { CoverageAssumptions } from './view.ts';
import { handOverText, hasHours } from './view-hand-over.ts';

interface Props {
  readonly inputs: CoverageInputs;
  readonly assumptions: CoverageAssumptions;
  readonly messages: CoverageMessages;
  readonly locale: Locale;
  /** Fragment of what is shown, for the way back. */
  readonly fragment: string;
  /** Addresses of the budget, and of the plan that it starts from. */
  readonly budget: string;
  readonly data: string;
  /** The tool stands in a frame on another site: the budget opens beside it. */
  readonly isFramed: boolean;
}

/** What is missing, made into a budget: its hours, and links that open the estimate with them filled in. */
export function HandOver(props: Props) {
  const { inputs, assumptions, messages, locale, fragment, budget, data, isFramed } = props;
  const text = messages.handover;
  const starting = useData<StartingBudget>(data);
  const gap = useMemo(() => gapOf(inputs), [inputs]);
  const hasTarget = gap.changes !== null;
  const links = useMemo(() => {
    if (starting == null) return [];
    const { currency } = starting;
    const price = assumptions.currency === currency ? (assumptions.outsideHour?.value ?? null) : null;
    const labels = { ...messages.handover.plan, names: messages.names };
    return waysFor(gap).map((way) => {
      const plan = budgetFromCoverage(inputs, starting, way, labels, price, new Date());
      return { way, href: `${budget}#${budgetLink(plan, assumptions.edition, fragment)}` };
    });
  }, [starting, inputs, gap, assumptions, messages, budget, fragment]);
  return (
    <section id="hand-over" aria-labelledby="hand-over-title" className="part hand-over">
      <h3 id="hand-over-title">{text.heading}</h3>
      <p>{handOverText(gap, { locale, messages })}</p>
      {hasHours(gap) && (
        <>
          <p className="no-print">{text.how}</p>
          {starting === undefined && <p className="small">{text.working}</p>}
          {starting === null && <p className="note">{text.failed}</p>}
          <p className="actions">
            {links.map(({ way, href }, index) => (
              <a
                key={way}
                className={index === 0 ? 'button' : 'button quiet'}
                href={href}
                data-hand-over={hasTarget ? 'target' : way}
                {...(isFramed ? { target: '_blank', rel: 'noopener' } : {})}
              >
                {hasTarget ? text.target : text[way]}
              </a>
            ))}
          </p>
          {gap.open.lead !== undefined && <p className="small">{text.lead}</p>}
        </>
      )}
    </section>
  );
}
