import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/cli/exit-code.js';
import type { Diagnostic, DiagnosticCode } from '../../src/diagnostic.js';

function error(code: DiagnosticCode): Diagnostic {
  return { severity: 'error', code, message: '' };
}

describe('exitCodeOf', () => {
  it.each([
    ['SJ101', 3],
    ['MB901', 3],
    ['BS101', 3],
    ['ZT201', 3],
    ['KY101', 1],
    ['SC101', 4],
    ['XR101', 5],
    ['YF101', 2],
    ['CX101', 70],
  ] as const)('an error %s gives %d', (code, expected) => {
    expect(exitCodeOf([error(code)])).toBe(expected);
  });

  it('is 0 without errors', () => {
    expect(exitCodeOf([])).toBe(0);
    expect(
      exitCodeOf([
        { ...error('SJ101'), severity: 'warning' },
        { ...error('CX101'), severity: 'info' },
      ]),
    ).toBe(0);
  });

  it('is the highest of many', () => {
    expect(exitCodeOf([error('KY101'), error('XR101'), error('SJ101')])).toBe(5);
  });
});
