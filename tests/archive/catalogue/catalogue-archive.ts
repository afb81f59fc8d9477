import type { BagFiles } from '../../../src/archive/make-bag.js';
import { type TestRevision, textFile, writeArchive } from '../write-archive.js';

/** A title that tries to be more than a title. */
export const HOSTILE = `"><script>document.title='中招'</script><img src=x onerror="document.title='中招'"> & 'x' \u202e倒`;

/** An archive with whatever a catalogue has to show: corrections, hostile texts, long names, publications made without gongkai. */
export function writeCatalogueArchive(folder: string, departments = 3): void {
  writeArchive(folder, [
    ...['2017', '2018'].map(externalRevision),
    madeRevision('minzheng/2019@r1', ['2311.12', '2311.12']),
    madeRevision('minzheng/2020@r1', ['2497.84', '2497.84']),
    madeRevision('minzheng/2020@r2', ['2497.84', '2479.84'], {
      'Gongkai-Supersedes': 'minzheng/2020@r1',
      'Gongkai-Reason': `支出总计误写；见<b>更正说明</b> ${HOSTILE}`,
      'Gongkai-Approved-By': '示例甲',
      'Gongkai-Publication-Date': '2020-03-01',
    }),
    madeRevision('long/2020@r1', ['1234567890123.456789', '0'], {
      'Source-Organization':
        '某某省某某市某某某某区人民政府某某某某街道办事处某某某某综合服务中心（某某某某执法大队）',
      'External-Description': HOSTILE,
    }),
    ...Array.from({ length: departments - 2 }, (_, index) =>
      madeRevision(
        `bumen-${String(index + 1).padStart(3, '0')}/2020@r1`,
        [`${1000 + index}.5`, `${1000 + index}.5`],
        {
          'Source-Organization': `第 ${index + 1} 局`,
        },
      ),
    ),
  ]);
}

function madeRevision(
  revision: string,
  [income, spending]: readonly [string, string],
  info: TestRevision['info'] = {},
): TestRevision {
  const [, year = ''] = /\/(\d{4})/.exec(revision) ?? [];
  const payload: BagFiles = new Map([
    textFile(`publication/${year}年部门预算公开 #1.pdf`, `%PDF ${revision}`),
    textFile(`publication/${year}年部门预算公开 #1.docx`, `PK ${revision}`),
    textFile('model.json', JSON.stringify({ totals: { 收入总计: income, 支出总计: spending } })),
    textFile(`project/data/minzheng/${year}/edition.yaml`, '格式版本: "1"\n'),
  ]);
  return { revision, payload, info: { 'Source-Organization': '示例县民政局', ...info } };
}

const PUBLISHED = `格式版本: "1"
部门: { 名称: 民政局, 公开名称: 示例县民政局 }
年度: YEAR
标题: 示例县民政局YEAR年部门预算
公开日期: YEAR-02-03
说明: 从政府网站取得，与盖章件核对过
文件:
  - { 文件: 预算.pdf, 说明: 盖章扫描件 }
  - { 文件: 预算表.xls }
`;

function externalRevision(year: string): TestRevision {
  const totals = year === '2018' ? '合计: { 收入总计: 1988.00, 支出总计: 1988.00 }\n' : '';
  const payload: BagFiles = new Map([
    textFile('published.yaml', PUBLISHED.replaceAll('YEAR', year) + totals),
    textFile('publication/预算.pdf', `%PDF ${year}`),
    textFile('publication/预算表.xls', `XLS ${year}`),
  ]);
  const info = {
    'Source-Organization': '示例县民政局',
    'External-Description': `示例县民政局${year}年部门预算`,
    'Gongkai-Publication-Date': `${year}-02-03`,
  };
  return { revision: `minzheng/${year}@r1`, payload, info };
}
