import { describe, expect, it } from 'vitest';
import { openTerminal } from '../../src/cli/terminal.js';

const pipe = { write: () => true };
const screen = { isTTY: true, columns: 120, write: () => true };

describe('openTerminal', () => {
  it.each([
    ['a pipe', pipe, {}, false],
    ['a screen', screen, {}, true],
    ['a screen with NO_COLOR', screen, { NO_COLOR: '1' }, false],
    ['a screen with an empty NO_COLOR', screen, { NO_COLOR: '' }, true],
    ['a pipe with FORCE_COLOR', pipe, { FORCE_COLOR: '1' }, true],
    ['a screen with FORCE_COLOR=0', screen, { FORCE_COLOR: '0' }, false],
    ['a pipe with both', pipe, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['a dumb screen', screen, { TERM: 'dumb' }, false],
  ])('knows whether %s has colours', (_, stream, environment, colour) => {
    expect(openTerminal(stream, environment).colour).toBe(colour);
  });

  it('rewrites a line only on a screen that can', () => {
    expect(openTerminal(screen, { NO_COLOR: '1' }).interactive).toBe(true);
    expect(openTerminal(screen, { TERM: 'dumb' }).interactive).toBe(false);
    expect(openTerminal(pipe, { FORCE_COLOR: '1' }).interactive).toBe(false);
  });

  it('knows its width', () => {
    expect(openTerminal(screen, {}).width()).toBe(120);
    expect(openTerminal(pipe, {}).width()).toBe(80);
  });
});
