import { type Match, matchLeaf } from './find-matches.js';
import type { PrintedLeaf } from './printed-text.js';

export type StraySpace = Match & { readonly where: 'leading' | 'trailing' | 'inside' };

const SPACES = /[^\S\n]+/gu;

/** A word of a table set wide: `合　计`, `项 目`. */
const WIDE_WORD = /^\p{Script=Han}(?:[^\S\n]+\p{Script=Han}){1,3}$/u;

/**
 * Blanks that no one meant. Left alone: full-width blanks, words of a table set wide, a blank between
 * Chinese and a Latin word or figure (a matter of taste), and one after a half-width mark (the mark is the fault).
 */
export function findStraySpaces(leaf: PrintedLeaf): readonly StraySpace[] {
  if (leaf.block.kind === 'table' && WIDE_WORD.test(leaf.text)) return [];
  return matchLeaf(leaf, SPACES).flatMap((match) => {
    const where = judge(match);
    return where ? [{ ...match, where }] : [];
  });
}

function judge({ leaf, start, end, text }: Match): StraySpace['where'] | undefined {
  const before = leaf.text.slice(0, start);
  const after = leaf.text.slice(end);
  if (after === '' || after.startsWith('\n')) return 'trailing';
  if (before === '' || before.endsWith('\n')) return /^\u3000*$/u.test(text) ? undefined : 'leading';
  // Full-width blanks are typed on purpose: 负责人：张三　　填表人：李四.
  if (/^\u3000+$/u.test(text) || /[,;:?!.()]$/u.test(before)) return undefined;
  return isTaste(before, after, text) ? undefined : 'inside';
}

function isTaste(before: string, after: string, text: string): boolean {
  const sides = [before.slice(-1), after.slice(0, 1)];
  if (text === ' ' && sides.some((side) => /[A-Za-z0-9]/u.test(side))) return true;
  // Blanks between Latin words of any number belong to those words.
  return sides.every((side) => /[\x21-\x7e]/u.test(side));
}
