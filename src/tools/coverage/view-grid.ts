import { fill } from '../../i18n/messages.ts';
import type { CapabilityResult, CoverageResult } from './model.ts';
import type { Page } from './view-answer.ts';
import { holderName } from './view-names.ts';
import type { GridRow, GridView } from './view.ts';
import { capitalised } from './words.ts';

type Cells = Pick<GridRow, 'holder' | 'backup' | 'hours' | 'share'>;

/** Most backups that are named. */
const mostNamed = 2;

/**
 * Those who hold it, who does most of it first. Where hours are unknown they stand as they were filled in: the short form
 * asks who does it before who steps in.
 */
function inOrder({ id, holders }: CapabilityResult, { inputs }: Page): readonly string[] {
  const held = inputs.capabilities[id].assignments.filter(({ holder }) => holders.includes(holder));
  const isKnown = held.every(({ hours }) => hours !== null);
  const sorted = isKnown ? held.toSorted((a, b) => (b.hours ?? 0) - (a.hours ?? 0)) : held;
  return sorted.map(({ holder }) => holder);
}

/** Who can step in for a capability that is held. */
function backupText(capability: CapabilityResult, page: Page): string {
  const { inputs, words, context } = page;
  const { backup } = capability;
  const holders = inOrder(capability, page);
  const { messages } = context;
  const text = messages.result.grid;
  if (backup !== true) return text.missing;
  const [first, ...others] = holders;
  if (others.length > 0) {
    const names = others.map((id) => holderName(id, inputs, messages));
    if (names.length <= mostNamed) return words.list(names);
    return fill(text.more, {
      first: names.slice(0, mostNamed - 1).join(', '),
      count: words.count(names.length - mostNamed + 1),
    });
  }
  const kind = inputs.holders.find(({ id }) => id === first)?.kind;
  return kind === 'agency' ? text.itself.agency : text.itself.team;
}

function heldCells(capability: CapabilityResult, page: Page): Cells {
  const { inputs, words, context } = page;
  const { messages } = context;
  const text = messages.result.grid;
  const { hoursAvailable, hoursNeeded } = capability;
  const [first] = inOrder(capability, page);
  const needed = words.cell(hoursNeeded);
  return {
    holder: first === undefined ? messages.result.none : holderName(first, inputs, messages),
    backup: capitalised(backupText(capability, page)),
    hours:
      hoursAvailable === null
        ? fill(text.hoursUnknown, { needed })
        : fill(text.hours, { available: words.cell(hoursAvailable), needed }),
    share: hoursAvailable === null ? null : hoursNeeded === 0 ? 1 : Math.min(1, hoursAvailable / hoursNeeded),
  };
}

function cellsOf(capability: CapabilityResult, page: Page): Cells {
  const text = page.context.messages.result;
  const nothing = { holder: text.none, backup: text.none, hours: text.none, share: null };
  switch (capability.status) {
    case 'covered':
    case 'thin':
      return heldCells(capability, page);
    case 'learning':
    case 'uncovered': {
      const needed = page.words.cell(capability.hoursNeeded);
      // Those who are learning are not named: the page says what is covered, never how far someone has come.
      return {
        holder: capability.status === 'learning' ? text.grid.nobodyYet : text.grid.nobody,
        backup: text.none,
        hours: fill(text.grid.hours, { available: page.words.cell(0), needed }),
        share: 0,
      };
    }
    case 'unknown':
      return { ...nothing, holder: text.dontKnow };
    case 'notRelevant':
      return nothing;
  }
}

/** Rows of the grid for a result, today's or the target's. */
export function gridRows(page: Page): readonly GridRow[] {
  const { messages } = page.context;
  return page.result.capabilities.map((capability) => ({
    id: capability.id,
    capability: messages.names[capability.id].name,
    status: capability.status,
    statusText: capitalised(messages.result.status[capability.status]),
    ...cellsOf(capability, page),
  }));
}

/** How many capabilities stand in which way, as one sentence. */
function countsSentence(result: CoverageResult, { words, context }: Page): string {
  const { grid, headline } = context.messages.result;
  const parts = (['covered', 'thin', 'learning', 'uncovered', 'unknown'] as const).flatMap((status) => {
    const count = result.capabilities.filter((capability) => capability.status === status).length;
    return count === 0 ? [] : [words.counted(grid.counts[status], count)];
  });
  return parts.length === 0
    ? headline.noneRelevant
    : capitalised(fill(grid.title, { list: words.list(parts) }));
}

/** The coverage grid, which is also the picture to share. */
export function gridOf(page: Page): GridView {
  const { messages } = page.context;
  const text = messages.result.grid;
  return {
    title: countsSentence(page.result, page),
    caption: text.caption,
    head: text.head,
    rows: gridRows(page),
    sentence: page.result.capabilities
      .map((capability) =>
        fill(capability.backup === null ? text.row : text.rowHeld, {
          capability: messages.names[capability.id].name,
          status: messages.result.status[capability.status],
          holder: cellsOf(capability, page).holder,
          backup: backupText(capability, page),
        }),
      )
      .join(' '),
  };
}
