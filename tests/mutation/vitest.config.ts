import { defineConfig } from 'vitest/config';

/** How many slips in figures `check` reports. Started by `npm run mutate`; it prints its table. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['score.ts'],
    testTimeout: 10 * 60_000,
    disableConsoleIntercept: true,
    // As in the tests of `npm test`: CommonJS modules as Node imports them.
    deps: { interopDefault: false },
  },
});
