import { shareState } from '../../browser/share-state.ts';
import type { SessionTool } from '../../components/tool/useSession.tsx';
import { withOrigin } from '../../lib/share/link.ts';
import { openCoverageLink, writeCoverageLink } from './link.ts';
import type { CoverageMessages } from './messages/messages.ts';
import type { CoverageInputs } from './state.ts';
import type { CoverageView } from './view.ts';

/** What answers are opened, written and followed with. */
export function sessionTool(
  messages: CoverageMessages,
  edition: string,
  viewOf: (inputs: CoverageInputs) => Pick<CoverageView, 'stamp'>,
): SessionTool<CoverageInputs> {
  return {
    shareState,
    withOrigin,
    open(text, starting) {
      const opened = openCoverageLink(text, starting);
      if (opened === null) return null;
      // What is not so many of so many was never a headline of ours.
      const headline = /^\d-\d$/.test(opened.headline ?? '') ? opened.headline : null;
      return { ...opened, headline };
    },
    write: (inputs, headline) => writeCoverageLink(inputs, { edition, headline }),
    stampOf: (inputs) => viewOf(inputs).stamp,
    follow: (_, after) => after,
    texts: messages.session.state,
  };
}
