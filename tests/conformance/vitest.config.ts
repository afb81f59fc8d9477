import { defineConfig } from 'vitest/config';

/** Validators and large numbers of documents: minutes, not seconds. Started by `npm run test:conformance`. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: ['./global-setup.ts'],
    testTimeout: 20 * 60_000,
    hookTimeout: 20 * 60_000,
    maxWorkers: 2,
    // Outputs are to be rendered, and the user's cache left alone.
    env: { GONGKAI_CACHE: 'off' },
    // As in the tests of `npm test`: CommonJS modules as Node imports them.
    deps: { interopDefault: false },
  },
});
