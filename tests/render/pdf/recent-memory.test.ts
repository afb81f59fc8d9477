import { describe, expect, it } from 'vitest';
import { openMemory } from '../../../src/render/pdf/recent-memory.js';

/** A memory of texts as large as they are long, and what it had to make. */
function remember(most: number) {
  const made: string[] = [];
  const memory = openMemory<{ readonly text: string }>(most, ({ text }) => text.length);
  const ask = (key: string) => {
    const make = () => {
      made.push(key);
      return { text: key };
    };
    return memory.recall(key, make);
  };
  return { ask, made };
}

describe('a memory', () => {
  it('makes the answer to a question once', () => {
    const { ask, made } = remember(10);
    expect(ask('一')).toBe(ask('一'));
    expect(made).toEqual(['一']);
  });

  it('forgets what was not asked for lately, and keeps what was', () => {
    const { ask, made } = remember(2);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'd', 'a', 'e', 'b']) ask(key);
    expect(made).toEqual(['a', 'b', 'c', 'd', 'e', 'b']);
  });

  it('holds no more than twice what it may, whatever it is asked', () => {
    const { ask, made } = remember(5);
    const keys = Array.from({ length: 100 }, (_, index) => `${index}`.padStart(2, '0'));
    for (const key of keys) ask(key);
    made.length = 0;
    for (const key of keys.toReversed()) ask(key);
    expect(keys.length - made.length).toBeLessThanOrEqual(6);
  });
});
