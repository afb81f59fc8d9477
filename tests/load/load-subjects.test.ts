import { describe, expect, it } from 'vitest';
import type { SubjectKind } from '../../src/budget/subjects.js';
import { loadSubjectList, loadSubjects } from '../../src/load/load-subjects.js';

const PATH = 'subjects/2023/功能分类.tsv';
const head = ['# 支出功能分类科目', '# A＝甲', '# B＝乙'];

function fileOf(lines: readonly string[], path = PATH) {
  return { path, bytes: new TextEncoder().encode(lines.join('\n')) };
}

function load(rows: readonly string[], kind: SubjectKind = '功能分类') {
  return loadSubjectList(fileOf([...head, ...rows, '']), kind, 2023);
}

/** `line:column code message` of each fault. */
function faultsOf(rows: readonly string[], kind?: SubjectKind): readonly string[] {
  const outcome = load(rows, kind);
  expect(outcome.ok).toBe(false);
  return outcome.diagnostics.map(({ at, code, message }) => `${at?.line}:${at?.column} ${code} ${message}`);
}

describe('loadSubjectList', () => {
  it('reads code, name and whether a source prints them', () => {
    const outcome = load(['201\t一般公共服务支出\tAB', '20103\t政府办公厅（室）及相关机构事务\t未核']);
    expect(outcome.ok && outcome.value).toEqual({
      kind: '功能分类',
      year: 2023,
      subjects: new Map([
        ['201', { name: '一般公共服务支出', isAttested: true }],
        ['20103', { name: '政府办公厅（室）及相关机构事务', isAttested: false }],
      ]),
    });
  });

  it('reads the line ends and the byte order mark of Windows', () => {
    const file = fileOf(['\uFEFF# A＝甲\r', '201\t一般公共服务支出\tA\r', '']);
    const outcome = loadSubjectList(file, '功能分类', 2023);
    expect(outcome.ok && [...outcome.value.subjects.keys()]).toEqual(['201']);
  });

  it.each([
    ['spaces for tabs', '201 一般公共服务支出 A', '应有编码、名称、依据 3 项，用制表符隔开，这里有 1 项'],
    ['no source', '201\t一般公共服务支出', '应有编码、名称、依据 3 项，用制表符隔开，这里有 2 项'],
    ['a code of another length', '2010\t人大事务\tA', '“2010”不是功能分类的编码'],
    ['a code of the other kind', '301\t工资福利支出\tA', '“301”不是功能分类的编码'],
    ['an empty name', '201\t\tA', '编码 201 的名称“”应是汉字，括号、引号、顿号用全角'],
    [
      'half-width brackets',
      '201\t办公厅(室)\tA',
      '编码 201 的名称“办公厅(室)”应是汉字，括号、引号、顿号用全角',
    ],
    ['a Chinese space', '201\t一般　公共\tA', '编码 201 的名称“一般　公共”应是汉字，括号、引号、顿号用全角'],
    ['a radical', '201\t⼀般\tA', '编码 201 的名称“⼀般”应是汉字，括号、引号、顿号用全角'],
    [
      'a source that the head does not explain',
      '201\t一般公共服务支出\tAC',
      '编码 201 的依据“AC”应是表头说明过的字母，没有核对过的写“未核”',
    ],
    [
      'an empty source',
      '201\t一般公共服务支出\t',
      '编码 201 的依据“”应是表头说明过的字母，没有核对过的写“未核”',
    ],
  ])('refuses %s', (_, row, message) => {
    expect(faultsOf([row])).toEqual([`4:1 SJ401 ${message}`]);
  });

  it('refuses a code twice, a code out of order and a code without its superior, all in one run and in order', () => {
    const rows = ['201\t甲\tA', '201\t乙\tA', '2030601\t丙\tA', '20301\t丁\tA', '203\t (戊)\tA'];
    expect(faultsOf(rows)).toEqual([
      '5:1 SJ402 编码 201 重复',
      '6:1 SJ403 没有 2030601 的上级科目 20306',
      '7:1 SJ402 编码 20301 应在前一个编码 2030601 之前',
      '8:1 SJ401 编码 203 的名称“ (戊)”应是汉字，括号、引号、顿号用全角',
    ]);
  });

  it('takes a subject before its parts, whatever the length of the codes', () => {
    expect(load(['201\t甲\tA', '20101\t乙\tA', '2010101\t丙\tA', '20102\t丁\tA', '202\t戊\tA']).ok).toBe(
      true,
    );
  });

  it('says where a list is not UTF-8', () => {
    const outcome = loadSubjectList(
      { path: PATH, bytes: Uint8Array.from([0x32, 0xb8, 0xff]) },
      '功能分类',
      1,
    );
    expect(outcome.diagnostics.map(({ code }) => code)).toEqual(['SJ101']);
  });
});

describe('loadSubjects', () => {
  it('joins the lists, each with its year', () => {
    const outcome = loadSubjects(
      new Map([
        ['功能分类', { year: 2023, file: fileOf([...head, '201\t一般公共服务支出\tA']) }],
        ['经济分类', { year: 2019, file: fileOf([...head, '301\t工资福利支出\tA']) }],
      ]),
    );
    const subjects = outcome.ok ? outcome.value : undefined;
    expect(['201', '301'].map((code) => [subjects?.nameOf(code), subjects?.yearOf(code)])).toEqual([
      ['一般公共服务支出', 2023],
      ['工资福利支出', 2019],
    ]);
  });

  it('finds the faults of both lists in one run', () => {
    const outcome = loadSubjects(
      new Map([
        ['功能分类', { year: 2023, file: fileOf(['坏'], 'a.tsv') }],
        ['经济分类', { year: 2019, file: fileOf(['坏'], 'b.tsv') }],
      ]),
    );
    expect(outcome.ok).toBe(false);
    expect(outcome.diagnostics.map(({ at }) => at?.path)).toEqual(['a.tsv', 'b.tsv']);
  });
});
