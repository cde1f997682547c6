import { Suspense, type ReactNode } from 'react';
import { Boundary } from './Boundary.tsx';
import type { Fetched } from './useLive.tsx';

/** What is said while the rest of a tool is fetched, and when it did not come. */
export interface FetchTexts {
  readonly failed: string;
  readonly retry: string;
  readonly fetching: string;
}

interface NotFetchedProps {
  readonly texts: FetchTexts;
  readonly load: () => void;
}

/** The rest did not come, and can be asked for again. */
export function NotFetched({ texts, load }: NotFetchedProps) {
  return (
    <p className="note">
      {texts.failed}{' '}
      <button type="button" className="link" onClick={load}>
        {texts.retry}
      </button>
    </p>
  );
}

interface Props<Rest> {
  readonly rest: Fetched<Rest>;
  readonly texts: FetchTexts;
  /** The part, once what it is made of is here. */
  readonly children: (loaded: Rest) => ReactNode;
}

/** A part that is fetched when it is first needed. */
export function Later<Rest>({ rest, texts, children }: Props<Rest>) {
  const fetching = rest.failed ? (
    <NotFetched texts={texts} load={rest.load} />
  ) : (
    <p className="small">{texts.fetching}</p>
  );
  if (rest.loaded === null) return fetching;
  return (
    <Boundary fallback={<p className="note">{texts.failed}</p>}>
      <Suspense fallback={fetching}>{children(rest.loaded)}</Suspense>
    </Boundary>
  );
}

interface LateProps {
  readonly texts: FetchTexts;
  readonly children: ReactNode;
}

/** A part whose code is fetched as it is shown; what stands around it stands without it. */
export function Late({ texts, children }: LateProps) {
  return (
    <Boundary fallback={<p className="note">{texts.failed}</p>}>
      <Suspense fallback={<p className="small">{texts.fetching}</p>}>{children}</Suspense>
    </Boundary>
  );
}
