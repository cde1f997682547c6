import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { ownDraft, type Draft } from '../../browser/draft.ts';
import {
  arrive,
  isOwn,
  toSetAside,
  withFormer,
  withoutFormer,
  type Drafts,
  type Origin,
} from '../../browser/session.ts';
import type { shareState, ShareState } from '../../browser/share-state.ts';
import type { Notice, withOrigin } from '../../lib/share/link.ts';

/** How a tool stands: as a page, or alone in a frame on another site. */
export type Presentation = 'page' | 'embed';

/** What a session needs of a tool, once the tool is fetched. */
export interface SessionTool<Inputs> {
  readonly shareState: typeof shareState;
  readonly withOrigin: typeof withOrigin;
  /**
   * Reads a link, or the reader's own draft; null when there is none in the text. `headline` is null where the link has none
   * to compare with.
   */
  readonly open: (
    text: string,
    starting: Inputs,
    isDraft: boolean,
  ) => {
    readonly inputs: Inputs;
    readonly notices: readonly Notice[];
    readonly headline: string | null;
    /** The link of another tool that it was handed over from. */
    readonly from: string | null;
  } | null;
  /** The fragment of a state. */
  readonly write: (inputs: Inputs, headline: string) => string;
  /** What the draft holds, where that is more than is shared; and the link that such a draft is shared as. */
  readonly draft?: {
    readonly write: (inputs: Inputs) => string;
    readonly asShared: (draft: string) => string;
  };
  /** The headline that a link of the state carries today. */
  readonly stampOf: (inputs: Inputs) => string;
  /** What follows from a change, such as charges from the kind of employer. */
  readonly follow: (before: Inputs, after: Inputs) => Inputs;
  readonly texts: { readonly cleared: string; readonly restored: string };
}

/** Whose inputs are shown, and what has to be said of the link they came in. */
export interface Told {
  readonly origin: Origin;
  readonly notices: readonly Notice[];
  /** Headline of the link when it was made, where today's is another. */
  readonly shownThen: string | null;
  /** The fragment of another tool's state that this was handed over from. */
  readonly from: string | null;
}

/** The state of a tool, and what can be done with it. */
export interface Session<Inputs> extends Told {
  /** What is filled in, or what the reader starts from. */
  readonly inputs: Inputs;
  /** What is filled in, or null. */
  readonly filled: Inputs | null;
  /** The tool is here, and what was to be opened is open. */
  readonly arrived: boolean;
  /** The reader has a draft that is not shown. */
  readonly hasKept: boolean;
  /** What was just done and can be undone, in words; empty for nothing. The reader may be where the change shows. */
  readonly undo: { readonly text: string; readonly isHere: boolean };
  readonly drafts: () => Drafts;
  /** A change by the reader; before the tool is here it waits. The own draft is set aside first where another state was shown. */
  readonly change: (next: (now: Inputs) => Inputs) => void;
  /** Another state than the reader's, such as an example, which they can go back from. */
  readonly show: (inputs: Inputs, origin: Origin, text: string) => void;
  /** Keeps everything as it is, to go back to, and says what is done instead. */
  readonly remember: (text: string, isHere?: boolean) => void;
  readonly startOver: () => void;
  readonly restore: () => void;
  readonly takeBack: () => void;
  readonly reviewed: () => void;
  /** Puts a state's fragment in the address and the state in the draft, where the reader has changed it. */
  readonly publish: (fragment: string, draft: string) => void;
}

interface Options<Inputs> {
  /** Under which the drafts are kept. */
  readonly id: string;
  readonly presentation: Presentation;
  /** Where the drafts are kept; for good unless something else is said, and the same between renders. */
  readonly keptIn?: { readonly own: Draft; readonly former: Draft };
  readonly starting: Inputs;
  /** Null until it is fetched. */
  readonly tool: SessionTool<Inputs> | null;
  /** Fetches it. */
  readonly load: () => void;
  /** Another state was put in place of the one that was edited. */
  readonly onReplaced: (next: Inputs | null) => void;
  /** Once, when what was done before the tool was here has been done again. */
  readonly onArrived?: () => void;
  /** Leads to the answer. */
  readonly toAnswer: () => void;
}

interface Undo<Inputs> {
  readonly filled: Inputs | null;
  readonly told: Told;
  readonly kept: string | null;
  readonly drafts: Drafts;
  readonly text: string;
  readonly isHere: boolean;
}

/** The drafts that were set aside, one text a line: a link has none. */
function formerDrafts(kept: Draft) {
  return {
    read: (): readonly string[] => kept.read()?.split('\n') ?? [],
    write(drafts: readonly string[]): void {
      kept.restore(drafts.length === 0 ? null : drafts.join('\n'));
    },
  };
}

const nothingTold: Told = { origin: 'start', notices: [], shownThen: null, from: null };

/**
 * The state of a tool between the reader, the address and the drafts: links that are opened, drafts that go on, changes
 * made before the tool is here, and a way back from what replaces a state. Nothing is written in an embed but its address.
 */
export function useSession<Inputs>(options: Options<Inputs>): Session<Inputs> {
  const { id, presentation, keptIn, starting, tool, load, onReplaced, toAnswer } = options;
  const [filled, setFilled] = useState<Inputs | null>(null);
  const [told, setTold] = useState<Told>(nothingTold);
  /** The reader's own draft, while something else is shown. */
  const [kept, setKept] = useState<string | null>(null);
  const [undo, setUndo] = useState<Undo<Inputs> | null>(null);
  const [arrived, setArrived] = useState(false);
  const share = useRef<ShareState | null>(null);
  const early = useRef<((now: Inputs) => Inputs)[]>([]);
  const ownsDraft = presentation === 'page';
  const draft = useMemo(() => keptIn?.own ?? ownDraft(id), [keptIn, id]);
  const former = useMemo(() => formerDrafts(keptIn?.former ?? ownDraft(`${id}-former`)), [keptIn, id]);
  const drafts = useCallback(
    (): Drafts => (ownsDraft ? { own: draft.read(), former: former.read() } : { own: null, former: [] }),
    [ownsDraft, draft, former],
  );

  const replace = (next: Inputs | null, about: Told): void => {
    setFilled(next);
    setTold(about);
    onReplaced(next);
  };

  const open = (text: string, origin: Origin): void => {
    const opened = tool?.open(text, starting, isOwn(origin)) ?? null;
    if (tool === null || opened === null) return;
    const { inputs, notices, headline, from } = opened;
    const differs =
      origin === 'link' && headline !== null && notices.length === 0 && headline !== tool.stampOf(inputs);
    replace(inputs, { origin, notices, shownThen: differs ? headline : null, from });
  };

  /** Shows what a link holds, or the reader's own draft, or the start; says whose it is. */
  const meet = (link: string | null): Origin => {
    const arrival = arrive(link, drafts(), tool?.draft?.asShared);
    if (arrival.text !== null) open(arrival.text, arrival.origin);
    setKept(arrival.kept);
    setUndo(null);
    return arrival.text === null ? 'start' : arrival.origin;
  };

  /** Changes by the reader to what is shown, which is someone's. */
  const edit = useCallback(
    (changes: readonly ((now: Inputs) => Inputs)[], origin: Origin) => {
      const aside = ownsDraft ? toSetAside(origin, drafts()) : null;
      if (aside !== null) former.write(withFormer(former.read(), aside));
      setTold((now) => (now.origin === 'own' ? now : { ...now, origin: 'own', shownThen: null }));
      setUndo(null);
      setFilled((before) => {
        let now = before ?? starting;
        for (const next of changes) now = tool === null ? next(now) : tool.follow(now, next(now));
        return now;
      });
    },
    [tool, starting, ownsDraft, drafts, former],
  );

  const change = useCallback(
    (next: (now: Inputs) => Inputs) => {
      if (!arrived) {
        early.current.push(next);
        setFilled((before) => next(before ?? starting));
        load();
        return;
      }
      edit([next], told.origin);
    },
    [arrived, load, starting, edit, told.origin],
  );

  // Once the tool is here: the link in the address, or else the reader's own draft. What was chosen meanwhile is done
  // again on what is met, with all that follows from it, and in the same breath: a field that somebody writes in must
  // not be gone for a moment.
  const settle = useEffectEvent(() => {
    if (tool === null) return;
    share.current = tool.shareState(tool.write(starting, ''), (link) => void meet(link));
    setFilled(null);
    const origin = meet(share.current.opened);
    const waiting = early.current.splice(0);
    if (waiting.length > 0) edit(waiting, origin);
    setArrived(true);
  });
  const isHere = tool !== null;
  useEffect(() => {
    if (!isHere) return;
    settle();
    return () => {
      share.current?.stop();
    };
  }, [isHere]);

  const onArrived = useEffectEvent(() => options.onArrived?.());
  // Before it is painted, for the same reason.
  useLayoutEffect(() => {
    if (arrived) onArrived();
  }, [arrived]);

  // Only what the reader has changed goes to the address and the draft; a link stays as it came, and a damaged one stays in
  // the address until what was said of it has been read.
  const publish = (fragment: string, kept: string): void => {
    if (tool === null || !arrived || told.origin !== 'own') return;
    if (told.notices.length === 0) share.current?.write(fragment);
    if (ownsDraft) draft.write(tool.withOrigin(kept, told.from));
  };
  // What is shown may be behind what is filled in; whoever leaves then takes all of it along.
  const leave = useEffectEvent(() => {
    if (tool === null || filled === null) return;
    const fragment = tool.write(filled, tool.stampOf(filled));
    publish(fragment, tool.draft?.write(filled) ?? fragment);
  });
  useEffect(() => {
    const left = (): void => {
      leave();
    };
    // Before the address is written for the last time.
    addEventListener('pagehide', left, true);
    return () => {
      removeEventListener('pagehide', left, true);
    };
  }, []);

  const remember = (text: string, here = false): void => {
    setUndo({ filled, told, kept, drafts: drafts(), text, isHere: here });
  };

  return {
    ...told,
    inputs: filled ?? starting,
    filled,
    arrived,
    hasKept: kept !== null,
    undo: { text: undo?.text ?? '', isHere: undo?.isHere ?? false },
    drafts,
    change,
    remember,
    show(inputs, origin, text) {
      replace(inputs, { ...nothingTold, origin });
      setKept(drafts().own ?? kept);
      remember(text);
    },
    startOver() {
      if (tool === null) return;
      replace(null, nothingTold);
      if (ownsDraft && isOwn(told.origin)) draft.clear();
      share.current?.write(tool.write(starting, ''));
      remember(tool.texts.cleared);
    },
    restore() {
      if (kept === null || tool === null) return;
      open(kept, 'own');
      const others = withoutFormer(drafts().former, kept);
      if (ownsDraft) former.write(others);
      setKept(others[0] ?? null);
      remember(tool.texts.restored);
      toAnswer();
    },
    takeBack() {
      if (undo === null || tool === null) return;
      replace(undo.filled, undo.told);
      setKept(undo.kept);
      if (ownsDraft) {
        draft.restore(undo.drafts.own);
        former.write(undo.drafts.former);
      }
      // The reader's own is written as it is shown; any other stands in the address as it stood.
      if (undo.told.origin !== 'own') {
        const shownAgain = undo.told.origin === 'link' ? (undo.filled ?? starting) : starting;
        share.current?.write(tool.write(shownAgain, ''));
      }
      setUndo(null);
      toAnswer();
    },
    reviewed() {
      setTold((now) => ({ ...now, notices: [] }));
      toAnswer();
    },
    publish,
  };
}

/** Writes a state's fragment to the address, and what the draft holds to the draft, whenever they have changed. */
export function usePublished<Inputs>(session: Session<Inputs>, fragment: string, draft = fragment): void {
  const publish = useEffectEvent(() => {
    if (fragment !== '') session.publish(fragment, draft);
  });
  useEffect(() => {
    publish();
  }, [session.arrived, fragment, draft, session.origin, session.notices.length]);
}
