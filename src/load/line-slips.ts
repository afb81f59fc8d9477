import type { LoadCode } from './codes.js';

/** A slip that a line shows by itself, whatever YAML made of it; the offset counts from the line's start. */
export type LineSlip = {
  readonly code: LoadCode;
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
};

/** The start of a line up to its key: indentation and list marks. */
const LEAD = String.raw`^(?<lead>[\s\u3000]*(?:-[ \t]+)*)`;
/** A key as clerks type it: short, and no punctuation that a sentence has. */
const KEY = String.raw`(?<key>[^\s:：,，。；;"'“”[\]{}#]{1,30})`;

const FULL_WIDTH_COLON = new RegExp(String.raw`${LEAD}${KEY}[ \t\u3000]*(?<colon>：)`, 'u');
const FULL_WIDTH_SPACE = /^(?<lead>[ \t]*)\u3000/u;
const TAB = /^(?<lead>[ ]*)\t/u;
const NO_SPACE = new RegExp(String.raw`${LEAD}${KEY}(?<colon>:)(?=[^\s:/\\])(?<rest>.*)`, 'u');
const NO_SPACE_AFTER_DASH = /^(?<lead>[ ]*)-(?<rest>[^\s\d-].*)/u;

/** The first classic slip of a line: strange indentation, a full-width colon, a missing space. */
export function findLineSlip(line: string): LineSlip | undefined {
  return indentationSlip(line) ?? colonSlip(line) ?? dashSlip(line);
}

function indentationSlip(line: string): LineSlip | undefined {
  const tab = TAB.exec(line);
  const space = FULL_WIDTH_SPACE.exec(line);
  const found = tab ?? space;
  if (!found) return undefined;
  return {
    code: 'SJ115',
    offset: found.groups?.lead?.length ?? 0,
    message: tab ? '行首缩进用了制表符（Tab）' : '行首缩进用了全角空格',
    hint: '缩进只用半角空格，每层两个',
  };
}

function colonSlip(line: string): LineSlip | undefined {
  const wide = FULL_WIDTH_COLON.exec(line);
  const found = wide ?? NO_SPACE.exec(line);
  if (!found) return undefined;
  const { key = '', lead = '' } = found.groups ?? {};
  return {
    code: 'SJ114',
    offset: wide ? wide[0].length - 1 : lead.length + key.length,
    message: wide ? `键“${key}”后面用了全角冒号` : `键“${key}”的冒号后面没有空格`,
    hint: `写成“${key}: 值”：半角冒号，后面空一格；如果整行是文字，就用双引号括起来`,
  };
}

function dashSlip(line: string): LineSlip | undefined {
  const found = NO_SPACE_AFTER_DASH.exec(line);
  if (!found) return undefined;
  return {
    code: 'SJ111',
    offset: found.groups?.lead?.length ?? 0,
    message: '列表的“-”后面没有空格',
    hint: '“-”后面空一格；如果是以“-”开头的文字，就用双引号括起来',
  };
}
