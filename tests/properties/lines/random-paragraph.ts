import type { Dice } from '../random/dice.js';

/** A stretch of a text, in code points; `end` is behind its last. */
export type Span = { readonly start: number; readonly end: number };

/** A paragraph of Chinese prose, and what of it no line may part. */
export type RandomParagraph = { readonly text: string; readonly whole: readonly Span[] };

const HAN = [
  ...'按照预算法规定将区政府办公室部门预算公开如下收支总体情况说明机关运行经费安排财政拨款绩效目标完成率',
];
const QUANTITIES = [
  ...[
    '2477.28万元',
    '1356.31万元',
    '0万元',
    '55号',
    '第3条',
    '2019年1月',
    '12月',
    '31日',
    '100~150kg',
    '63%~68%',
  ],
  ...[
    '-5%',
    '¥500',
    '￥6.50元',
    '№7',
    '85-95%',
    '85%～95%',
    '2018—2019年',
    '≥90%',
    '50余人次',
    '2.5个百分点',
  ],
  ...['36.7平方米', '〔2019〕', '（2）', '1,234.56元', '±0.5℃', '15％', '30 公里'],
];
const WORDS = ['Office', 'PDF', 'GB/T', 'a', 'e-mail', 'www.gov.cn', "it's", 'C++', 'αβγ'];
const DASHES = ['——', '……', '————', '………'];
const CLOSING = [...'，，，、、。；：！？”’）》〉】〕」』％·～'];
const OPENING = [...'“‘（《〈【〔「『'];
const PAIRED = ['“”', '‘’', '（）', '《》', '〈〉', '【】', '〔〕', '「」', '『』'];

/** A paragraph of about `length` characters: words, quantities, quotations, marks in any order, Latin words, spaces. */
export function makeParagraph(dice: Dice, length: number): RandomParagraph {
  let text = '';
  let count = 0;
  const whole: Span[] = [];
  const add = (piece: string, isWhole: boolean): void => {
    const size = [...piece].length;
    if (isWhole) whole.push({ start: count, end: count + size });
    text += piece;
    count += size;
  };
  add(makeHan(dice, 2), false);
  while (count < length) addPiece(dice, add);
  return { text, whole };
}

function addPiece(dice: Dice, add: (piece: string, isWhole: boolean) => void): void {
  const kind = dice.integer(1, 100);
  if (kind <= 45) add(makeHan(dice, dice.integer(1, 9)), false);
  else if (kind <= 62) add(dice.pick(CLOSING), false);
  else if (kind <= 74) add(dice.pick(QUANTITIES), true);
  else if (kind <= 82) addQuotation(dice, add);
  else if (kind <= 87) add(dice.pick(DASHES), true);
  else if (kind <= 91) add(makeMarks(dice), false);
  else if (kind <= 96) add(dice.pick(WORDS), true);
  else if (kind <= 98) add(' ', false);
  else add(` ${dice.pick(WORDS)} ${dice.pick(WORDS)} `, false);
}

function addQuotation(dice: Dice, add: (piece: string, isWhole: boolean) => void): void {
  const [open = '', close = ''] = dice.pick(PAIRED);
  add(open, false);
  addPiece(dice, add);
  add(close, false);
}

function makeHan(dice: Dice, length: number): string {
  return Array.from({ length }, () => dice.pick(HAN)).join('');
}

/** Two to four marks that no writer would put together, and a character that keeps them from the paragraph's end. */
function makeMarks(dice: Dice): string {
  const marks = Array.from({ length: dice.integer(2, 4) }, () =>
    dice.pick(dice.chance(0.5) ? CLOSING : [...OPENING, ...DASHES]),
  );
  return marks.join('') + dice.pick(HAN);
}
