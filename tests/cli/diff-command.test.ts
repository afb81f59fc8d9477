import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/cli/display-width.js';
import { wrapText } from '../../src/cli/wrap-text.js';

const root = path.resolve(import.meta.dirname, '../..');
const example = 'data/shili-civil-affairs-bureau';

function diff(...args: readonly string[]) {
  const { GONGKAI_ARCHIVE: _, INIT_CWD: __, ...env } = process.env;
  return spawnSync(process.execPath, ['dist/cli/main.js', 'diff', ...args], {
    cwd: root,
    encoding: 'utf8',
    env,
  });
}

describe('diff', () => {
  it('says that there is nothing between an edition and itself', () => {
    const { status, stdout } = diff(`${example}/2024`, `${example}/2024`);
    expect([status, stdout]).toEqual([0, `${example}/2024 → ${example}/2024\n没有不同\n`]);
  });

  it('tells programs every key of every change', () => {
    const { status, stdout } = diff(`${example}/2023`, `${example}/2024`, '--format', 'json');
    expect(status).toBe(0);
    const report = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual(['old', 'new', 'fields', 'departures', 'printed']);
    const year = report.fields.find((field: { new: { path: string } }) => field.new.path === '年度');
    expect(year).toEqual({
      kind: 'changed',
      old: {
        path: '年度',
        value: 2023,
        text: '2023',
        file: `${example}/2023/edition.yaml`,
        line: expect.any(Number),
        column: 5,
      },
      new: {
        path: '年度',
        value: 2024,
        text: '2024',
        file: `${example}/2024/edition.yaml`,
        line: expect.any(Number),
        column: 5,
      },
    });
    type Printed = { new: string | null; words: readonly { page: string | null; cause: string }[] };
    const printed: readonly Printed[] = report.printed;
    const kinds = new Set(printed.flatMap((change) => change.words.map((each) => each.cause)));
    expect([...kinds].toSorted()).toEqual(['consequence', 'correction']);
    for (const change of printed) {
      for (const each of change.words) {
        const keys = ['old', 'oldStart', 'new', 'newStart', 'page', 'cause', 'dataPaths'];
        expect(Object.keys(each)).toEqual(keys);
        // What is gone has no page in the new PDF; the cover and the contents have pages without a number.
        if (change.new === null) expect(each.page).toBeNull();
        else expect(each.page).toMatch(/^\d*$/);
      }
    }
    expect(printed.some((change) => change.words.some(({ page }) => Number(page) > 1))).toBe(true);
  });

  it.each([
    ['a revision without an archive', [`${example}/2024`, 'shili-civil-affairs-bureau/2024@r1'], 2, 'YF121'],
    ['an archive that is none', ['甲/2024', '乙/2024', '--archive', 'docs'], 2, 'YF122'],
    ['a folder that is not there', [`${example}/2024`, '没有'], 3, 'SJ901'],
    ['a format that is not there', [`${example}/2024`, `${example}/2024`, '--format', 'xml'], 2, 'YF106'],
  ])('refuses %s', (_, args, exit, code) => {
    const { status, stderr } = diff(...args);
    expect([status, stderr]).toEqual([exit, expect.stringContaining(code)]);
  });
});

describe('text on a terminal', () => {
  it('is cut by columns, not within a number, and no line starts with what ends one', () => {
    const text = '安排支出预算2477.28万元，其中：基本支出1120.97万元，项目支出1356.31万元。';
    for (const width of [24, 30, 41, 80]) {
      const lines = wrapText(text, width, '  ', '原为 ');
      expect(lines.map((line, index) => line.slice(index === 0 ? 5 : 7)).join('')).toBe(text);
      for (const line of lines) {
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(line.trim()).not.toMatch(/^[，。：]|^[\d.]+$/);
      }
    }
  });
});
