import { fill } from '../../i18n/messages.ts';
import type { Figure } from '../tool.ts';
import type { CoverageResult } from './model.ts';
import { coveredFigure, mostAlone, shortfallText, withoutBackup, type Page } from './view-answer.ts';
import { gridRows } from './view-grid.ts';
import type { GridRow, TargetView } from './view.ts';

/** How a capability stands, with who holds it, as one cell. */
function cellOf(row: GridRow, result: CoverageResult, { context }: Page): string {
  const text = context.messages.result.target;
  const backup = result.capabilities.find(({ id }) => id === row.id)?.backup ?? null;
  if (backup === null) return row.statusText;
  return fill(backup ? text.cell : text.cellNoBackup, { status: row.statusText, holder: row.holder });
}

/** How many are covered before and after. */
function coveredSentence(today: CoverageResult, target: CoverageResult, { words, context }: Page): string {
  const text = context.messages.result.target;
  const values = {
    from: words.count(today.covered),
    fromOf: words.count(today.relevant),
    to: words.count(target.covered),
    toOf: words.count(target.relevant),
    of: words.count(target.relevant),
  };
  if (today.relevant !== target.relevant) return fill(text.coveredOther, values);
  return fill(today.covered === target.covered ? text.coveredSame : text.covered, values);
}

function aloneSentence(today: CoverageResult, target: CoverageResult, { words, context }: Page): string {
  const text = context.messages.result.target;
  const [from, to] = [mostAlone(today), mostAlone(target)];
  if (from === to) return '';
  if (to === 0) return text.aloneNone;
  return fill(to < from ? text.aloneLess : text.aloneMore, { from: words.count(from), to: words.count(to) });
}

/** Hours that are missing before and after; empty when either is not fully known, or they are the same. */
function hoursSentence(today: CoverageResult, target: CoverageResult, { words, context }: Page): string {
  const text = context.messages.result.target;
  const [from, to] = [today.hours, target.hours].map(({ shortfall, unknown }) =>
    unknown > 0 ? null : shortfall,
  );
  if (from == null || to == null) return '';
  const values = { from: words.cell(from), to: words.hours(to) };
  if (words.hours(from) === values.to) return '';
  if (to === 0) return fill(text.hoursNone, { from: words.hours(from) });
  return fill(to < from ? text.hoursLess : text.hoursMore, values);
}

function headlineOf(page: Page, target: CoverageResult, isSame: boolean): string {
  const text = page.context.messages.result.target;
  if (target.relevant === 0) return text.unknown;
  if (isSame) return text.same;
  return [coveredSentence, aloneSentence, hoursSentence]
    .map((sentence) => sentence(page.result, target, page))
    .filter(Boolean)
    .join(' ');
}

/** A figure before and after. */
function changes(page: Page, target: CoverageResult): Figure[] {
  const { result, context } = page;
  const text = context.messages.result;
  const change = (label: string, of: (side: CoverageResult) => string): Figure => ({
    label,
    value: fill(text.target.change, { from: of(result), to: of(target) }),
  });
  return [
    change(text.figures.covered, (side) => coveredFigure(side, page).value),
    change(text.figures.noBackup, (side) => String(withoutBackup(side))),
    change(text.figures.alone, (side) => String(mostAlone(side))),
    change(text.figures.shortfall, (side) => shortfallText(side, page)),
  ];
}

/** Today beside the target, with what the target changes. */
export function targetOf(page: Page, target: CoverageResult): TargetView {
  const { result, context } = page;
  const { messages } = context;
  const text = messages.result.target;
  const capabilities = page.inputs.target ?? page.inputs.capabilities;
  const targetPage = { ...page, result: target, inputs: { ...page.inputs, capabilities } };
  const after = gridRows(targetPage);
  const rows = gridRows(page)
    .map((row, index) => ({ before: row, after: after[index] ?? row }))
    .filter((row) => row.before.status !== 'notRelevant' || row.after.status !== 'notRelevant');
  const isSame = rows.every(
    (row) =>
      row.before.statusText === row.after.statusText &&
      row.before.holder === row.after.holder &&
      row.before.backup === row.after.backup &&
      row.before.hours === row.after.hours,
  );
  return {
    heading: text.heading,
    headline: headlineOf(page, target, isSame),
    table: {
      caption: text.caption,
      head: [text.head.capability, text.head.today, text.head.target],
      rows: rows.map((row) => [
        row.before.capability,
        cellOf(row.before, result, page),
        cellOf(row.after, target, page),
      ]),
      sum: false,
      text: true,
    },
    figures: changes(page, target),
  };
}
