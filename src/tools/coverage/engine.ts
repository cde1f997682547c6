import { saveFile } from '../../browser/download.ts';
import { Said } from '../../components/tool/Said.tsx';
import { Share } from '../../components/tool/Share.tsx';
import { noticeText } from '../../i18n/notices.ts';
import { readAnswered, writeAnswered } from './answered.ts';
import { coverageFile } from './file.ts';
import { openCoverageLink } from './link.ts';
import { evaluateCoverage, evaluateTarget } from './model.ts';
import { valueAt } from './reading.ts';
import { scenario, scenarioOf } from './scenarios.ts';
import { sessionTool } from './session.ts';
import { holderName } from './view-names.ts';
import { canAnswer, viewAsText, viewCoverage } from './view.ts';

/** What the page needs once the reader begins: one file, fetched then, so that reading and looking cost nothing. */
export const engine = {
  Said,
  Share,
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
  scenarioOf,
  sessionTool,
  valueAt,
  viewAsText,
  viewCoverage,
  writeAnswered,
} as const;
