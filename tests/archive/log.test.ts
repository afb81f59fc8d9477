import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { EMPTY_LOG, formatNextLine, type LogEvent, NO_LINE, readLog } from '../../src/archive/log.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const read = (log: string) => readLog(Buffer.from(log));
const time = new Date('2026-11-22T08:00:00Z');
const events: readonly LogEvent[] = [
  { event: 'archived', revision: '甲局/2019@r1', bag: sha256('a') },
  { event: 'quarantined', file: 'quarantine/LOG-1' },
  { event: 'recovered', revision: '甲局/2019@r2', bag: sha256('b') },
];
const text = events.reduce((log, event) => log + formatNextLine(read(log), event, time), '');
const lines = text.split('\n').slice(0, -1);

describe('the log', () => {
  it('chains its lines', () => {
    const { entries, head, torn, broken } = read(text);
    expect(entries.map(({ seq, previous }) => [seq, previous])).toEqual([
      [1, NO_LINE],
      [2, sha256(lines[0] ?? '')],
      [3, sha256(lines[1] ?? '')],
    ]);
    expect(entries.map(({ event }) => event)).toEqual(['archived', 'quarantined', 'recovered']);
    expect({ head, torn: torn.length, broken }).toEqual({
      head: sha256(lines[2] ?? ''),
      torn: 0,
      broken: undefined,
    });
  });

  it('that is empty has the head of no line', () => {
    expect(read('')).toEqual({ ...EMPTY_LOG, torn: Buffer.from('') });
    expect(EMPTY_LOG.head).toBe(NO_LINE);
  });

  it('keeps what a crash left of a line apart', () => {
    const { torn, broken } = read(`${text}{"seq":4,"ti`);
    expect([Buffer.from(torn).toString(), broken]).toEqual(['{"seq":4,"ti', undefined]);
  });

  it.each([
    ['a line left out', [lines[0], lines[2]], 2],
    ['lines swapped', [lines[1], lines[0], lines[2]], 1],
    ['a line changed', [lines[0]?.replace('r1', 'r9'), lines[1], lines[2]], 2],
    ['a line spelled differently', [lines[0]?.replace(':', ': '), lines[1], lines[2]], 1],
    ['an unknown event', [lines[0], lines[1]?.replace('quarantined', 'erased'), lines[2]], 2],
    ['a line that is no JSON', [lines[0], 'x', lines[2]], 2],
  ])('is broken by %s', (_, changed, at) => {
    const broken = read(changed.map((line) => `${line}\n`).join(''));
    expect(broken.broken).toBe(at);
    expect(broken.entries).toHaveLength(at - 1);
  });
  it('is broken by bytes that are no UTF-8, in its last line too', () => {
    const spoilt = Buffer.from(text);
    spoilt[spoilt.lastIndexOf('甲局')] = 0xff;
    expect(readLog(spoilt).broken).toBe(3);
  });

  it('is broken by a byte order mark', () => {
    expect(read(`\ufeff${text}`).broken).toBe(1);
  });

  it('is broken by a revision that cannot be one', () => {
    const event = { event: 'archived', revision: '甲局/../2019@r1', bag: sha256('a') } as const;
    expect(read(formatNextLine(EMPTY_LOG, event, time)).broken).toBe(1);
  });
});
