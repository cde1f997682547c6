import type { Status } from './model.ts';
import { signLine, signs, signSize } from './signs.ts';

/**
 * The sign of a status, as high as the text it stands in and of its colour, so that forced colours reach it too. Words
 * always stand beside it, which is why it is hidden from those who listen.
 */
export function StatusSign({ status }: { readonly status: Status }) {
  return (
    <svg
      className="status-sign"
      data-status={status}
      viewBox={`0 0 ${signSize} ${signSize}`}
      width="1em"
      height="1em"
      aria-hidden="true"
      focusable="false"
    >
      {signs[status].map(({ d, filled }) => (
        <path
          key={d}
          d={d}
          fill={filled ? 'currentColor' : 'none'}
          stroke={filled ? 'none' : 'currentColor'}
          strokeWidth={filled ? undefined : signLine}
          strokeLinecap={filled ? undefined : 'round'}
        />
      ))}
    </svg>
  );
}
