import { describe, expect, it } from 'vitest';
import { openCheckedSarif } from '../../src/cli/formats/sarif.js';
import type { Diagnostic } from '../../src/diagnostic.js';
import { root } from '../edition/published-edition.js';
import { fakeTerminal } from './fake-terminal.js';
import { findSarifFaults } from './sarif-constraints.js';

const error: Diagnostic = {
  severity: 'error',
  code: 'SJ205',
  message: '金额“12万”不是数',
  at: { path: 'data/甲 乙/支出#1.yaml', line: 2, column: 5 },
  dataPath: '支出.合计',
  hint: '只写数字',
  related: [{ message: '另一处', at: { path: '../收入.yaml', line: 1, column: 1 } }],
};
const known: Diagnostic = { severity: 'warning', code: 'KY106', message: '没有了', acknowledged: '照印' };
const info: Diagnostic = { severity: 'info', code: 'SJ302', message: '没有用到' };

function format(diagnostics: readonly Diagnostic[]) {
  const stdout = fakeTerminal();
  const report = openCheckedSarif({ workspace: { root, callerFolder: root }, stdout });
  report.tell({ edition: 'data/甲', diagnostics });
  report.conclude();
  return JSON.parse(stdout.text());
}

describe('openCheckedSarif', () => {
  it.each([[[]], [[error]], [[error, known, info]], [[known, known]]])('is valid: %#', (diagnostics) => {
    expect(findSarifFaults(format(diagnostics))).toEqual([]);
  });

  it('names the codes that occur, with what they mean', () => {
    const { rules } = format([error, known, error]).runs[0].tool.driver;
    expect(rules.map((rule: { id: string }) => rule.id)).toEqual(['KY106', 'SJ205']);
    expect(rules[1]).toMatchObject({ name: '值的写法不对', shortDescription: { text: '值的写法不对' } });
  });

  it('places a result in a file by a percent-encoded relative reference', () => {
    const [result] = format([error]).runs[0].results;
    expect(result).toMatchObject({
      ruleId: 'SJ205',
      ruleIndex: 0,
      level: 'error',
      message: { text: '金额“12万”不是数。建议：只写数字' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'data/%E7%94%B2%20%E4%B9%99/%E6%94%AF%E5%87%BA%231.yaml' },
            region: { startLine: 2, startColumn: 5 },
          },
          logicalLocations: [{ fullyQualifiedName: '支出.合计' }],
        },
      ],
      relatedLocations: [
        { id: 0, physicalLocation: { artifactLocation: { uri: '../%E6%94%B6%E5%85%A5.yaml' } } },
      ],
    });
    expect(result).not.toHaveProperty('suppressions');
  });

  it('suppresses what is known with its reason, and places what has no place at its edition', () => {
    const [remark, result] = format([known, info]).runs[0].results;
    expect(remark).toMatchObject({ level: 'note' });
    expect(result.suppressions).toEqual([{ kind: 'external', status: 'accepted', justification: '照印' }]);
    expect(result.locations).toEqual([{ physicalLocation: { artifactLocation: { uri: 'data/%E7%94%B2' } } }]);
  });
});
