import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/conformance/**', 'node_modules/**'],
    setupFiles: ['tests/fix-seed.ts'],
    testTimeout: 60_000,
    // Vitest leaves one processor idle, which is half of a machine with two.
    maxWorkers: '100%',
    // Tests want outputs rendered, and leave the user's cache alone.
    env: { GONGKAI_CACHE: 'off' },
    // CommonJS modules are imported as Node imports them, so that tests and the built program see the same shapes.
    deps: { interopDefault: false },
  },
});
