import type { ErrorCode } from 'yaml';
import { REFUSALS, type Refusal } from './refusals.js';

/** What to tell about an error of the YAML library; `when` asks for words of its English message. */
export type SyntaxExplanation = Refusal & { readonly when?: RegExp };

const { anchor, alias, tag, directive, documents, complexKey } = REFUSALS;

const QUOTE_ALL = '整个值用双引号括起来';
const KEY_VALUE = '写成“键: 值”：半角冒号，后面空一格';
const INDENT = '同一组的各行左边对齐，下一层比上一层多缩进两个半角空格';
const UNCLOSED = '检查这个括号有没有配对，里面各项用半角逗号隔开';
const INNER_QUOTES = '文字里有引号的，换用另一种引号把整个值括起来，或把里面的改成中文引号';

const anyText: SyntaxExplanation = {
  code: 'SJ111',
  message: '这里的写法不符合 YAML 的规则',
  hint: '对照上下几行的写法检查括号、引号、冒号和缩进；是文字的，用双引号括起来',
};
const unclosed: SyntaxExplanation = { code: 'SJ113', message: '这个括号没有配对', hint: UNCLOSED };
const noColon: SyntaxExplanation = {
  code: 'SJ114',
  message: '这一行没有写成“键: 值”',
  hint: `${KEY_VALUE}；如果是上一行文字的后半，就接在上一行后面写`,
};
const missingComma: SyntaxExplanation = {
  code: 'SJ111',
  message: '括号里的各项之间缺少半角逗号',
  hint: '各项之间写半角逗号和一个空格，如 { 名称: 水费, 金额: 3.6 }',
};

/** A line that belongs to nothing above it. */
export const DETACHED_LINE: Refusal = {
  code: 'SJ112',
  message: '这一行与上面的内容接不上',
  hint: INDENT,
};

/**
 * Every error of the library in Chinese, the particular before the general. The library's own messages never reach
 * a user; that each code is here is checked by its type, that each message is met is checked by tests.
 */
export const SYNTAX_EXPLANATIONS: Readonly<Record<ErrorCode, readonly SyntaxExplanation[]>> = {
  ALIAS_PROPS: [alias],
  BAD_ALIAS: [{ ...anchor, when: /^Anchor/ }, alias],
  BAD_COLLECTION_TYPE: [tag],
  BAD_DIRECTIVE: [directive],
  BAD_DQ_ESCAPE: [
    {
      code: 'SJ111',
      message: '双引号里的 \\ 后面不是有效的转义',
      hint: '要印出 \\ 本身的，写成 \\\\，或把双引号改成单引号',
    },
  ],
  BAD_INDENT: [
    { ...unclosed, when: /end with a [\]}]/ },
    {
      when: /^Block scalar/,
      code: 'SJ112',
      message: '“|”下面的文字没有缩进',
      hint: '每行比键多缩进两个半角空格',
    },
    { code: 'SJ112', message: '这一行的缩进与同一组的其他行不一致', hint: INDENT },
  ],
  BAD_PROP_ORDER: [tag],
  BAD_SCALAR_START: [{ code: 'SJ111', message: '文字不能以这个符号开头', hint: QUOTE_ALL }],
  BLOCK_AS_IMPLICIT_KEY: [
    { code: 'SJ114', message: '值里又出现了“: ”，分不清哪个是键', hint: `是文字的，${QUOTE_ALL}` },
  ],
  BLOCK_IN_FLOW: [missingComma],
  DUPLICATE_KEY: [{ code: 'SJ116', message: '键重复', hint: '同一处的键只能写一次' }],
  IMPOSSIBLE: [anyText],
  KEY_OVER_1024_CHARS: [
    { code: 'SJ127', message: '键过长，冒号应在前 1024 个字符之内', hint: '检查上面是不是少了引号或冒号' },
  ],
  MISSING_CHAR: [
    { when: /closing "quote/, code: 'SJ113', message: '这个双引号没有配对', hint: '在值的末尾补上双引号' },
    { when: /closing 'quote/, code: 'SJ113', message: '这个单引号没有配对', hint: '在值的末尾补上单引号' },
    { ...unclosed, when: /end with a [\]}]/ },
    { ...missingComma, when: /^Missing , / },
    { when: /^Missing space after :/, code: 'SJ114', message: '冒号后面没有空格', hint: KEY_VALUE },
    {
      when: /^Comments/,
      code: 'SJ111',
      message: '“#”前面没有空格',
      hint: '是注释的，在 # 前面空一格；是文字的，整个值用双引号括起来',
    },
    {
      when: /^Sequence item/,
      code: 'SJ111',
      message: '列表的这一项没有以“-”开头',
      hint: '列表每一项的前面写“- ”',
    },
    { when: /^Block scalars/, code: 'SJ112', message: '“|”下面第一行有字的行缩进不够', hint: '各行左边对齐' },
    { ...directive, when: /directives-end/ },
    { ...tag, when: /^Tags and anchors/ },
    noColon,
  ],
  MULTILINE_IMPLICIT_KEY: [noColon],
  MULTIPLE_ANCHORS: [anchor],
  MULTIPLE_DOCS: [documents],
  MULTIPLE_TAGS: [tag],
  NON_STRING_KEY: [complexKey],
  RESOURCE_EXHAUSTION: [{ code: 'SJ103', message: '层次过深', hint: '检查这里的括号、“-”和缩进' }],
  TAB_AS_INDENT: [
    { code: 'SJ115', message: '行首缩进用了制表符（Tab）', hint: '缩进只用半角空格，每层两个' },
  ],
  TAG_RESOLVE_FAILED: [tag],
  UNEXPECTED_TOKEN: [
    {
      when: /^Block scalar header/,
      code: 'SJ111',
      message: '“|”后面不能接着写文字',
      hint: '文字另起一行并缩进',
    },
    {
      when: /block-seq-ind on same line/,
      code: 'SJ111',
      message: '列表不能接在键的同一行',
      hint: '“- ”另起一行；是文字的，用双引号括起来',
    },
    {
      when: /flow-(seq|map)-end/,
      code: 'SJ113',
      message: '多了一个右括号',
      hint: '删除它；是文字的，整个值用双引号括起来',
    },
    {
      when: /Unexpected (,|empty item)/,
      code: 'SJ111',
      message: '括号里多了一个逗号',
      hint: '删除它，或补上缺的一项',
    },
    { when: /at node end/, code: 'SJ111', message: '值到前面已经结束，这里又多出了内容', hint: INNER_QUOTES },
    { ...DETACHED_LINE, when: /in YAML (stream|document)/ },
    anyText,
  ],
};
