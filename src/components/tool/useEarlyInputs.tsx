import { useEffect, useEffectEvent, useState } from 'react';
import { earlyInputs, repeatInputs } from '../../browser/early-input.ts';

/** What was chosen and typed in a tool before its script had come is not lost: it is repeated once the tool listens. */
export function useEarlyInputs(tool: string): void {
  // In the first render the page still stands as the reader left it.
  const [early] = useState(() =>
    typeof document === 'undefined' ? [] : earlyInputs(document.querySelector(`[data-tool="${tool}"]`)),
  );
  const repeat = useEffectEvent(() => {
    repeatInputs(early);
  });
  useEffect(() => {
    repeat();
  }, []);
}
