import type { Fault } from './fault.js';
import { LOOKALIKE, ordinaryOf } from './lookalikes.js';

/**
 * What no text of a publication may hold: controls (but TAB and LF), marks that nobody sees (also variation
 * selectors: the fonts have one shape per character, and texts must be equal where they look equal), halves of a
 * character, code points without a character or with a private one, the marks of a failed decoding, of the spaces
 * all but the common one and the Chinese one (U+3000), and characters that only look like the ordinary ones.
 */
const REFUSED = new RegExp(
  String.raw`(?![\t\n \u3000])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFFC\uFFFD]|${LOOKALIKE.source}`,
  'gu',
);

/** A file with more of them is no text. */
const MOST_REFUSED = 100;

export type RefusedCharacter = { readonly character: string; readonly offset: number };

/** A text with LF line ends and without its refused characters, so that reading can find the other faults. */
export type CleanText = {
  readonly text: string;
  /** False if the file holds so many refused characters that there is nothing to read. */
  readonly isText: boolean;
  /** A fault for each of them, at its offset in the original text. */
  readonly faults: readonly Fault[];
  /** The offset in the original text of an offset in the clean one. */
  readonly toOriginal: (offset: number) => number;
};

/** The refused characters in the order of the text, one more than a text may have at most. */
export function findRefused(text: string): readonly RefusedCharacter[] {
  const found: RefusedCharacter[] = [];
  for (const match of text.matchAll(REFUSED)) {
    found.push({ character: match[0], offset: match.index });
    if (found.length > MOST_REFUSED) break;
  }
  return found;
}

/** Says in Chinese which character was found and what to do. */
export function describeRefused(character: string): { readonly message: string; readonly hint: string } {
  const { name, hint } =
    describeLookalike(character) ?? NAMES.find(({ pattern }) => pattern.test(character)) ?? OTHER;
  return { message: `含有不能使用的字符 ${nameCode(character)}（${name}）`, hint };
}

function describeLookalike(character: string): { readonly name: string; readonly hint: string } | undefined {
  if (!LOOKALIKE.test(character)) return undefined;
  const ordinary = ordinaryOf(character);
  const name = '看上去像汉字的部首或兼容字，多从 PDF 复制而来';
  return { name, hint: ordinary === undefined ? RETYPE : `改成“${ordinary}”（${nameCode(ordinary)}）` };
}

function nameCode(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Unifies the line ends and takes the refused characters out: a strange space or line end becomes a common one, the
 * rest goes.
 */
export function cleanText(text: string): CleanText {
  if (text.includes('\r') && !text.includes('\n')) return cleanReturns(text);
  const overLf = shiftOver([...text.matchAll(/(?<=\r)\n/g)].map(({ index }) => index));
  const unified = text.replaceAll('\r\n', '\n');
  const refused = findRefused(unified);
  const overRefused = shiftOver(refused.flatMap(removedUnits));
  return {
    text: withoutRefused(unified, refused),
    isText: refused.length <= MOST_REFUSED,
    faults: refused.map(({ character, offset }) => ({
      code: 'SJ104',
      offset: overLf(offset),
      ...describeRefused(character),
    })),
    toOriginal: (offset) => overLf(overRefused(offset)),
  };
}

/** A file of old Macintosh programs: one fault, and not one a line. */
function cleanReturns(text: string): CleanText {
  const clean = cleanText(text.replaceAll('\r', '\n'));
  const message = '行尾只有回车（CR），没有换行';
  const hint = '用记事本打开后另存一次，换行用 LF 或 CRLF';
  return {
    ...clean,
    faults: [{ code: 'SJ104', offset: text.indexOf('\r'), message, hint }, ...clean.faults],
  };
}

function withoutRefused(text: string, refused: readonly RefusedCharacter[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const { character, offset } of refused) {
    pieces.push(text.slice(end, offset), replacementOf(character));
    end = offset + character.length;
  }
  return pieces.join('') + text.slice(end);
}

/** The offsets of the UTF-16 units of a character for which nothing stands instead. */
function removedUnits({ character, offset }: RefusedCharacter): readonly number[] {
  const kept = replacementOf(character).length;
  return Array.from({ length: character.length - kept }, (_, unit) => offset + kept + unit);
}

function replacementOf(character: string): string {
  if (LOOKALIKE.test(character)) return sameLength(ordinaryOf(character), character);
  if (character === '\r' || character === '\u2028' || character === '\u2029') return '\n';
  return /\s/.test(character) && character !== '\uFEFF' ? ' ' : '';
}

/** Offsets must not shift to the right: an ordinary character that takes more units is left out. */
function sameLength(ordinary: string | undefined, character: string): string {
  return ordinary !== undefined && ordinary.length <= character.length ? ordinary : '';
}

/** Maps an offset of the text without the removed units (ascending offsets of the original) to the original. */
function shiftOver(removed: readonly number[]): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = removed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((removed[middle] ?? 0) - middle <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + low;
  };
}

const RETYPE = '删除它；看不出在哪里，就把这几个字删掉重新输入';
const OTHER = { name: '不可见字符', hint: RETYPE };
const NAMES: readonly { readonly pattern: RegExp; readonly name: string; readonly hint: string }[] = [
  { pattern: /\u00A0/, name: '不换行空格，多从网页或 Word 复制而来', hint: '改成普通空格' },
  { pattern: /\p{Zs}/u, name: '特殊空格', hint: '改成普通空格，或全角空格 U+3000' },
  { pattern: /\u200B|\u2060|\uFEFF/, name: '零宽字符，多从网页复制而来', hint: RETYPE },
  { pattern: /\r/, name: '只有回车、没有换行的行尾', hint: '用记事本打开后另存一次，换行用 LF 或 CRLF' },
  { pattern: /[\p{Zl}\p{Zp}]/u, name: '特殊的换行符', hint: '改成普通换行' },
  { pattern: /\uFFFD|\uFFFC/, name: '乱码或对象的替代符', hint: '对照原文，改回原来的字' },
  { pattern: /\p{Variation_Selector}/u, name: '异体选择符', hint: '删除它，直接用这个字' },
  {
    pattern: /\p{Co}/u,
    name: '自造字，别的电脑上没有',
    hint: '改用标准汉字；Unicode 已经收入的生僻字可以直接输入',
  },
  { pattern: /\p{Cs}/u, name: '半个字符', hint: '删掉重新输入' },
  { pattern: /\p{Noncharacter_Code_Point}/u, name: '不是字符的编码', hint: RETYPE },
  { pattern: /\p{Cc}/u, name: '控制字符', hint: RETYPE },
];
