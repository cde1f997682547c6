import { shareState } from '../../browser/share-state.ts';
import type { SessionTool } from '../../components/tool/useSession.tsx';
import { withOrigin } from '../../lib/share/link.ts';
import { openSalaryDraft, openSalaryLink, withoutOwn, writeSalaryDraft, writeSalaryLink } from './link.ts';
import type { SalaryMessages } from './messages/messages.ts';
import { followCountry, type SalaryAssumptions, type SalaryInputs } from './state.ts';
import type { SalaryView } from './view.ts';

/** What comparisons are opened, written and followed with. A draft holds the reader's own figures, a link only if they want. */
export function sessionTool(
  messages: SalaryMessages,
  assumptions: SalaryAssumptions,
  edition: string,
  starting: SalaryInputs,
  viewOf: (inputs: SalaryInputs) => Pick<SalaryView, 'stamp'>,
): SessionTool<SalaryInputs> {
  const stampOf = (inputs: SalaryInputs): string => viewOf(withoutOwn(inputs)).stamp;
  const write = (inputs: SalaryInputs, headline: string): string =>
    writeSalaryLink(inputs, { edition, headline });
  return {
    shareState,
    withOrigin,
    open(text, start, isDraft) {
      const opened = isDraft
        ? openSalaryDraft(text, start, assumptions)
        : openSalaryLink(text, start, assumptions);
      if (opened === null) return null;
      // What is no amount was never a headline of ours.
      const headline = /^\d+$/.test(opened.headline ?? '') ? opened.headline : null;
      return { ...opened, headline };
    },
    write,
    draft: {
      write: (inputs) => writeSalaryDraft(inputs, { edition, headline: stampOf(inputs) }),
      asShared(draft) {
        const opened = openSalaryDraft(draft, starting, assumptions);
        return opened === null ? draft : write(opened.inputs, stampOf(opened.inputs));
      },
    },
    stampOf,
    follow: (before, after) => followCountry(before, after, assumptions),
    texts: messages.session.state,
  };
}
