import { defaultExclude, defineConfig } from 'vitest/config';

const page = 'journeys/web/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      // The page is built once, and only where a journey goes through it.
      { extends: true, test: { name: 'page', include: [page], globalSetup: 'journeys/web/built.ts' } },
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['{knowledge,packages,apps,journeys}/**/*.test.ts'],
          exclude: [page, ...defaultExclude],
        },
      },
    ],
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
