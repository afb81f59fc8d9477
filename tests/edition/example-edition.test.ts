import { describe, expect, it } from 'vitest';
import type { Amount } from '../../src/budget/amount.js';
import { printDocument } from '../../src/document/print.js';
import {
  copyExample,
  type Edit,
  exampleFolder,
  exampleYears,
  openExample,
  openFolder,
} from './example-edition.js';
import { linesOf } from './published-edition.js';

/** Every file with a 表号, without it. */
const withoutNumbers: readonly Edit[] = [
  ...[
    '收支总表',
    '收入总表',
    '支出总表',
    '财政拨款收支总表',
    '一般公共预算支出表',
    '基本支出表',
    '项目支出表',
  ],
  ...['三公与机关运行经费表', '政府性基金预算支出表', '国有资本经营预算支出表'],
  ...['整体绩效目标表', '项目绩效目标表', '附加表'],
].map((stem) => [`tables/${stem}.yaml`, (text) => text.replaceAll(/^ *表号: .*\n/gm, '')]);

describe.each(exampleYears)('the example of %s', (year) => {
  const { document } = openExample(exampleFolder(year));
  const lines = linesOf(document);

  it('says in its title and in its first sentence that it is an example', () => {
    expect(document.meta.title).toMatch(/示例.*预算公开$/);
    expect(lines.find((line) => line.endsWith('：'))).toContain('虚构的示例');
  });

  it('gives no rule anything to find, but that sentences leave out the zeros at the end of an amount', () => {
    expect(openFolder(exampleFolder(year)).diagnostics.map(({ code }) => code)).toEqual(['DW106']);
  });

  it('has its four parts and nine tables in order', () => {
    const headings = document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block] : [])),
    );
    expect(headings).toHaveLength(4);
    const tables = lines.filter((line) => /^公开表\d+　/.test(line)).map((line) => line.split('　')[0]);
    expect(tables).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13].map((number) => `公开表${number}`));
  });
});

describe('the example of 2024', () => {
  const { document, edition } = openExample(exampleFolder('2024'));
  const lines = linesOf(document);

  it('is the document that was read over', async () => {
    await expect(printDocument(document)).toMatchFileSnapshot('../golden/example-2024.txt');
  });

  it('takes last year’s figures from the edition of last year', () => {
    const last = openExample(exampleFolder('2023')).edition.derived.汇总.一般公共预算支出表;
    const changes = edition.derived.汇总.一般公共预算支出表?.变化 ?? [];
    expect(changes).toHaveLength(17);
    for (const { 上年, 科目编码 } of changes) {
      const before = last?.行.find((row) => row.科目编码 === 科目编码)?.合计 ?? '';
      expect(writeFigure(上年)).toBe(before === '' ? '0' : writeFigure(before));
    }
  });

  it('explains every 项 with both years, the change, its rate and the reason', () => {
    expect(lines).toContain(
      '8、老年福利（2081002）：2024年预算126.4万元，比2023年预算112.3万元增加14.1万元，增长12.6%，主要是年满80周岁的老年人增加。',
    );
    expect(lines).toContain('13、临时救助支出（2082001）：2024年预算45万元，与2023年预算持平。');
    expect(lines).toContain(
      '10、养老服务（2081006）：2024年预算60万元，比2023年预算0万元增加60万元，主要是新设居家养老服务补贴，上年没有这项支出。',
    );
  });

  it('prints a table without rows with its note, and no other table with one', () => {
    expect(lines.filter((line) => line.endsWith('故本表为空表。'))).toEqual([
      '本部门2024年无国有资本经营预算支出，故本表为空表。',
      '本部门2024年无县级专项转移支付，故本表为空表。',
    ]);
  });
});

describe('the layout of nine tables', () => {
  it('does without whatever a department may leave out', () => {
    const folder = copyExample('2024', [
      ...withoutNumbers,
      ['edition.yaml', (text) => text.replace(/上年版.*\n/, '').replace(/单位:\n {2}- [\s\S]*$/, '')],
      ['tables/三公与机关运行经费表.yaml', (text) => text.replace(/^数量:[\s\S]*$/m, '')],
      ['tables/收支总表.yaml', (text) => text.replaceAll(/^(上年结转|年终结转|用非).*\n/gm, '')],
      ['text/部门概况.yaml', (text) => text.replace(/下属单位:[\s\S]*$/, '下属单位: []\n')],
    ]);
    const lines = linesOf(openExample(folder).document);
    expect(lines.filter((line) => line.includes('公开表'))).toEqual([]);
    expect(lines.filter((line) => /比2023年|团组|及下属单位/.test(line))).toEqual([]);
    expect(lines).toContain('部门收支总表');
    expect(lines).toContain('老年福利（2081002）：2024年预算126.4万元。');
  });

  it('names the units below the department without a tree of them, too', () => {
    const edit: Edit = ['edition.yaml', (text) => text.replace(/单位:\n {2}- [\s\S]*$/, '')];
    const lines = linesOf(openExample(copyExample('2024', [edit])).document);
    expect(lines.filter((line) => /^\d、示例县/.test(line))).toEqual([
      '1、示例县社会救助服务中心',
      '2、示例县社会福利院',
    ]);
  });

  it('speaks of 单位 where the one that publishes is a unit', () => {
    const lines = linesOf(
      openExample(
        copyExample('2024', [['edition.yaml', (text) => text.replace('级别:', '称谓: 单位\n  级别:')]]),
      ).document,
    );
    expect(lines).toContain('公开表1　单位收支总表');
    expect(lines.filter((line) => line.startsWith('第'))).toContain('第一部分　单位概况');
    expect(lines.filter((line) => line.includes('部门收支总表'))).toEqual([]);
  });

  it('gives no rule anything to find where a unit publishes, if its notes say 本单位', () => {
    const note: Edit['1'] = (text) => text.replaceAll('本部门', '本单位');
    const folder = copyExample('2024', [
      ['edition.yaml', (text) => text.replace('级别:', '称谓: 单位\n  级别:')],
      ['tables/国有资本经营预算支出表.yaml', note],
      ['tables/附加表.yaml', note],
    ]);
    expect(openFolder(folder).diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('prints as many columns of revenue as the data has', () => {
    const edit: Edit = [
      'tables/收入总表.yaml',
      (text) => text.replace('  - 上年结转\n', '  - 上年结转\n  - 附属单位上缴收入\n'),
    ];
    const lines = linesOf(openExample(copyExample('2024', [edit])).document);
    expect(lines).toContain('附属单位上缴收入');
    expect(lines.some((line) => line.endsWith('上年结转0万元，附属单位上缴收入无。'))).toBe(true);
  });
});

function writeFigure(cell: Amount | ''): string {
  return cell === '' ? '' : cell.value.toFixed();
}
