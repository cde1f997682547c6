// Runs the steps of `npm test` and `npm run check` and adds up what passed and failed.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { env, root } from './setup.mjs';

const reports = join(root, 'test-results');

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[][]} commands  run one after the other; the first that fails ends the step
 * @property {'vitest' | 'playwright'} [report]  who writes a report of its tests, to `reportPath(name)`
 * @property {string} [needs]  name of an earlier step without which this one has nothing to look at
 *
 * @typedef {{ passed: number, failed: number, failing: string[], again?: string[] }} Counts
 *   with the names of the tests that failed, and of those that passed when they were tried again
 * @typedef {Counts & { output: string, seconds: number }} Outcome
 */

/** File for the JSON report of a step, from the project's root. */
export function reportPath(/** @type {string} */ name) {
  return join('test-results', `${name.replaceAll(' ', '-')}.json`);
}

/**
 * Runs the steps one after the other, also after one has failed, shows the output of those that fail, and ends with the
 * line `N passed, N failed`. A step that reports no tests counts as one.
 * @param {Step[]} steps
 * @param {Record<string, string>} [variables]  added to the environment of every step
 * @returns {Promise<boolean>} whether everything passed
 */
export async function runSteps(steps, variables = {}) {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  /** @type {Map<string, Outcome>} */
  const outcomes = new Map();

  for (const step of steps) {
    const missing = step.needs !== undefined && outcomes.get(step.needs)?.failed !== 0;
    const outcome = missing
      ? notRun(`It needs the step “${step.needs}”, which failed.`)
      : await runStep(step, variables);
    outcomes.set(step.name, outcome);
    const verdict = outcome.failed === 0 ? 'ok    ' : 'FAILED';
    console.log(`${verdict} ${step.name} (${counted(outcome)}, ${outcome.seconds.toFixed(1)} s)`);
    for (const test of outcome.again ?? []) console.log(`  passed at the second try only: ${test}`);
  }

  const failures = [...outcomes].filter(([, { failed }]) => failed > 0);
  // Names first: what cuts a long output keeps its beginning.
  for (const [name, { failing }] of failures) {
    for (const test of failing) console.log(`  ${name}: ${test}`);
  }
  for (const [name, { output }] of failures) {
    console.log(`\n----- ${name} -----\n${output.trim()}`);
  }
  const passed = sum(outcomes, 'passed');
  const failed = sum(outcomes, 'failed');
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0;
}

/** @returns {Promise<Outcome>} */
async function runStep(/** @type {Step} */ step, /** @type {Record<string, string>} */ variables) {
  const start = performance.now();
  let output = '';
  let clean = true;
  for (const [command = '', ...args] of step.commands) {
    clean = await new Promise((resolve) => {
      const child = spawn(command, args, {
        cwd: root,
        env: { ...env, FORCE_COLOR: '0', NO_COLOR: '1', ...variables },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const collect = (/** @type {Buffer} */ part) => (output += part.toString());
      child.stdout.on('data', collect);
      child.stderr.on('data', collect);
      child.on('error', (error) => {
        output += `${error.message}\n`;
        resolve(false);
      });
      child.on('close', (code) => resolve(code === 0));
    });
    if (!clean) break;
  }
  const seconds = (performance.now() - start) / 1000;
  const { passed, failed, failing, again } = step.report
    ? readReport(step.report, step.name)
    : { passed: clean ? 1 : 0, failed: 0, failing: [], again: [] };
  // A runner that stops before its first test, or finds none, has checked nothing.
  const unseen = failed === 0 && (!clean || passed === 0) ? 1 : 0;
  return { passed, failed: failed + unseen, failing, again, output, seconds };
}

/**
 * Tests of a report that passed and failed; a skipped one has failed, for nobody would see that it is gone.
 * @returns {Counts}
 */
function readReport(/** @type {'vitest' | 'playwright'} */ runner, /** @type {string} */ name) {
  const file = join(root, reportPath(name));
  if (!existsSync(file)) return { passed: 0, failed: 0, failing: [] };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (runner === 'playwright') {
    const { expected, unexpected, flaky, skipped } = report.stats;
    const named = (/** @type {string[]} */ ...statuses) =>
      report.suites.flatMap((/** @type {any} */ suite) => testsOf(suite, statuses));
    return {
      passed: expected + flaky,
      failed: unexpected + skipped,
      failing: named('unexpected', 'skipped'),
      again: named('flaky'),
    };
  }
  const { numPassedTests, numTotalTests, testResults } = report;
  const failing = testResults
    .flatMap((/** @type {any} */ { assertionResults }) => assertionResults)
    .filter((/** @type {any} */ { status }) => status !== 'passed')
    .map((/** @type {any} */ { fullName }) => fullName);
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests, failing };
}

/** @returns {string[]} the tests of a suite of Playwright, and of the suites in it, that ended in one of some ways */
function testsOf(/** @type {any} */ { specs, suites = [] }, /** @type {string[]} */ statuses) {
  return [
    ...specs
      .filter((/** @type {any} */ { tests }) =>
        tests.some((/** @type {any} */ { status }) => statuses.includes(status)),
      )
      .map((/** @type {any} */ { file, line, title }) => `${file}:${line} ${title}`),
    ...suites.flatMap((/** @type {any} */ suite) => testsOf(suite, statuses)),
  ];
}

/** @returns {Outcome} */
function notRun(/** @type {string} */ reason) {
  return { passed: 0, failed: 1, failing: [], output: reason, seconds: 0 };
}

function counted(/** @type {Outcome} */ { passed, failed }) {
  return failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed`;
}

function sum(/** @type {Map<string, Outcome>} */ outcomes, /** @type {'passed' | 'failed'} */ field) {
  return [...outcomes.values()].reduce((total, outcome) => total + outcome[field], 0);
}
