import { saveFile } from '../../browser/download.ts';
import { shareState } from '../../browser/share-state.ts';
import { noticeText } from '../../i18n/notices.ts';
import { withOrigin } from '../../lib/share/link.ts';
import { readAnswered, writeAnswered } from './answered.ts';
import { coverageFile } from './file.ts';
import { openCoverageLink, writeCoverageLink } from './link.ts';
import { evaluateCoverage, evaluateTarget } from './model.ts';
import { valueAt } from './reading.ts';
import { scenario } from './scenarios.ts';
import { holderName } from './view-names.ts';
import { canAnswer, viewAsText, viewCoverage } from './view.ts';

/** What the page needs once the reader begins: one file, fetched then, so that reading and looking cost nothing. */
export const engine = {
  canAnswer,
  coverageFile,
  evaluateCoverage,
  evaluateTarget,
  holderName,
  noticeText,
  openCoverageLink,
  readAnswered,
  saveFile,
  scenario,
  shareState,
  valueAt,
  viewAsText,
  viewCoverage,
  withOrigin,
  writeAnswered,
  writeCoverageLink,
} as const;
