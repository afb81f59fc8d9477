import {
  isPlainAmount,
  isPlainList,
  isPlainRecord,
  type PlainRecord,
  type PlainValue,
} from '../../src/compare/data/plain-data.js';
import type { Dice } from '../properties/random/dice.js';
import { editList } from './edit-document.js';

/** The data with random edits everywhere: figures and words changed, keys that come and go, items added, removed, moved, renamed. */
export function editData(data: PlainRecord, dice: Dice, rate = 0.02): PlainRecord {
  const edited = editValue(data, dice, rate);
  return isPlainRecord(edited) ? edited : data;
}

function editValue(value: PlainValue, dice: Dice, rate: number): PlainValue {
  if (isPlainList(value)) {
    const edit = (item: PlainValue) =>
      dice.chance(rate) ? editAny(item, dice) : editValue(item, dice, rate);
    return dice.chance(5 * rate) ? editList(value, dice, edit) : value.map(edit);
  }
  if (isPlainRecord(value)) {
    const kept = Object.entries(value).filter(() => !dice.chance(rate / 2));
    const entries = kept.map(([key, child]) => [key, editValue(child, dice, rate)] as const);
    const added = dice.chance(rate) ? [['新的键', '新的值'] as const] : [];
    return Object.fromEntries([...entries, ...added]);
  }
  return dice.chance(rate) ? editAny(value, dice) : value;
}

/** Sometimes as another kind of value: 0, a blank and —— are three. */
function editAny(value: PlainValue, dice: Dice): PlainValue {
  if (isPlainAmount(value)) {
    return dice.pick<PlainValue>([
      { ...value, 数值: `${dice.integer(0, 9)}.5` },
      { 数值: '0', 金额单位: '元' },
      '',
      '——',
    ]);
  }
  if (isPlainRecord(value)) return { ...value, 名称: dice.pick(['甲', '乙', '名称#2', '']) };
  if (typeof value === 'string') return dice.pick([`${value}新`, '', '——', '名称#2', '3']);
  return typeof value === 'number' ? value + 1 : dice.pick<PlainValue>([[], {}, ['甲'], '否']);
}
