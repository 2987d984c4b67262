import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{knowledge,packages,apps,journeys}/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
