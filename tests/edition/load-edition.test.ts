import { describe, expect, it } from 'vitest';
import { dataFilePath, isDataFileStem } from '../../src/budget/budget.js';
import type { Outcome } from '../../src/diagnostic.js';
import type { EditionFiles } from '../../src/load/check-edition-files.js';
import { type LoadedEdition, loadEdition } from '../../src/load/load-edition.js';
import { formatPoint } from '../../src/source.js';
import { expectValue, readEdition, readLayout } from './published-edition.js';

const files = readEdition();
const { stems } = readLayout('hebei-2019');
const layout = { name: 'hebei-2019', stems };
const folder = 'data/beidaihe-government-office/2019';

/** The edition with one file changed, moved or left out. */
function editFile(path: string, edit: (text: string) => string, from: EditionFiles = files): EditionFiles {
  const file = from.get(path);
  if (!file) throw new Error(`no ${path}`);
  const text = 'text' in file ? file.text : new TextDecoder().decode(file.bytes);
  return new Map(from).set(path, { path: file.path, text: edit(text) });
}

function moveFile(path: string, to?: string): EditionFiles {
  const file = files.get(path);
  const moved = file && to !== undefined ? ([[to, { ...file, path: `${folder}/${to}` }]] as const) : [];
  return new Map([...[...files].filter(([other]) => other !== path), ...moved]);
}

function shown({ diagnostics }: Outcome<LoadedEdition>): readonly string[] {
  return diagnostics.map(({ at, code, message }) => `${at ? formatPoint(at) : '-'} ${code} ${message}`);
}

describe('loadEdition', () => {
  it('loads the shipped edition without a remark', () => {
    expect(shown(loadEdition(files, { layout }))).toEqual([]);
  });

  it.each(stems)('names %s if it is missing and its layout prints it', (stem) => {
    const path = dataFilePath(stem);
    const outcome = loadEdition(moveFile(path), { layout });
    expect(outcome.ok).toBe(false);
    expect(shown(outcome)).toEqual([
      `${folder}/edition.yaml:1:1 SJ301 缺少版式“hebei-2019”要印的数据文件 ${path}`,
    ]);
    expect(outcome.diagnostics[0]?.hint).toBe(`在公开件的文件夹里补上 ${path}`);
  });

  it('needs no file that its layout does not print, and warns of one without reading it', () => {
    const fewer = { name: '简', stems: stems.filter((stem) => stem !== '支出' && stem !== '收入') };
    const broken = editFile('tables/收入.yaml', () => '[');
    const outcome = loadEdition(new Map([...broken].filter(([path]) => path !== 'tables/支出.yaml')), {
      layout: fewer,
    });
    expect(shown(outcome)).toEqual([
      `${folder}/tables/收入.yaml:1:1 SJ302 版式“简”不印文件“tables/收入.yaml”`,
    ]);
    expect(outcome.ok && Object.keys(outcome.value.budget)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(收入|支出)$/)]),
    );
  });

  it('finds the faults of every data file while its layout is not known', () => {
    const broken = editFile('tables/收入.yaml', (text) => text.replace('2477.28', '2,477.28'));
    expect(shown(loadEdition(broken))).toEqual([expect.stringMatching(/收入\.yaml:6:5 SJ205 /)]);
  });

  it('names edition.yaml if it is missing, and the faults of the others', () => {
    const broken = editFile('tables/收入.yaml', (text) => text.replace('2477.28', '2,477.28'));
    const outcome = loadEdition(new Map([...broken].filter(([path]) => path !== 'edition.yaml')));
    expect(shown(outcome)).toEqual([
      '- SJ301 缺少数据文件 edition.yaml',
      expect.stringMatching(/^data\/.*\/tables\/收入\.yaml:6:5 SJ205 /),
    ]);
  });

  it.each([
    ['tables/支出.yaml', 'text/支出.yaml'],
    ['tables/支出.yaml', 'tables/支出.yml'],
    ['tables/支出.yaml', 'tables/支出.yaml.txt'],
    ['text/名词解释.yaml', 'text/名词解析.yaml'],
  ])('takes %s for the misnamed %s', (path, mistaken) => {
    const { diagnostics } = loadEdition(moveFile(path, mistaken), { layout });
    expect(diagnostics.map(({ code, severity, hint }) => ({ code, severity, hint }))).toEqual([
      { code: 'SJ301', severity: 'error', hint: `是不是“${mistaken}”？请改名为 ${path}` },
      { code: 'SJ302', severity: 'warning', hint: `应为 ${path}？` },
    ]);
  });

  it('warns of a file that nobody reads, at that file', () => {
    const outcome = loadEdition(
      new Map(files).set('tables/草稿.yaml', { path: `${folder}/tables/草稿.yaml`, text: 'a: 1' }),
    );
    expect(outcome.ok).toBe(true);
    expect(shown(outcome)).toEqual([`${folder}/tables/草稿.yaml:1:1 SJ302 文件“tables/草稿.yaml”没有用到`]);
  });

  it('finds the faults of several files in one run, each at its place with its data path', () => {
    const one = editFile('tables/支出.yaml', (text) =>
      text.replace('基本支出: 1120.97', '基本支出: 1120.97万元'),
    );
    const two = editFile('tables/绩效指标.yaml', (text) => text.replace('优: 95%及以上, ', ''), one);
    const three = editFile('edition.yaml', (text) => text.replace('2019\n', '19\n'), two);
    const { diagnostics, ok } = loadEdition(
      editFile('as-published.yaml', (text) => text.replace('文字:', '词:'), three),
    );
    expect(ok).toBe(false);
    expect(diagnostics.map(({ at, dataPath }) => [at && formatPoint(at), dataPath])).toEqual([
      [`${folder}/edition.yaml:14:5`, '年度'],
      [`${folder}/tables/支出.yaml:7:7`, '支出.基本支出'],
      [
        `${folder}/tables/绩效指标.yaml:21:13`,
        '绩效指标.职责[政府办-政务服务].活动[会议管理].绩效指标[大型会议控制率].优',
      ],
      [`${folder}/as-published.yaml:7:9`, '偏离[1].位置'],
      [`${folder}/as-published.yaml:7:20`, '偏离[1].位置.词'],
    ]);
  });

  it('refuses figures with more decimals than the table prints', () => {
    const outcome = loadEdition(
      editFile('tables/国有资产.yaml', (text) => text.replace('822.90', '822.905')),
    );
    expect(shown(outcome)).toEqual([expect.stringMatching(/\/国有资产\.yaml:14:\d+ SJ205 .*822\.905/)]);
  });

  it('takes an edition without as-published.yaml as one that departs nowhere', () => {
    const edition = expectValue(loadEdition(moveFile('as-published.yaml')));
    expect(edition.asPublished).toEqual({ 偏离: [], 已知: [] });
  });
});

describe('what was loaded', () => {
  const edition = expectValue(loadEdition(files));

  it('gives templates the budget and what is derived', () => {
    expect(Object.keys(edition.data)).toEqual([
      ...['格式版本', '部门', '年度', '版式', '日期', '审批', '保密审查'],
      ...Object.keys(edition.data).filter(isDataFileStem),
      ...['上年度', '有单价20万元以上设备', '汇总'],
    ]);
    expect(edition.data.上年度).toBe(2018);
  });

  it.each([
    ['支出.比上年增减.基本支出.金额', `${folder}/tables/支出.yaml:12:15`],
    ['绩效指标.职责[政府办-应急管理].活动[应急预案演练].年度预算数', `${folder}/tables/绩效指标.yaml:53:16`],
    ['部门.预算代码', `${folder}/edition.yaml:10:9`],
    ['上年度', `${folder}/edition.yaml:5:1`],
  ])('knows that %s stands at %s', (dataPath, place) => {
    const point = edition.locateData(dataPath);
    expect(point && formatPoint(point)).toBe(place);
  });

  it('tells two items of one name apart', () => {
    const groups = edition.budget.项目支出?.分组 ?? [];
    const [seventh, eighth] = [6, 7].map(
      (group) => edition.locate(['项目支出', '分组', group, '项目', 2]).line,
    );
    expect([groups[6]?.项目[2]?.名称, groups[7]?.项目[2]?.名称]).toEqual(['人事代理经费', '人事代理经费']);
    expect(seventh).not.toBe(eighth);
    expect(edition.locateData('项目支出.分组[政府采购].项目[人事代理经费]')?.line).toBe(eighth);
  });

  it('knows no place for a path that the data has not', () => {
    expect(edition.locateData('支出.其他')).toBeUndefined();
    expect(edition.locateData('支出.合计.value')).toBeUndefined();
  });

  it('knows where a departure stands', () => {
    expect(formatPoint(edition.locateDeparture(['偏离', 0, '刊印']))).toBe(`${folder}/as-published.yaml:9:9`);
  });
});
