import type { CharacterPool } from './characters.js';
import type { Dice } from './dice.js';

const PROSE =
  '综合办公室履行着后勤保障服务的重要职责，起着承上启下、联系左右、沟通内外的协调作用；确保机关正常运转。' +
  '加强“党建”工作（含2019年结转），落实《预算法》〔2018〕第3号文件——从严从紧……满意度达到90％及以上。';
const FIGURES = [
  '1356.31万元',
  '44.90',
  '80%以上及',
  '2477.28',
  '——',
  '0',
  '85-95%',
  '100%',
  '1.00',
  '434政府',
  'B021502',
];
const WORDS = [
  'PDF/A-2b',
  'GB/T 9704',
  'Office',
  'final',
  'affiliate',
  'a & b < c > "d"',
  "it's",
  'e-mail',
  '3.14159',
];
const MARKS = [
  '①②③',
  '〔2019〕',
  '《》',
  '“”',
  '…',
  '……',
  '—',
  '——',
  '％',
  '、',
  '。',
  '；',
  '（一）',
  '·',
  '～',
  '　',
  ' ',
  '  ',
];

/** Text of `length` characters: prose with figures, rare hanzi, symbols, Latin words and runs without a break. */
export function makeText(dice: Dice, pool: CharacterPool, length: number): string {
  const characters: string[] = [];
  while (characters.length < length) characters.push(...makePiece(dice, pool));
  return characters.slice(0, length).join('');
}

function makePiece(dice: Dice, pool: CharacterPool): string {
  const kind = dice.integer(1, 100);
  if (kind <= 50) return cutProse(dice);
  if (kind <= 60) return repeat(dice, pool.common, 1, 12);
  if (kind <= 70) return repeat(dice, pool.rare, 1, 8);
  if (kind <= 75) return repeat(dice, pool.symbols, 1, 4);
  if (kind <= 85) return dice.pick(FIGURES);
  if (kind <= 91) return dice.pick(WORDS);
  if (kind <= 98) return dice.pick(MARKS);
  return repeat(dice, [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_/.'], 20, 90);
}

function cutProse(dice: Dice): string {
  const start = dice.integer(0, PROSE.length - 1);
  return PROSE.slice(start, start + dice.integer(1, 60));
}

function repeat(dice: Dice, characters: readonly string[], min: number, max: number): string {
  return Array.from({ length: dice.integer(min, max) }, () => dice.pick(characters)).join('');
}
