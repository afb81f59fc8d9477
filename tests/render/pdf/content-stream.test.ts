import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContentStream, type DrawnRule } from '../../../src/render/pdf/engine/content-stream.js';
import { joinRules } from '../../../src/render/pdf/engine/join-rules.js';

const P = { kind: 'marked', tag: 'P', number: 0 } as const;
const run = (x: number, y: number, shown: readonly (string | number)[], changes: object = {}) =>
  ({ font: 'F1', size: 10, x, y, turn: 'upright', shown, spacing: 0, advance: 20, ...changes }) as const;
const finish = (content: ContentStream) => Buffer.from(content.finish()).toString('latin1').split('\n');

describe('a content stream', () => {
  it('says font, spacing and mark once, moves only where a run does not go on, and closes what it opened', () => {
    const content = new ContentStream();
    content.showRun(P, run(10, 100, ['1']));
    content.showRun(P, run(30, 100, ['2'], { font: 'F2' }));
    content.showRun(P, run(50, 100, [-3, '3'], { spacing: 0.25 }));
    content.showRun(P, run(10.0004, 85, ['4'], { spacing: 0.25 }));
    content.showRun({ kind: 'artifact', artifact: 'footer' }, run(10, 20, ['5']));
    expect(finish(content)).toEqual([
      'BT',
      '/P<</MCID 0>>BDC',
      '10 100 Td',
      '/F1 10 Tf',
      '(1)Tj',
      '/F2 10 Tf',
      '(2)Tj',
      '/F1 10 Tf',
      '.25 Tc',
      '[-3(3)]TJ',
      '0 -15 Td',
      '(4)Tj',
      'EMC',
      '/Artifact<</Type/Pagination/Subtype/Footer>>BDC',
      '0 -65 Td',
      '0 Tc',
      '(5)Tj',
      'EMC',
      'ET',
    ]);
  });

  it('turns text by the matrix and goes on upright', () => {
    const content = new ContentStream();
    content.showRun(P, run(10, 100, ['1'], { turn: 'clockwise' }));
    content.showRun(P, run(10, 60, ['2'], { turn: 'clockwise' }));
    content.showRun(P, run(10, 20, ['3']));
    expect(finish(content).filter((line) => /T[md]$/.test(line))).toEqual([
      '0 -1 1 0 10 100 Tm',
      '40 0 Td',
      '1 0 0 1 10 20 Tm',
    ]);
  });

  it('escapes what a string cannot hold', () => {
    const content = new ContentStream();
    content.showRun(P, run(0, 0, ['(\\)\r\n\0']));
    expect(Buffer.from(content.finish()).toString('latin1')).toContain('(\\(\\\\\\)\\r\n\0)Tj');
  });

  it('draws rules as artifacts, outside the text', () => {
    const content = new ContentStream();
    content.drawRule({ x1: 0, y1: 10, x2: 50, y2: 10, width: 0.5 });
    content.drawRule({ x1: 50, y1: 10, x2: 90, y2: 10, width: 0.5 });
    content.drawRule({ x1: 0, y1: 0, x2: 0, y2: 10, width: 1 });
    expect(finish(content)).toEqual([
      '/Artifact<</Type/Layout>>BDC',
      '2 J',
      '.5 w',
      '0 10 m 90 10 l',
      'S',
      '1 w',
      '0 0 m 0 10 l',
      'S',
      'EMC',
    ]);
  });
});

describe('joinRules', () => {
  const place = fc.integer({ min: 0, max: 6 });
  const rule = fc.record({
    level: fc.boolean(),
    across: place,
    from: place,
    length: fc.integer({ min: 1, max: 4 }),
  });
  const draw = ({
    level,
    across,
    from,
    length,
  }: {
    level: boolean;
    across: number;
    from: number;
    length: number;
  }) =>
    level
      ? { x1: from, y1: across, x2: from + length, y2: across, width: 1 }
      : { x1: across, y1: from, x2: across, y2: from + length, width: 1 };

  /** The unit stretches that rules cover. */
  const ink = (rules: readonly DrawnRule[]) => {
    const covered = new Set<string>();
    for (const { x1, y1, x2, y2 } of rules) {
      for (let x = Math.min(x1, x2); x < Math.max(x1, x2); x += 1) covered.add(`— ${x} ${y1}`);
      for (let y = Math.min(y1, y2); y < Math.max(y1, y2); y += 1) covered.add(`| ${x1} ${y}`);
    }
    return [...covered].sort();
  };

  it('leaves the same ink, and no two rules that could be one', () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 30 }), (drawn) => {
        const rules = drawn.map(draw);
        const joined = joinRules(rules);
        expect(ink(joined)).toEqual(ink(rules));
        expect(joinRules(joined)).toHaveLength(joined.length);
        expect(ink(joined)).toHaveLength(
          joined.reduce((sum, { x1, y1, x2, y2 }) => sum + Math.abs(x2 - x1) + Math.abs(y2 - y1), 0),
        );
      }),
    );
  });
});
