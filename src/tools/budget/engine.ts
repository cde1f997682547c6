/** What the page needs once the reader begins: fetched then, so that reading and looking cost nothing. */
export { shareState } from '../../browser/share-state.ts';
export { noticeText } from '../../i18n/notices.ts';
export { openBudgetLink, writeBudgetLink } from './link.ts';
export { evaluateOptions } from './model.ts';
export { followProfile, provenanceOf } from './profile.ts';
export { applyEntry, readEntry } from './reading.ts';
export { completeStreams, hasCost, labelOf, viewAsText, viewBudget } from './view.ts';
