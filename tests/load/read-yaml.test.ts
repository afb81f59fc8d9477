import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Diagnostic } from '../../src/diagnostic.js';
import { readYaml } from '../../src/load/read-yaml.js';
import { sampleSchema, sampleText } from './sample-schema.js';

const anything = z.unknown();

function read(text: string) {
  return readYaml({ path: '表.yaml', text }, anything);
}

function readSample(text: string) {
  return readYaml({ path: '表.yaml', text }, sampleSchema, { root: '表' });
}

function summary({ code, at }: Diagnostic): string {
  return `${code} ${at?.line}:${at?.column}`;
}

/** Slips of the YAML itself: the text, the code and place of each fault in order, and words of the first. */
const SYNTAX: readonly (readonly [name: string, text: string, faults: readonly string[], words: RegExp])[] = [
  ['a full-width colon', '名称: 甲\n年度：2019\n合计: 3\n', ['SJ114 2:3'], /“年度”后面用了全角冒号/],
  ['a full-width colon on the last line', '名称: 甲\n年度：2019\n', ['SJ114 2:3'], /全角冒号/],
  ['a full-width colon before a group', '支出：\n  合计: 3\n  项目: 4\n', ['SJ114 1:3'], /全角冒号/],
  ['a full-width colon in a list', '- 名称：甲\n  数: 3\n', ['SJ114 1:5'], /“名称”/],
  ['a full-width colon on a continued line', '名称: 甲\n  年度：2019\n', ['SJ114 2:5'], /“年度”/],
  ['a full-width colon in braces', 'a: {名称：甲, c: 2}\n', ['SJ114 1:7'], /“名称”/],
  ['two full-width colons', 'a: 1\nb：2\nc: 3\nd：4\n', ['SJ114 2:2', 'SJ114 4:2'], /“b”/],
  ['no space after a colon', '名称: 甲\n年度:2019\n合计: 3\n', ['SJ114 2:3'], /冒号后面没有空格/],
  ['no space after a colon in braces', 'a: {b:1, c: 2}\n', ['SJ114 1:6'], /冒号后面没有空格/],
  ['no space after a dash', '- a\n-b\n- c\n', ['SJ111 2:1'], /“-”后面没有空格/],
  ['no space after any dash', '-甲\n-乙\n', ['SJ111 1:1'], /“-”后面没有空格/],
  ['a tab as indentation', '支出:\n\t合计: 1\n', ['SJ115 2:1'], /制表符/],
  ['a full-width space as indentation', '支出:\n\u3000\u3000合计: 1\n', ['SJ115 2:1'], /全角空格/],
  ['a full-width space before a later key', 'a:\n  b: 1\n\u3000c: 2\n', ['SJ115 3:1'], /全角空格/],
  ['a line too far in', 'a:\n  b: 1\n   c: 2\nd: 1\n', ['SJ112 3:4'], /缩进过深/],
  ['a line not far enough in', 'a:\n  b: 1\n c: 2\nd: 1\n', ['SJ112 3:1'], /缩进/],
  ['a first line too far in', ' a: 1\nb: 2\n', ['SJ112 2:1'], /接不上/],
  ['a mapping after a list', '- a\nb: 1\n', ['SJ112 2:1'], /接不上/],
  ['a list after a mapping', 'a: 1\n- b\n', ['SJ112 2:1'], /接不上/],
  ['a list on the line of its key', 'a: - b\n', ['SJ111 1:4'], /另起一行/],
  ['a line without a colon', 'a: 1\n合计 2\nc: 3\n', ['SJ114 2:1'], /没有写成“键: 值”/],
  ['text that goes on below', 'a: 甲\n乙\n丙\n', ['SJ114 2:1', 'SJ114 3:1'], /上一行文字的后半/],
  ['a colon within a value', '规定: 办法: 如下\n', ['SJ114 1:5'], /分不清/],
  ['an open double quote', 'a: "甲\nb: 2\nc: 3\n', ['SJ113 1:4'], /双引号没有配对/],
  ['an open single quote', "a: '甲\nb: 2\n", ['SJ113 1:4'], /单引号没有配对/],
  ['an open quote before a key', 'a: 1\n"b: 1\nc: 2\n', ['SJ113 2:1'], /双引号没有配对/],
  ['quotes within quotes', 'a: "说"明"\n', ['SJ111 1:7'], /多出了内容/],
  ['an open bracket', 'a: [1, 2\nb: 3\n', ['SJ113 1:4'], /括号没有配对/],
  ['an open brace', 'a:\n  b: {c: 1\nd: 3\n', ['SJ113 2:6'], /括号没有配对/],
  ['a bracket too many', 'a: {b: 1}}\n', ['SJ113 1:10'], /多了一个右括号/],
  ['a comma forgotten', 'a: {b: 1 c: 2}\n', ['SJ111 1:8'], /缺少半角逗号/],
  ['a full-width comma', 'a: {b: 1，c: 2}\n', ['SJ111 1:8'], /缺少半角逗号/],
  ['a comma too many', 'a: [1,,2]\n', ['SJ111 1:7'], /多了一个逗号/],
  ['separators in a number in braces', 'a: {b: 1,234.5}\n', ['SJ114 1:10'], /没有冒号/],
  ['a reserved character', 'a: @甲\n', ['SJ111 1:4'], /不能以这个符号开头/],
  ['a percent sign first', 'a: %5\n', ['SJ111 1:4'], /不能以这个符号开头/],
  ['text after the mark of a block', 'a: |文字\n  y\n', ['SJ111 1:5'], /“|”后面/],
  ['a block that is not indented', 'a: |\n甲\n', ['SJ114 2:1'], /没有写成/],
  ['a block of uneven lines', 'a: |\n    x\n  y\nb: 1\n', ['SJ112 3:1'], /缩进/],
  ['a path in double quotes', 'a: "C:\\数据"\n', ['SJ111 1:7'], /转义/],
  ['a comment without space', 'a: "甲"#注\n', ['SJ111 1:7'], /“#”前面没有空格/],
  ['a key of more than a thousand characters', `${'键'.repeat(1100)}: 1\n`, ['SJ127 1:1'], /键过长/],
];

/** Good YAML that a data file does not use. */
const REFUSED: typeof SYNTAX = [
  ['an anchor', 'a: &x 1\n', ['SJ121 1:4'], /锚点/],
  ['an alias', 'a: *x\n', ['SJ122 1:4'], /别名/],
  ['a star alone', 'a: *\n', ['SJ122 1:4'], /别名/],
  [
    'an alias bomb',
    'a: &a [x]\nb: &b [*a, *a]\n',
    ['SJ121 1:4', 'SJ121 2:4', 'SJ122 2:8', 'SJ122 2:12'],
    /锚点/,
  ],
  ['a tag', 'a: !!str 1\n', ['SJ123 1:4'], /标签/],
  ['an unknown tag', 'a: !重要\n', ['SJ123 1:4'], /标签/],
  ['a merge key', 'a:\n  <<: { b: 1 }\n', ['SJ124 2:3'], /合并键/],
  ['a directive', '%YAML 1.1\n---\na: 1\n', ['SJ125 1:1'], /指令/],
  ['two documents', 'a: 1\n---\nb: 2\n', ['SJ126 2:1'], /只能有一份/],
  ['text after the end mark', 'a: 1\n...\nb: 2\n', ['SJ126 3:1'], /只能有一份/],
  ['a question mark key', '? a\n: 1\n', ['SJ127 1:1'], /键应是一个词/],
  ['a list as a key', '[a, b]: 1\n', ['SJ127 1:1'], /键应是一个词/],
  ['an empty key', ': 1\n', ['SJ127 1:1'], /键应是一个词/],
  ['a key with spaces', '" a": 1\n', ['SJ127 1:1'], /前后有空格/],
  ['the key __proto__', '__proto__: { a: 1 }\n', ['SJ127 1:1'], /__proto__/],
  ['a folded block', 'a: >\n  甲\n  乙\n', ['SJ117 1:4'], /写成了几行/],
  ['a plain text over two lines', 'a: 甲\n  乙\n', ['SJ117 1:4'], /写成了几行/],
  ['a quoted text over two lines', 'a: "甲\n\n  乙"\n', ['SJ117 1:4'], /写成了几行/],
  ['a key twice', 'a: 1\nb: 2\na: 3\n', ['SJ116 3:1'], /“a”重复/],
  ['a key twice, once in full width', '（一）: 1\n(一): 2\n', ['SJ116 2:1'], /重复/],
  ['a zero-width space', '名称: 甲\u200B乙\n', ['SJ104 1:6'], /U\+200B/],
  ['a no-break space as indentation', 'a:\n\u00A0\u00A0b: 1\n', ['SJ104 2:1', 'SJ104 2:2'], /U\+00A0/],
  ['an escape that hides', 'a: "甲\\u200B乙"\n', ['SJ104 1:4'], /U\+200B/],
  ['half a character as an escape', 'a: "\\uD83D"\n', ['SJ104 1:4'], /U\+D83D/],
  ['a carriage return as an escape', 'a: "\\r\\n"\n', ['SJ104 1:4'], /U\+000D/],
];

describe.each([
  ['what is not YAML', SYNTAX],
  ['what YAML allows but a data file does not use', REFUSED],
])('%s', (_, cases) => {
  it.each(cases)('%s', (_name, text, faults, words) => {
    const outcome = read(text);
    expect(outcome.ok).toBe(false);
    expect(outcome.diagnostics.map(summary)).toEqual(faults);
    expect(outcome.diagnostics[0]?.message + String(outcome.diagnostics[0]?.hint)).toMatch(words);
    expect(outcome.diagnostics.every(({ severity }) => severity === 'error')).toBe(true);
  });

  it.each(cases)('%s, with CRLF', (_name, text, faults) => {
    expect(read(text.replaceAll('\n', '\r\n')).diagnostics.map(summary)).toEqual(faults);
  });
});

/** Faults of the values: what to replace in the sample, by what, the faults in order, words of the first. */
const VALUES: readonly (readonly [from: string, to: string, faults: readonly string[], words: RegExp])[] = [
  ['年度: 2019', '年渡: 2019', ['SJ201 4:1'], /不认识的键“年渡”.*是不是“年度”/],
  ['年度: 2019', '年度: 2019\n说明: 甲', ['SJ201 5:1'], /不认识的键“说明”/],
  ['年度: 2019\n', '', ['SJ202 2:1'], /缺少“年度”（预算年度）/],
  ['    金额: 3.6\n', '', ['SJ202 10:5'], /缺少“金额”/],
  ['合计: 1.50, ', '', ['SJ202 8:5'], /缺少“合计”（收入合计）/],
  ['金额格式: { 单位: 万元, 小数位数: 2, 千分位: 否 }\n', '', ['SJ202 2:1'], /缺少“金额格式”/],
  ['收入: { 合计: 1.50, 其他: —— }', '收入: 1.50', ['SJ203 8:5'], /“收入”应为一组“键: 值”，这里是文字“1.50”/],
  ['收入: { 合计: 1.50, 其他: —— }', '收入:', ['SJ203 8:1'], /“收入”没有填写/],
  ['收入: { 合计: 1.50, 其他: —— }', '收入:\n  合计：1.50', ['SJ114 9:5'], /全角冒号/],
  ['收入: { 合计: 1.50, 其他: —— }', '收入: 合计:1.50', ['SJ114 8:7'], /没有空格/],
  ['金额: 3.6', '金额: [3.6]', ['SJ203 11:9'], /“金额”应为文字，这里是列表/],
  ['  - 名称: 水费', '    名称: 水费', ['SJ112 13:3'], /缩进/],
  ['类别: 基本支出', '类别: 基本支岀', ['SJ204 12:9'], /“基本支出”、“项目支出”之一.*是不是“基本支出”/],
  ['类别: 基本支出', '类别:', ['SJ204 12:5'], /“类别”没有填写/],
  ['公开: 是', '公开: true', ['SJ204 7:5'], /应为“是”或“否”/],
  ['格式版本: 1', '格式版本: 2', ['SJ204 2:7'], /格式版本应为 1/],
  ['单位: 万元', '单位: 亿元', ['SJ204 3:13'], /“元”、“万元”之一/],
  ['名称: 水费', '名称: "  "', ['SJ205 10:9'], /只有空格/],
  ['名称: 水费', '名称:', ['SJ205 10:5'], /“名称”没有填写/],
  ['金额: 3.6', '金额: １２．５', ['SJ205 11:9'], /“１２．５”.*半角.*12\.5/],
  ['金额: 3.6', '金额: 1,234.5', ['SJ205 11:9'], /千分位.*1234\.5/],
  ['金额: 3.6', '金额: 1,23.4', ['SJ205 11:9'], /逗号的位置不对/],
  ['金额: 3.6', '金额: 12万', ['SJ205 11:9'], /不写单位.*单位相同的写 12/],
  ['金额: 3.6', '金额: 12万元', ['SJ205 11:9'], /不写单位/],
  ['金额: 3.6', '金额: 5%', ['SJ205 11:9'], /百分比/],
  ['金额: 3.6', '金额: 1e3', ['SJ205 11:9'], /科学计数法/],
  ['金额: 3.6', '金额: —', ['SJ205 11:9'], /就写 0/],
  ['金额: 3.6', '金额:', ['SJ205 11:5'], /“金额”没有填写/],
  ['金额: 3.6', '金额: 3.605', ['SJ205 11:9'], /不超过 2 位小数/],
  ['其他: ——', '其他: 无', ['SJ205 8:21'], /留空.*不适用写“——”/],
  ['年度: 2019', '年度: 19', ['SJ205 4:5'], /年份写四位/],
  ['公开日期: 2019-02-01', '公开日期: 2019年2月1日', ['SJ205 5:7'], /应写成 2019-02-01/],
  ['公开日期: 2019-02-01', '公开日期: 2019-02-30', ['SJ205 5:7'], /没有 2019 年 2 月 30 日/],
  ['代码: 0434', '代码: 434', ['SJ205 6:5'], /是不是 0434/],
];

describe('a value that does not fit the schema', () => {
  it.each(VALUES)('%s → %s', (from, to, faults, words) => {
    const text = sampleText.replace(from, () => to);
    expect(text).not.toBe(sampleText);
    const outcome = readSample(text);
    expect(outcome.ok).toBe(false);
    expect(outcome.diagnostics.map(summary)).toEqual(faults);
    expect(`${outcome.diagnostics[0]?.message} ${outcome.diagnostics[0]?.hint}`).toMatch(words);
  });

  it('is one of all that one run finds, in the order of the file, also beside text faults', () => {
    const text = sampleText
      .replace('年度: 2019', '年度: 19\u200B')
      .replace('其他: ——', '其它: ——')
      .replace('金额: 3.6', '金额: 3.605')
      .replace('类别: 项目支出', '类别: 项目')
      .replace('代码: 0434', '代码: 0434\n代码: 0435');
    expect(readSample(text).diagnostics.map(summary)).toEqual([
      'SJ205 4:5',
      'SJ104 4:7',
      'SJ116 7:1',
      'SJ201 9:17',
      'SJ205 12:9',
      'SJ204 14:27',
    ]);
  });

  it('has a data path that names the items of lists, after the name of the file', () => {
    const paths = readSample(sampleText.replace('金额: 12', '金额: 1x').replace('年度: 2019', '年渡: 2019'));
    expect(paths.diagnostics.map(({ dataPath }) => dataPath)).toEqual(['表.年渡', '表.项目[电费].金额']);
    const bare = readYaml({ path: 'f', text: sampleText.replace('金额: 12', '金额: x') }, sampleSchema);
    expect(bare.diagnostics.map(({ dataPath }) => dataPath)).toEqual(['项目[电费].金额']);
  });

  it('is reported once where it is of another kind', () => {
    const text = sampleText.replace(/项目:[\s\S]*备注/, '项目:\n备注');
    expect(readSample(text).diagnostics.map(summary)).toEqual(['SJ203 9:1']);
  });

  it('may be a list of too few items', () => {
    const text = sampleText.replace(/项目:[\s\S]*备注/, '项目: []\n备注');
    expect(readSample(text).diagnostics[0]?.message).toBe('“项目”至少要有 1 项，现在有 0 项');
  });

  it.each(['', '\n', '# 只有注释\n', '---\n'])('may be the whole file: %j', (text) => {
    expect(readSample(text).diagnostics.map(({ message }) => message)).toEqual(['文件没有内容']);
  });
});

describe('a duplicate key', () => {
  it('shows both places', () => {
    const [first] = read('收入:\n  合计: 1\n  其他: 2\n  合计: 3\n').diagnostics;
    expect(first?.at).toEqual({ path: '表.yaml', line: 4, column: 3 });
    expect(first?.related).toEqual([
      { message: '前面已经写过', at: { path: '表.yaml', line: 2, column: 3 } },
    ]);
  });
});

describe('a comment', () => {
  it.each([
    ['名称: 张三 #1楼\n', 'SJ131 1:8'],
    ['名称: #1楼\n', 'SJ131 1:5'],
    ['- #1\n', 'SJ131 1:3'],
    ['a: [张三 #1\n  ]\n', 'SJ131 1:8'],
  ])('%j may have been meant as text', (text, expected) => {
    const outcome = read(text);
    expect(outcome.ok).toBe(true);
    expect(outcome.diagnostics.map(summary)).toEqual([expected]);
    expect(outcome.diagnostics[0]?.severity).toBe('warning');
  });

  it.each([
    '名称: 张三 # 1楼\n',
    '#注释\n名称: 张三\n#注释\n合计: 1\n',
    '名称: 张三\n  #注释\n合计: 1\n',
    '支出: #单位万元\n  合计: 1\n',
    '名称: "张三 #1楼"\n',
    '名称: 张三#1楼\n',
    '名称: 张三 ####\n',
    '文字: |-\n  甲 #1\n',
  ])('%j is none or plainly one', (text) => {
    expect(read(text).diagnostics).toEqual([]);
  });
});

describe('a good file', () => {
  it('gives every scalar as its source text', () => {
    const outcome = read(
      'a: 012\nb: 1.50\nc: yes\nd: ~\ne:\nf: 2019-02-01\ng: "1\\t2"\nh: null\ni: 0x1F\nj: ""\n',
    );
    expect(outcome.ok && outcome.value.value).toEqual({
      a: '012',
      b: '1.50',
      c: 'yes',
      d: '~',
      e: '',
      f: '2019-02-01',
      g: '1\t2',
      h: 'null',
      i: '0x1F',
      j: '',
    });
  });

  it.each(['|', '|-', '|+'])('gives a block of text its lines, without the last line end: %s', (mark) => {
    const text = `a: ${mark}\n  甲\n    乙\n\n  丙\nb: 1\n`;
    for (const source of [text, text.replaceAll('\n', '\r\n')]) {
      const outcome = read(source);
      expect(outcome.ok && outcome.value.value).toEqual({ a: '甲\n  乙\n\n丙', b: '1' });
    }
  });

  it('keeps full-width spaces within values', () => {
    const outcome = read('合　计: 甲　乙\nb: "　丙"\n');
    expect(outcome.ok && outcome.value.value).toEqual({ '合　计': '甲　乙', b: '　丙' });
  });

  it('may start and end with the marks of a document', () => {
    expect(read('---\na: 1\n...\n').ok).toBe(true);
  });

  it('has no keys by birth', () => {
    const outcome = readYaml(
      { path: 'f', text: 'a: 1\n' },
      z.strictObject({ a: z.string(), toString: z.string() }),
    );
    expect(outcome.diagnostics.map(summary)).toEqual(['SJ202 1:1']);
  });

  it.each([
    ['LF', sampleText],
    ['CRLF', sampleText.replaceAll('\n', '\r\n')],
  ])('with %s knows the place of every value and key, and of the nearest that exists', (_, text) => {
    const outcome = readYaml({ path: 'f', text }, sampleSchema);
    if (!outcome.ok) throw new Error('the sample has faults');
    const { locate, locateKey } = outcome.value;
    const at = (line: number, column: number) => ({ path: 'f', line, column });
    expect(locate([])).toEqual(at(2, 1));
    expect(locate(['收入', '其他'])).toEqual(at(8, 21));
    expect(locateKey(['收入', '其他'])).toEqual(at(8, 17));
    expect(locate(['项目', 0, '金额'])).toEqual(at(11, 9));
    expect(locateKey(['项目', 1])).toEqual(at(13, 5));
    expect(locate(['项目', 7, '金额'])).toEqual(locate(['项目']));
    expect(locate(['收入', '其他', '更深'])).toEqual(locate(['收入', '其他']));
  });

  it('binds its amounts to its format', () => {
    const outcome = readYaml({ path: 'f', text: sampleText }, sampleSchema);
    const format = { unit: '万元', decimals: 2, grouping: false };
    expect(outcome.ok && outcome.value.value.收入.合计.format).toEqual(format);
    expect(outcome.ok && outcome.value.value.收入.其他).toBe('——');
    expect(outcome.ok && outcome.value.value.项目.map(({ 金额 }) => 金额.value.toFixed())).toEqual([
      '3.6',
      '12',
    ]);
  });
});
