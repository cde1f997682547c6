import { formatMoney } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { Said } from '../../components/tool/Said.tsx';
import { Share } from '../../components/tool/Share.tsx';
import { noticeText } from '../../i18n/notices.ts';
import { saveFile } from '../../browser/download.ts';
import { budgetFile } from './file.ts';
import { alsoText, goalOf } from './goals.ts';
import { evaluateOptions } from './model.ts';
import { asksOf, followProfile, profileOf, provenanceOf } from './profile.ts';
import { takeText } from './reading.ts';
import { madeFrom, scenario, scenarioNames } from './scenarios.ts';
import { cameFrom, sessionTool } from './session.ts';
import type { Currency } from './state.ts';
import { canAnswer, labelOf, viewAnswer, viewAsText } from './view.ts';

/** What the page needs once the reader begins: one file, fetched then, so that reading and looking cost nothing. */
export const engine = {
  Said,
  Share,
  alsoText,
  asksOf,
  budgetFile,
  cameFrom,
  canAnswer,
  evaluateOptions,
  followProfile,
  goalOf,
  labelOf,
  madeFrom,
  /** A headline as links carry it, as people read it. */
  money: (stamp: string, currency: Currency, locale: Locale): string =>
    formatMoney(Number(stamp), currency, locale),
  noticeText,
  profileOf,
  provenanceOf,
  saveFile,
  scenario,
  scenarioNames,
  sessionTool,
  takeText,
  viewAnswer,
  viewAsText,
} as const;
