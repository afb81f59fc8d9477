import { describe, expect, it } from 'vitest';
import { readSourceDateEpoch } from '../../src/cli/source-date-epoch.js';

describe('readSourceDateEpoch', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['0', '1970-01-01T00:00:00.000Z'],
    ['1550000000', '2019-02-12T19:33:20.000Z'],
    ['253402300799', '9999-12-31T23:59:59.000Z'],
  ])('reads %j as %s', (typed, time) => {
    const read = readSourceDateEpoch(typed);
    expect(read.ok && read.value?.toISOString()).toBe(time);
    expect(read.ok).toBe(true);
  });

  it.each(['2019-02-01', '-1', '1.5', '1e9', ' 1', '253402300800', '9'.repeat(400), '１５５'])(
    'refuses %j',
    (typed) => {
      expect(readSourceDateEpoch(typed)).toMatchObject({ ok: false, diagnostics: [{ code: 'YF108' }] });
    },
  );
});
