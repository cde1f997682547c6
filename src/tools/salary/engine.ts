import { saveFile } from '../../browser/download.ts';
import { Said } from '../../components/tool/Said.tsx';
import { Share } from '../../components/tool/Share.tsx';
import { noticeText } from '../../i18n/notices.ts';
import { choicesOf } from './choices.ts';
import { valueAt } from './entry.ts';
import { salaryFile } from './file.ts';
import { ownDataFits, withoutOwn } from './link.ts';
import { ordered } from './order.ts';
import { readerOf } from './reading.ts';
import { scenario } from './scenarios.ts';
import { sessionTool } from './session.ts';
import { stampInWords, viewAsText, viewSalary } from './view.ts';

/** What the page needs once the reader begins: one file, fetched then, so that reading and looking cost nothing. */
export const engine = {
  Said,
  Share,
  choicesOf,
  noticeText,
  ordered,
  ownDataFits,
  readerOf,
  salaryFile,
  saveFile,
  scenario,
  sessionTool,
  stampInWords,
  valueAt,
  viewAsText,
  viewSalary,
  withoutOwn,
} as const;
