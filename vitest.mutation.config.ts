import { defineConfig } from 'vitest/config';

// The tests that run once for each mutant: those of the rules, on the same random plans every time, so that a score can
// be had again.
export default defineConfig({
  test: {
    include: [
      'src/lib/**/*.test.ts',
      'src/tools/budget/{model,valuation,sensitivity}*.test.ts',
      // What puts a link in order is tried by the tests of links.
      'src/tools/coverage/{model,merge,quick,plan,link}{,.properties}.test.ts',
      'src/tools/salary/{model,order,period,own-data,link}{,.properties}.test.ts',
    ],
    setupFiles: ['tests/support/fixed-seed.ts'],
    // Counting what each test reaches makes the first run many times slower.
    testTimeout: 60_000,
  },
});
