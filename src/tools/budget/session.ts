import { shareState } from '../../browser/share-state.ts';
import type { SessionTool } from '../../components/tool/useSession.tsx';
import type { Locale } from '../../i18n/locale.ts';
import { linkTool, withOrigin } from '../../lib/share/link.ts';
import { openBudgetLink, writeBudgetLink } from './link.ts';
import type { BudgetMessages } from './messages/messages.ts';
import { evaluateOptions } from './model.ts';
import { followProfile, type Assumptions } from './profile.ts';
import type { BudgetInputs } from './state.ts';
import { viewAnswer } from './view.ts';

/** What plans are opened, written and followed with. */
export function sessionTool(
  messages: BudgetMessages,
  { profiles }: Pick<Assumptions, 'profiles'>,
  locale: Locale,
  edition: string,
): SessionTool<BudgetInputs> {
  const bare = { locale, messages, provenance: {}, asks: [], example: false };
  return {
    shareState,
    withOrigin,
    open(text, starting) {
      const opened = openBudgetLink(text, starting);
      if (opened === null) return null;
      // What is no number was never a headline of ours.
      const headline = /^-?\d+(\.\d+)?$/.test(opened.headline ?? '') ? opened.headline : null;
      return { ...opened, headline };
    },
    write: (plan, headline) => writeBudgetLink(plan, { edition, headline }),
    stampOf: (plan) => viewAnswer(plan, evaluateOptions(plan), bare).stamp,
    follow: (before, after) => followProfile(before, after, profiles),
    texts: messages.state,
  };
}

/** The tools that hand their results to this one. */
const toolsBefore = ['coverage', 'salary'] as const;
export type ToolBefore = (typeof toolsBefore)[number];

/**
 * What is said of where a plan was handed over from, and the way back; null where it was not, or from no tool that does so.
 * @param from fragment of the other tool's state
 * @param addresses of the tools
 */
export function cameFrom(
  from: string | null,
  addresses: Readonly<Record<ToolBefore, string>>,
  messages: BudgetMessages,
): { readonly text: string; readonly link: string; readonly href: string } | null {
  const before = toolsBefore.find((id) => from !== null && id === linkTool(from));
  return before === undefined
    ? null
    : { ...messages.state.from[before], href: `${addresses[before]}#${from ?? ''}` };
}
