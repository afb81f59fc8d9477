import { expect, it } from 'vitest';
import { isKnownReadme, README } from '../../src/archive/readme.js';

it('knows the README that is written today: one who changes it keeps the hash of the text before, and adds its own', () => {
  expect(isKnownReadme(Buffer.from(README))).toBe(true);
  expect(isKnownReadme(Buffer.from(`${README} `))).toBe(false);
});
