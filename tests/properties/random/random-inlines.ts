import type { Inline, Mark, TextRun } from '../../../src/document/nodes.js';
import type { CharacterPool } from './characters.js';
import type { Dice } from './dice.js';
import { makeText } from './random-text.js';

const INDENTS = ['　', '　　', '　　　　'];

/** Runs that hold about `length` characters: plain, bold, raised, bound to data, now and then with a line break. */
export function makeInlines(dice: Dice, pool: CharacterPool, length: number): readonly Inline[] {
  const inlines: Inline[] = dice.chance(0.1) ? [plain(dice.pick(INDENTS))] : [];
  for (let rest = length; rest > 0; ) {
    const part = dice.chance(0.6) ? rest : dice.integer(1, rest);
    inlines.push(makeRun(dice, makeText(dice, pool, part)));
    if (dice.chance(0.08)) inlines.push(makeReference(dice));
    rest -= part;
    if (dice.chance(0.1)) inlines.push({ kind: 'lineBreak' });
  }
  return inlines;
}

function makeRun(dice: Dice, text: string): TextRun {
  const marks: readonly Mark[] = dice.chance(0.12) ? ['bold'] : [];
  if (dice.chance(0.2)) return { kind: 'text', text, marks, dataPath: '支出.项目支出' };
  return { kind: 'text', text, marks };
}

function makeReference(dice: Dice): TextRun {
  const marks: readonly Mark[] = dice.chance(0.2) ? ['bold', 'superscript'] : ['superscript'];
  return { kind: 'text', text: dice.pick(['1', '12', '①', '注1', '[3]']), marks };
}

function plain(text: string): TextRun {
  return { kind: 'text', text, marks: [] };
}
