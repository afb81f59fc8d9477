import { describe, expect, it } from 'vitest';
import { foldName, isPortableName } from '../../src/workspace/portable-name.js';

describe('isPortableName', () => {
  it.each(['2019年 预算.pdf', '.a', 'a..b', 'console.log', '预'.repeat(85)])('takes %s', (name) => {
    expect(isPortableName(name)).toBe(true);
  });

  it.each([
    '',
    '.',
    '..',
    'a/b',
    'a\\b',
    'C:',
    'a%0A',
    'a\nb',
    'a.',
    'a ',
    'NUL',
    'com1.txt',
    'e\u0301',
    '预'.repeat(86),
  ])('refuses %j', (name) => {
    expect(isPortableName(name)).toBe(false);
  });
});

describe('foldName', () => {
  it.each([
    ['A.pdf', 'a.PDF'],
    ['é', 'e\u0301'],
    ['ſ', 's'],
  ])('is the same for %s and %s', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });
});
