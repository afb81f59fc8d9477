import { describe, expect, it } from 'vitest';
import { type CheckEdition, checkEditions } from '../../src/cli/check-editions.js';
import type { OpenCheckReport } from '../../src/cli/checked-edition.js';
import { openCheckedJson } from '../../src/cli/formats/json.js';
import { openCheckedText } from '../../src/cli/formats/text.js';
import type { Diagnostic } from '../../src/diagnostic.js';
import { fakeTerminal } from './fake-terminal.js';

const error: Diagnostic = {
  severity: 'error',
  code: 'KJ102',
  message: '合计 2 万元，各项之和 3 万元',
  at: { path: 'data/甲/支出.yaml', line: 2, column: 5 },
  dataPath: '支出.合计',
  hint: '核对',
  related: [{ message: '另一处', at: { path: 'data/甲/收入.yaml', line: 1, column: 1 } }],
};
const warning: Diagnostic = { severity: 'warning', code: 'WZ204', message: '重字' };
const known: Diagnostic = { ...error, acknowledged: '原件如此' };
const unreadable: Diagnostic = { severity: 'error', code: 'SJ901', message: '找不到' };

const findings: Readonly<Record<string, readonly Diagnostic[]>> = {
  错: [error],
  警: [warning],
  知: [known, { ...warning, acknowledged: '照印' }],
  无: [unreadable],
};

const check: CheckEdition = (folder) => {
  const name = folder.replace(/^.*\//, '');
  if (name === '虫') throw new TypeError('x is not a function');
  return findings[name] ?? [];
};

function run(
  editions: readonly string[],
  { openReport = openCheckedText, strict = false }: { openReport?: OpenCheckReport; strict?: boolean } = {},
) {
  const stdout = fakeTerminal();
  const stderr = fakeTerminal();
  const workspace = { root: '/没有', callerFolder: '/没有' };
  const context = {
    workspace,
    stdout,
    stderr,
    sourceDateEpoch: undefined,
    archiveFolder: undefined,
    cacheFolder: undefined,
    debug: false,
  };
  const writtenBefore: string[] = [];
  const watched: CheckEdition = (folder) => {
    writtenBefore.push(stdout.text());
    return check(folder);
  };
  const exitCode = checkEditions(context, watched, { editions, openReport, strict });
  return { exitCode, writtenBefore, stdout: stdout.text(), stderr: stderr.text() };
}

describe('checkEditions', () => {
  it('writes the findings and their number to stdout, and nothing to stderr', () => {
    expect(run(['错'])).toMatchObject({
      exitCode: 1,
      stdout: [
        'data/甲/支出.yaml:2:5 错误 KJ102 合计 2 万元，各项之和 3 万元',
        '  相关：data/甲/收入.yaml:1:1 另一处',
        '  建议：核对',
        '错误 1、警告 0、说明 0',
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  it('passes an edition without a finding, with warnings, or with known faults', () => {
    expect(run(['好'])).toMatchObject({ exitCode: 0, stdout: '错误 0、警告 0、说明 0\n' });
    expect(run(['警'])).toMatchObject({ exitCode: 0 });
    expect(run(['知'])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(
        /（已知：原件如此）\n.*（已知：照印）\n错误 0、警告 0、说明 0；另有已知 2 处\n$/,
      ),
    });
  });

  it('does not pass warnings when it is strict, unless they are known', () => {
    expect(run(['警'], { strict: true }).exitCode).toBe(1);
    expect(run(['知'], { strict: true }).exitCode).toBe(0);
  });

  it('checks all editions, each once, and ends with the highest code', () => {
    const { exitCode, stdout } = run(['错', '无', './错', '虫'], { strict: true });
    expect(exitCode).toBe(70);
    expect(stdout.match(/KJ102/g)).toHaveLength(1);
    expect(stdout).toContain('无 错误 SJ901 找不到\n');
    expect(stdout).toContain('虫 错误 CX101 程序内部错误（不是数据的错）：x is not a function\n');
    expect(run(['错', '无']).exitCode).toBe(3);
  });

  it.each([
    ['text', openCheckedText],
    ['JSON', openCheckedJson],
  ])('writes what it found before it goes on, and need not remember it (%s)', (_, openReport) => {
    const { writtenBefore, stdout } = run(['错', '警', '好'], { openReport });
    expect(writtenBefore[0]).toBe('');
    expect(writtenBefore[1]).toContain('KJ102');
    expect(writtenBefore[2]).toContain('WZ204');
    expect(stdout.startsWith(writtenBefore[2] ?? '')).toBe(true);
  });

  it('says how far it is where there are many', () => {
    expect(run(['一', '二']).stderr).toBe('已处理 1/2\n已处理 2/2\n');
  });
});

describe('openCheckedJson', () => {
  it('has every key in every finding, and nothing else on stdout', () => {
    const { stdout, exitCode } = run(['知', '警', '错'], { openReport: openCheckedJson });
    expect(exitCode).toBe(1);
    const finding = {
      code: 'KJ102',
      severity: 'error',
      message: error.message,
      file: 'data/甲/支出.yaml',
      line: 2,
      column: 5,
      dataPath: '支出.合计',
      hint: '核对',
      related: [{ message: '另一处', file: 'data/甲/收入.yaml', line: 1, column: 1 }],
      acknowledged: false,
    };
    const remark = {
      code: 'WZ204',
      severity: 'warning',
      message: '重字',
      file: null,
      line: null,
      column: null,
      dataPath: null,
      hint: null,
      related: [],
      acknowledged: false,
    };
    expect(JSON.parse(stdout)).toEqual({
      editions: [
        {
          edition: '知',
          findings: [
            { ...finding, acknowledged: true },
            { ...remark, acknowledged: true },
          ],
        },
        { edition: '警', findings: [remark] },
        { edition: '错', findings: [finding] },
      ],
    });
  });
});
