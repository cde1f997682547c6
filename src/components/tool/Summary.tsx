import type { Answer } from '../../tools/tool.ts';

interface Props {
  readonly view: Answer;
  readonly level: 2 | 3;
  /** How many of the figures to show. */
  readonly figures?: number;
  /** The range is that of former figures, until the new one is worked out. */
  readonly isRanging?: boolean;
}

/** The answer first: a sentence, what lies behind it, and the figures a decision needs. */
export function Summary({ view, level, figures = view.figures.length, isRanging = false }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <>
      <p className="kicker">{view.kicker}</p>
      {view.about !== '' && <p className="about">{view.about}</p>}
      <Heading className="answer" data-headline>
        {view.headline}
      </Heading>
      {view.warnings.length > 0 && (
        <ul className="warnings">
          {view.warnings.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {view.lead.length > 0 && <p className="lead-text">{view.lead.join(' ')}</p>}
      {view.range !== undefined && view.range !== '' && (
        <p className="answer-range" data-range aria-busy={isRanging || undefined}>
          {view.range}
        </p>
      )}
      <dl className="figures">
        {view.figures.slice(0, figures).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
