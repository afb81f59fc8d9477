import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAmount } from '../../src/budget/amount.js';
import { dataFilePath, dataFiles } from '../../src/budget/budget.js';
import { childOf, type DataSegment } from '../../src/data-path.js';
import { draftDataFile } from '../../src/draft/draft-data-file.js';
import { draftEdition } from '../../src/draft/draft-edition.js';
import { type LoadedEdition, loadEdition, loadEditionWords } from '../../src/load/load-edition.js';
import { readEditionFolder } from '../../src/workspace/read-edition-folder.js';
import { workspaceAt } from '../workspace/scratch-folder.js';

const data = path.resolve('data');
const editions = readdirSync(data)
  .flatMap((department) => readdirSync(path.join(data, department)).map((year) => `${department}/${year}`))
  .sort();

function load(edition: string) {
  const folder = path.join(data, edition);
  const files = readEditionFolder(workspaceAt(data), folder);
  if (!files.ok) throw new Error(edition);
  const words = loadEditionWords(files.value);
  const loaded = loadEdition(files.value, {}, words);
  if (!words?.ok || !loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  return { folder, files: files.value, words: words.value, loaded: loaded.value };
}

/** The paths of every amount in some data. */
function* listAmounts(value: unknown, at: readonly DataSegment[] = []): Generator<readonly DataSegment[]> {
  if (isAmount(value)) yield at;
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* listAmounts(item, [...at, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) yield* listAmounts(childOf(value, key), [...at, key]);
  }
}

/** The draft with each 待填 as it was, in order. */
function refill(draft: string, original: string): string {
  const pieces = draft.split('待填');
  let rest = original;
  return pieces
    .map((piece, index) => {
      const start = rest.indexOf(piece);
      const between = index === 0 ? '' : rest.slice(0, start);
      rest = rest.slice(start + piece.length);
      return between + piece;
    })
    .join('');
}

describe.each(editions)('the draft made from %s', (edition) => {
  const { folder, files, words, loaded } = load(edition);
  const request = { year: words.value.年度 + 1, previous: '2019', isOtherDepartment: false };
  const target = { absolute: path.join(data, '甲', '新'), shown: '新' };
  const draft = draftEdition({ folder, words, sources: loaded.sources }, request, target);

  it('has no amount of the old year', () => {
    const fresh = new Map(
      [...files].map(([inside, file]) => {
        const text = inside === 'edition.yaml' ? draft.words : draft.files.get(inside)?.text;
        return [inside, text === undefined ? file : { path: inside, text }] as const;
      }),
    );
    const { diagnostics } = loadEdition(fresh, {}, loadEditionWords(fresh));
    const unfilled = new Set(diagnostics.filter(({ code }) => code === 'SJ208').map(({ at }) => at?.path));
    expect(new Set(diagnostics.map(({ code }) => code).filter((code) => code !== 'SJ199'))).toEqual(
      new Set(['SJ208']),
    );
    for (const stem of loaded.sources.keys()) {
      const amounts = [...listAmounts(statedBy(loaded, stem))].length;
      const { unfilled: count = 0 } = draft.files.get(dataFilePath(stem)) ?? {};
      expect(count).toBeGreaterThanOrEqual(amounts);
      expect(unfilled.has(dataFilePath(stem))).toBe(count > 0);
    }
  });

  it('differs from it in what is to be filled in alone', () => {
    for (const [stem, source] of loaded.sources) {
      const { text } = draftDataFile(source, dataFiles[stem].schema, { path: 'x', strangers: [] });
      expect(refill(text, source.text)).toBe(source.text);
    }
  });
});

function statedBy(loaded: LoadedEdition, stem: keyof typeof dataFiles): unknown {
  return loaded.budget[stem];
}

describe('draftDataFile', () => {
  it('tells which texts name a year or a sum of money, at their place in the new file', () => {
    const text =
      '名词:\n  - { 名称: 甲, 解释: 指二〇一九年拨付的资金 }\n  - 名称: 乙 # 2019\n    解释: 每人1,000元\n';
    const draft = draftDataFile({ path: '旧.yaml', text }, dataFiles.名词解释.schema, {
      path: '新.yaml',
      strangers: [],
    });
    expect(draft).toMatchObject({
      text,
      unfilled: 0,
      mentions: [
        { at: { path: '新.yaml', line: 2, column: 19 }, excerpt: '指二〇一九年拨付的资金' },
        { at: { path: '新.yaml', line: 4, column: 11 }, excerpt: '每人1,000元' },
      ],
    });
  });

  it('puts 待填 in place of a block of several lines', () => {
    const format = '金额格式: { 单位: 元, 小数位数: 2, 千分位: 否 }\r\n';
    const change = (lines: string) =>
      `比上年增减:\r\n  合计: 1\r\n  基本支出:\r\n    金额: 1\r\n    原因: ${lines}\r\n  项目支出: { 金额: 0, 原因: 无 }\r\n`;
    const totals = '合计: 2\r\n基本支出: 1\r\n项目支出: 1\r\n';
    const text = format + totals + change('|-\r\n      一\r\n      二');
    const draft = draftDataFile({ path: '旧.yaml', text }, dataFiles.支出.schema, {
      path: '新.yaml',
      strangers: [],
    });
    const expected = format + totals + change('待填').replace('无', '待填');
    expect(draft.text).toBe(
      expected.replaceAll(/: [0-9](?!\d|, 千)/g, ': 待填').replace('小数位数: 待填', '小数位数: 2'),
    );
  });

  it('leaves out the names of another department, and tells where a text has one', () => {
    const head = '依据文件: [预算法]\n职责:\n  - 指导';
    const draft = draftDataFile(
      { path: '旧.yaml', text: `${head}甲局下属事务。\n下属单位: [甲局福利院, 其他]\n` },
      dataFiles.部门概况.schema,
      { path: '新.yaml', strangers: ['某市甲局', '甲局', '甲局福利院'] },
    );
    expect(draft).toEqual({
      text: `${head}甲局下属事务。\n下属单位: [待填, 其他]\n`,
      unfilled: 1,
      mentions: [{ at: { path: '新.yaml', line: 3, column: 7 }, excerpt: '指导甲局下属事务。' }],
    });
  });
});
