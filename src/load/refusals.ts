import type { LoadCode } from './codes.js';

/** Why a part of YAML is refused, and what to write instead. */
export type Refusal = { readonly code: LoadCode; readonly message: string; readonly hint: string };

/**
 * The parts of YAML that a data file does not need, and where a clerk's slip would silently mean something else:
 * anchors, aliases, tags, merge keys, directives, several documents, keys that are not a word, and text over several
 * lines (folding puts a space between two Chinese characters).
 */
export const REFUSALS = {
  anchor: {
    code: 'SJ121',
    message: '以 & 开头的是锚点，数据文件里不能用',
    hint: '文字以 & 开头的，整个用双引号括起来',
  },
  alias: {
    code: 'SJ122',
    message: '以 * 开头的是别名，数据文件里不能用',
    hint: '把内容写全；文字以 * 开头的，整个用双引号括起来',
  },
  tag: {
    code: 'SJ123',
    message: '以 ! 开头的是标签，数据文件里不能用',
    hint: '文字以 ! 开头的，整个用双引号括起来',
  },
  merge: { code: 'SJ124', message: '<< 是合并键，数据文件里不能用', hint: '把要合并进来的各个键写全' },
  directive: { code: 'SJ125', message: '行首的 % 是指令，数据文件里不能用', hint: '删除这一行' },
  documents: {
    code: 'SJ126',
    message: '这里又开始了一份数据，一个文件只能有一份',
    hint: '删除“---”或“...”这一行，或把后面的内容移到另一个文件',
  },
  complexKey: {
    code: 'SJ127',
    message: '键应是一个词',
    hint: '写成“键: 值”；键里有特殊符号的，用双引号括起来',
  },
  foldedText: {
    code: 'SJ117',
    message: '一行文字写成了几行，各行之间会多出空格',
    hint: '写在一行里；原文就分几行的，在键后面写“|-”，文字另起一行并缩进',
  },
} as const satisfies Record<string, Refusal>;
