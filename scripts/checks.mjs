// The steps that `npm test` and `npm run check` have in common.
import { reportPath } from './steps.mjs';

/** @type {import('./steps.mjs').Step} */
export const types = {
  name: 'types',
  commands: [
    ['astro', 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
    ['tsc', '-p', 'tsconfig.core.json'],
  ],
};

/**
 * After `types`, which writes the types of the content that the rules ask about.
 * @type {import('./steps.mjs').Step}
 */
export const lint = { name: 'lint', commands: [['eslint', '.', '--max-warnings', '0']] };

/** @type {import('./steps.mjs').Step} */
export const unit = vitest('unit');

/**
 * A step that runs one project of vitest.config.ts.
 * @param {string} project
 * @returns {import('./steps.mjs').Step}
 */
export function vitest(project) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportPath(project)}`];
  return {
    name: project,
    commands: [['vitest', 'run', '--project', project, ...reporters]],
    report: 'vitest',
  };
}
