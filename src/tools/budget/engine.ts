import { shareState } from '../../browser/share-state.ts';
import { formatMoney } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { noticeText } from '../../i18n/notices.ts';
import { linkTool, withOrigin } from '../../lib/share/link.ts';
import { saveFile } from '../../browser/download.ts';
import { budgetFile } from './file.ts';
import { openBudgetLink, writeBudgetLink } from './link.ts';
import { evaluateOptions } from './model.ts';
import { asksOf, followProfile, profileOf, provenanceOf } from './profile.ts';
import { applyEntry, readEntry } from './reading.ts';
import { madeFrom, scenario, scenarioNames } from './scenarios.ts';
import type { Currency } from './state.ts';
import { canAnswer, completeStreams, labelOf, viewAnswer, viewAsText } from './view.ts';

/** What the page needs once the reader begins: one file, fetched then, so that reading and looking cost nothing. */
export const engine = {
  applyEntry,
  asksOf,
  budgetFile,
  canAnswer,
  completeStreams,
  evaluateOptions,
  followProfile,
  labelOf,
  linkTool,
  madeFrom,
  /** A headline as links carry it, as people read it. */
  money: (stamp: string, currency: Currency, locale: Locale): string =>
    formatMoney(Number(stamp), currency, locale),
  noticeText,
  openBudgetLink,
  profileOf,
  provenanceOf,
  readEntry,
  saveFile,
  scenario,
  scenarioNames,
  shareState,
  viewAnswer,
  viewAsText,
  withOrigin,
  writeBudgetLink,
} as const;
