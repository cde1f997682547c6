import { saveFile } from '../../browser/download.ts';
import { shareState } from '../../browser/share-state.ts';
import { noticeText } from '../../i18n/notices.ts';
import { withOrigin } from '../../lib/share/link.ts';
import { choicesOf } from './choices.ts';
import { valueAt } from './entry.ts';
import { salaryFile } from './file.ts';
import {
  openSalaryDraft,
  openSalaryLink,
  ownDataFits,
  withoutOwn,
  writeSalaryDraft,
  writeSalaryLink,
} from './link.ts';
import { ordered } from './order.ts';
import { readerOf } from './reading.ts';
import { scenario } from './scenarios.ts';
import { followCountry } from './state.ts';
import { stampInWords, viewAsText, viewSalary } from './view.ts';

/** What the page needs once the reader begins: one file, fetched then, so that reading and looking cost nothing. */
export const engine = {
  choicesOf,
  followCountry,
  noticeText,
  openSalaryDraft,
  openSalaryLink,
  ordered,
  ownDataFits,
  readerOf,
  salaryFile,
  saveFile,
  scenario,
  shareState,
  stampInWords,
  valueAt,
  viewAsText,
  viewSalary,
  withOrigin,
  withoutOwn,
  writeSalaryDraft,
  writeSalaryLink,
} as const;
