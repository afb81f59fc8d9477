import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Aligned, alignPieces, type Piece } from '../../src/compare/align/align-pieces.js';
import { longestRise } from '../../src/compare/align/longest-rise.js';
import { matchInOrder } from '../../src/compare/align/match-in-order.js';

const letters = fc.array(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 12 });

/** The length of the longest common subsequence, by trying everything. */
function countCommon(one: readonly string[], other: readonly string[]): number {
  const [first, ...rest] = one;
  if (first === undefined || other.length === 0) return 0;
  const at = other.indexOf(first);
  const skipped = countCommon(rest, other);
  return at === -1 ? skipped : Math.max(skipped, 1 + countCommon(rest, other.slice(at + 1)));
}

describe('names in common', () => {
  it('are in order, and as many as can be', () => {
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const matches = matchInOrder(one, other);
        for (const [index, [before, after]] of matches.entries()) {
          expect(one[before]).toBe(other[after]);
          const [last = -1, newLast = -1] = matches[index - 1] ?? [];
          expect(before > last && after > newLast).toBe(true);
        }
        expect(matches).toHaveLength(countCommon(one, other));
      }),
    );
  });

  it('are found in long lists without comparing each with each', () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => (index % 3 === 0 ? '小计' : `行${index}`));
    const edited = rows
      .filter((_, index) => index % 1000 !== 7)
      .flatMap((row, index) => (index % 500 === 3 ? ['新', row] : [row]));
    expect(matchInOrder(rows, edited)).toHaveLength(29_970);
    const same = Array.from({ length: 10_000 }, () => '同');
    expect(matchInOrder(['始', ...same], [...same.slice(0, 9000), '末'])).toHaveLength(9000);
  }, 3000);

  it('rise as long as can be', () => {
    expect(
      longestRise([
        [0, 5],
        [1, 1],
        [2, 2],
        [3, 9],
        [4, 3],
      ]),
    ).toEqual([
      [1, 1],
      [2, 2],
      [4, 3],
    ]);
    expect(longestRise([])).toEqual([]);
  });
});

function piece(name: string, parts: readonly string[] = [...name]): Piece {
  return { name, sort: '', parts: () => parts, canMove: name !== '线' };
}

function align(before: readonly Piece[], after: readonly Piece[]): readonly string[] {
  return alignPieces(before, after).map((aligned) => say(aligned));
}

function say(aligned: Aligned): string {
  switch (aligned.kind) {
    case 'kept':
      return `${aligned.before}=${aligned.after}`;
    case 'deleted':
      return `-${aligned.before}${aligned.movedTo === undefined ? '' : `→${aligned.movedTo}`}`;
    case 'inserted':
      return `+${aligned.after}${aligned.movedFrom === undefined ? '' : `←${aligned.movedFrom}`}`;
    default:
      return aligned satisfies never;
  }
}

describe('pieces', () => {
  const [one, two, three] = [piece('一一'), piece('二二'), piece('三三')];

  it('are kept under their names, come and go, and move', () => {
    expect(align([one, two, three], [one, three])).toEqual(['0=0', '-1', '2=1']);
    expect(align([one, two, three], [three, one, two])).toEqual(['+0←2', '0=1', '1=2', '-2→0']);
  });

  it('have another name where they say the same', () => {
    expect(align([one, piece('政务服务')], [one, piece('政务协作服务')])).toEqual(['0=0', '1=1']);
    expect(align([one, piece('政务服务')], [one, piece('民族宗教')])).toEqual(['0=0', '-1', '+1']);
  });

  it('do not move where they look like any other', () => {
    const line = piece('线', []);
    expect(align([line, one, two, three], [one, two, three, line])).toEqual([
      '-0',
      '1=0',
      '2=1',
      '3=2',
      '+3',
    ]);
  });

  it('are each told once', () => {
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const aligned = alignPieces(
          before.map((name) => piece(name)),
          after.map((name) => piece(name)),
        );
        const old = aligned.flatMap((found) => (found.kind === 'inserted' ? [] : [found.before]));
        const now = aligned.flatMap((found) => (found.kind === 'deleted' ? [] : [found.after]));
        expect(old).toEqual(before.map((_, index) => index));
        expect(now).toEqual(after.map((_, index) => index));
      }),
    );
  });
});
