import { saveFile } from '../../browser/download.ts';
import { shareState } from '../../browser/share-state.ts';
import { noticeText } from '../../i18n/notices.ts';
import { withOrigin } from '../../lib/share/link.ts';
import { coverageFile } from './file.ts';
import { openCoverageLink, writeCoverageLink } from './link.ts';
import { evaluateCoverage } from './model.ts';
import { valueAt } from './reading.ts';
import { scenario, scenarioNames } from './scenarios.ts';
import { holderName } from './view-names.ts';
import { canAnswer, viewCoverage } from './view.ts';

/** What the page needs once the reader begins: one file, fetched then, so that reading and looking cost nothing. */
export const engine = {
  canAnswer,
  coverageFile,
  evaluateCoverage,
  holderName,
  noticeText,
  openCoverageLink,
  saveFile,
  scenario,
  scenarioNames,
  shareState,
  valueAt,
  viewCoverage,
  withOrigin,
  writeCoverageLink,
} as const;
