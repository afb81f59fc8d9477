import { describe, expect, it } from 'vitest';
import { findBlank, markKindOf } from '../../../src/render/pdf/engine/marks.js';

describe('findBlank', () => {
  it.each([
    ['an opening mark in the right half', 'opening', 1, 0.58, 0.92, { before: 0.5, after: 0 }],
    ['a closing mark in the left half', 'closing', 1, 0.08, 0.42, { before: 0, after: 0.5 }],
    ['a question mark in the middle', 'stop', 1, 0.32, 0.68, { before: 0.25, after: 0.25 }],
    ['an interpunct', 'interpunct', 1, 0.45, 0.55, { before: 0.25, after: 0.25 }],
    ['an interpunct at the left', 'interpunct', 1, 0.1, 0.3, { before: 0, after: 0 }],
    ['a mark across its em', 'closing', 1, 0.1, 0.8, { before: 0, after: 0 }],
    ['a Latin quotation mark', 'closing', 0.44, 0.1, 0.4, { before: 0, after: 0 }],
  ] as const)('of %s', (_, kind, width, left, right, expected) => {
    expect(findBlank(kind, width, { left, right })).toEqual(expected);
  });
});

describe('markKindOf', () => {
  it.each([
    ['（', 'opening'],
    ['〕', 'closing'],
    ['、', 'pause'],
    ['？', 'stop'],
    ['·', 'interpunct'],
    ['…', undefined],
    ['(', undefined],
  ])('%s', (character, expected) => {
    expect(markKindOf(character)).toBe(expected);
  });
});
