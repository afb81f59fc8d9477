import { isPlainAmount, isPlainList, type PlainRecord, type PlainValue } from './plain-data.js';

/** A value in words: an amount with its unit, text as it is, a group as `{键：值；…}`, a list as `[值；…]`. */
export function fieldText(value: PlainValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (isPlainAmount(value)) return `${value.数值}${value.金额单位}`;
  if (isPlainList(value)) return `[${value.map(fieldText).join('；')}]`;
  return `{${listEntries(value).join('；')}}`;
}

function listEntries(record: PlainRecord): readonly string[] {
  return Object.entries(record).map(([key, value]) => `${key}：${fieldText(value)}`);
}
