// Mutation testing of the rules of calculation: `npm run mutate`, see docs/mutation.md.
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  mutate: [
    'src/lib/**/*.ts',
    'src/tools/budget/{model,valuation,sensitivity}.ts',
    'src/tools/coverage/{model,merge,quick,plan,order}.ts',
    'src/tools/salary/{model,order,period,own-data}.ts',
    '!src/**/*.test.ts',
  ],
  // What no test of a rule reads needs no copy.
  ignorePatterns: ['dist', 'public', 'docs', 'src/content', 'test-results', 'reports', '.astro', '.cache'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Searches for a zero take their time under a mutant that never finds one.
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json', 'html'],
  clearTextReporter: { logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
};
