import type { ReactNode, RefObject } from 'react';
import type { ToolId } from '../../routes.ts';
import type { Figure } from '../../tools/tool.ts';
import { NotFetched, type FetchTexts } from './Later.tsx';
import { useAway, useHydrated, type Fetched } from './useLive.tsx';

interface Props {
  readonly tool: ToolId;
  readonly root: RefObject<HTMLDivElement | null>;
  readonly rest: Fetched<unknown>;
  readonly texts: FetchTexts;
  /** Whose state is shown, and what has to be said of it. */
  readonly said: ReactNode;
  /** The answer, whose figure goes along while it is out of sight; null for none. */
  readonly answer: RefObject<HTMLElement | null>;
  readonly short: Figure | null;
  readonly children: ReactNode;
}

/** What stands around every live tool, and fetches the rest of it at the first touch. */
export function ToolFrame({ tool, root, rest, texts, said, answer, short, children }: Props) {
  const isAway = useAway(answer);
  return (
    <div
      className={tool}
      data-tool={tool}
      data-hydrated={useHydrated() ? 'true' : undefined}
      ref={root}
      onFocusCapture={rest.load}
      onPointerDownCapture={rest.onPress}
    >
      <div className="said" aria-live="polite">
        {rest.failed && <NotFetched texts={texts} load={rest.load} />}
        {said}
      </div>
      <div className="tool-grid">{children}</div>
      {short !== null && isAway && (
        <p className="tool-bar" aria-hidden="true">
          <span>{short.label}</span>
          <strong>{short.value}</strong>
        </p>
      )}
    </div>
  );
}
