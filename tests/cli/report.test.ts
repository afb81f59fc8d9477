import { describe, expect, it } from 'vitest';
import { countFindings, describeCounts } from '../../src/cli/count-findings.js';
import { formatReport, type ReportContext } from '../../src/cli/report.js';
import type { Diagnostic } from '../../src/diagnostic.js';

const sources: Readonly<Record<string, string>> = {
  'data/x/2019/tables/支出.yaml': '格式版本: 1\n基本支出: 12万\n项目支出: 3\n',
};

function contextOf(traits: Partial<ReportContext['terminal']> = {}): ReportContext {
  return {
    subject: 'data/x/2019',
    terminal: { interactive: false, colour: false, width: () => 80, ...traits },
    readSource: (path) => sources[path],
  };
}

const amount: Diagnostic = {
  severity: 'error',
  code: 'SJ201',
  message: '金额“12万”不是数',
  at: { path: 'data/x/2019/tables/支出.yaml', line: 2, column: 7 },
  hint: '只写数字，单位在“金额格式”里写。',
};

describe('formatReport', () => {
  it('is a line for the finding and one for the hint', () => {
    expect(formatReport([amount], contextOf())).toBe(
      'data/x/2019/tables/支出.yaml:2:7 错误 SJ201 金额“12万”不是数\n  建议：只写数字，单位在“金额格式”里写。\n',
    );
  });

  it('shows the source line with a caret on a terminal', () => {
    expect(formatReport([amount], contextOf({ interactive: true }))).toBe(
      [
        'data/x/2019/tables/支出.yaml:2:7 错误 SJ201 金额“12万”不是数',
        '  2 | 基本支出: 12万',
        '    |           ^',
        '  建议：只写数字，单位在“金额格式”里写。',
        '',
      ].join('\n'),
    );
  });

  it('does without an excerpt if the file is gone', () => {
    const at = { path: 'gone.yaml', line: 1, column: 1 };
    expect(
      formatReport([{ severity: 'info', code: 'SJ1', message: '甲', at }], contextOf({ interactive: true })),
    ).toBe('gone.yaml:1:1 说明 SJ1 甲\n');
  });

  it('names the edition and the data path if there is no place', () => {
    const diagnostic: Diagnostic = {
      severity: 'warning',
      code: 'SC101',
      message: '缺字',
      dataPath: '支出.合计',
    };
    expect(formatReport([diagnostic], contextOf())).toBe('data/x/2019 支出.合计 警告 SC101 缺字\n');
    expect(formatReport([{ ...diagnostic, severity: 'error' }], { ...contextOf(), subject: '' })).toBe(
      '支出.合计 错误 SC101 缺字\n',
    );
  });

  it('shows the related places', () => {
    const related = [{ message: '第一次出现', at: { path: 'a.yaml', line: 1, column: 2 } }];
    expect(formatReport([{ ...amount, related }], contextOf())).toContain(
      '\n  相关：a.yaml:1:2 第一次出现\n  建议：',
    );
  });

  it('goes by file, line and column, findings without a place last, equal places in their order', () => {
    const at = (path: string, line: number, column: number) => ({ path, line, column });
    const places = [undefined, at('b', 1, 1), at('a', 10, 1), at('a', 2, 9), at('a', 2, 1), at('a', 2, 1)];
    const diagnostics = places.map((place, index): Diagnostic => {
      const base = { severity: 'error', code: 'SJ1', message: `第${index}` } as const;
      return place ? { ...base, at: place } : base;
    });
    const order = formatReport(diagnostics, contextOf()).match(/第\d/g);
    expect(order).toEqual(['第4', '第5', '第3', '第2', '第1', '第0']);
  });

  it('puts what is known last, in a line each that ends with the reason', () => {
    const known: Diagnostic = {
      ...amount,
      at: { path: 'a.yaml', line: 1, column: 1 },
      acknowledged: '原件\n如此',
    };
    const report = formatReport([known, amount], contextOf({ interactive: true }));
    expect(report.split('\n').at(-2)).toBe('a.yaml:1:1 错误 SJ201 金额“12万”不是数（已知：原件 如此）');
    expect(report.indexOf('支出.yaml')).toBeLessThan(report.indexOf('a.yaml'));
  });

  it('keeps a finding on one line and lets nothing in it command the terminal', () => {
    const hostile: Diagnostic = {
      severity: 'error',
      code: 'SJ1',
      message: '值“a\nb\u001b[2J”',
      hint: 'c\td',
      related: [{ message: 'e', at: { path: 'f\u001b.yaml', line: 1, column: 2 } }],
    };
    expect(formatReport([hostile], contextOf())).toBe(
      'data/x/2019 错误 SJ1 值“a b\ufffd[2J”\n  相关：f\ufffd.yaml:1:2 e\n  建议：c d\n',
    );
  });

  it('has colours only if they are wanted', () => {
    expect(formatReport([amount], contextOf({ interactive: true }))).not.toContain('\u001b');
    expect(formatReport([amount], contextOf({ colour: true }))).toContain('\u001b[31m错误\u001b[0m');
  });
});

describe('countFindings', () => {
  it('counts by severity', () => {
    const warning: Diagnostic = { ...amount, severity: 'warning' };
    expect(describeCounts(countFindings([]))).toBe('错误 0、警告 0、说明 0');
    expect(describeCounts(countFindings([warning, amount, warning]))).toBe('错误 1、警告 2、说明 0');
  });

  it('counts what is known apart', () => {
    const known: Diagnostic = { ...amount, acknowledged: '照印' };
    expect(describeCounts(countFindings([known, amount, known]))).toBe(
      '错误 1、警告 0、说明 0；另有已知 2 处',
    );
  });
});
