import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SubjectKind, SubjectList } from '../../src/budget/subjects.js';
import { loadSubjectList, loadSubjects } from '../../src/load/load-subjects.js';
import { readSubjects } from '../../src/workspace/read-subjects.js';
import { workspaceAt } from '../workspace/scratch-folder.js';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'subjects');
const files = readdirSync(folder, { recursive: true })
  .map((name) => String(name).split(path.sep).join('/'))
  .filter((name) => name.endsWith('.tsv'))
  .sort();

function loadShipped(name: string): SubjectList {
  const bytes = readFileSync(path.join(folder, name));
  const [year = '', kind] = name.replace('.tsv', '').split('/');
  const outcome = loadSubjectList({ path: name, bytes }, kind as SubjectKind, Number(year));
  // Loading proves the shape of each row, the order, that no code is there twice and that no superior is missing.
  expect(outcome.diagnostics).toEqual([]);
  return outcome.ok ? outcome.value : expect.fail(name);
}

function subjectsOf(year: number) {
  const read = readSubjects(workspaceAt(root), year);
  const loaded = read.ok ? loadSubjects(read.value) : read;
  return loaded.ok ? loaded.value : expect.fail(`${year}`);
}

describe('the shipped subjects', () => {
  it('are these lists', () => {
    expect(files).toEqual(['2019/经济分类.tsv', '2023/功能分类.tsv', '2023/经济分类.tsv']);
  });

  it.each(files)('%s is well formed', (name) => {
    expect(loadShipped(name).subjects.size).toBeGreaterThan(0);
  });

  it.each(files)('%s explains every source, and uses each', (name) => {
    const lines = readFileSync(path.join(folder, name), 'utf8').split('\n');
    const explained = lines.flatMap((line) => /^# ([A-Z])＝\S/.exec(line)?.[1] ?? []);
    const used = new Set(
      lines.filter((line) => /^\d/.test(line)).flatMap((line) => [...(line.split('\t')[2] ?? '')]),
    );
    expect(explained.filter((letter) => !used.has(letter))).toEqual([]);
  });

  it.each(files)('%s has the counts that docs/subjects.md gives', (name) => {
    const { subjects } = loadShipped(name);
    const attested = [...subjects.values()].filter(({ isAttested }) => isAttested).length;
    const row = readFileSync(path.join(root, 'docs/subjects.md'), 'utf8')
      .split('\n')
      .find((line) => line.startsWith(`| \`${name}\``));
    const cells = row?.split('|').map((cell) => cell.trim()) ?? [];
    expect(cells.slice(2, 5).map((cell) => Number.parseInt(cell, 10))).toEqual([
      subjects.size,
      attested,
      subjects.size - attested,
    ]);
  });

  it.each([
    ['201', '一般公共服务支出'],
    ['2010301', '行政运行'],
    ['20805', '行政事业单位养老支出'],
    ['2080501', '行政单位离退休'],
    ['2080505', '机关事业单位基本养老保险缴费支出'],
    ['2101101', '行政单位医疗'],
    ['21305', '巩固脱贫攻坚成果衔接乡村振兴'],
    ['2130508', '“三西”农业建设专项补助'],
    ['2210201', '住房公积金'],
    ['30101', '基本工资'],
    ['30213', '维修（护）费'],
    ['30217', '公务接待费'],
    ['30231', '公务用车运行维护费'],
    ['30311', '代缴社会保险费'],
    ['31013', '公务用车购置'],
  ])('of 2023 call %s %s', (code, name) => {
    expect(subjectsOf(2023).nameOf(code)).toBe(name);
  });

  it('call the administrative items of every 款 by the same names', () => {
    const { subjects } = loadShipped('2023/功能分类.tsv');
    const names = (ending: string) =>
      new Set(
        [...subjects]
          .filter(([code]) => code.length === 7 && code.endsWith(ending))
          .map(([, { name }]) => name),
      );
    const { nameOf } = subjectsOf(2023);
    const withOffices = [...subjects.keys()].filter((code) => nameOf(code) === '行政运行');
    expect(withOffices.filter((code) => !code.endsWith('01'))).toEqual([]);
    expect([...names('50')].sort()).toEqual(['事业运行', '地震事业机构']);
  });

  it('of 2019 are the economic ones alone: no functional code is unknown then', () => {
    const { nameOf, yearOf } = subjectsOf(2019);
    expect([nameOf('30101'), yearOf('30101')]).toEqual(['基本工资', 2019]);
    expect([nameOf('30311'), nameOf('39906')]).toEqual([undefined, '赠与']);
    expect([nameOf('201'), yearOf('201')]).toEqual([undefined, undefined]);
  });
});
