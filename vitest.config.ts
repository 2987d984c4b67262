import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{knowledge,packages,apps,journeys}/**/*.test.ts'],
    testTimeout: 30_000,
    // Beside a test that waits for its browser another one has work to do.
    maxWorkers: '100%',
    // `npm run coverage`: the three rooms that decide, from their own tests; not one branch that no test takes.
    coverage: {
      provider: 'v8',
      include: ['packages/{assess,plan,calendar}/src/**/*.ts'],
      exclude: ['**/*.test-data.ts', '**/*.test.ts'],
      reporter: ['text'],
      thresholds: { branches: 100 },
    },
  },
});
