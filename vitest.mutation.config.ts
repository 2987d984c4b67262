import { defineConfig } from 'vitest/config';

/**
 * The tests that a mutant has to get past: the tables of the three rooms. What runs over thousands of states is left out
 * (it takes seconds to a minute a mutant, and a score must not hang on what a generator happens to draw).
 */
export default defineConfig({
  test: {
    include: ['packages/{assess,plan,calendar}/src/**/*.test.ts'],
    exclude: ['**/*.generated.test.ts', '**/{never-stuck,second-count,time-zones,without-a-rule}.test.ts'],
    testTimeout: 30_000,
    isolate: false,
  },
});
