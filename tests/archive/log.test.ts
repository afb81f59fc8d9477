import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { formatNextLine, type LogEvent, NO_LINE, readLog } from '../../src/archive/log.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const time = new Date('2026-11-22T08:00:00Z');
const events: readonly LogEvent[] = [
  { event: 'archived', revision: '甲局/2019@r1', bag: sha256('a') },
  { event: 'quarantined', file: 'quarantine/LOG-1' },
  { event: 'recovered', revision: '甲局/2019@r2', bag: sha256('b') },
];
const text = events.reduce((log, event) => log + formatNextLine(readLog(log), event, time), '');
const lines = text.split('\n').slice(0, -1);

describe('the log', () => {
  it('chains its lines', () => {
    const { entries, head, torn, broken } = readLog(text);
    expect(entries.map(({ seq, previous }) => [seq, previous])).toEqual([
      [1, NO_LINE],
      [2, sha256(lines[0] ?? '')],
      [3, sha256(lines[1] ?? '')],
    ]);
    expect(entries.map(({ event }) => event)).toEqual(['archived', 'quarantined', 'recovered']);
    expect({ head, torn, broken }).toEqual({ head: sha256(lines[2] ?? ''), torn: '', broken: undefined });
  });

  it('that is empty has the head of no line', () => {
    expect(readLog('')).toEqual({ entries: [], head: NO_LINE, torn: '', broken: undefined });
  });

  it('keeps what a crash left of a line apart', () => {
    expect(readLog(`${text}{"seq":4,"ti`)).toMatchObject({ torn: '{"seq":4,"ti', broken: undefined });
  });

  it.each([
    ['a line left out', [lines[0], lines[2]], 2],
    ['lines swapped', [lines[1], lines[0], lines[2]], 1],
    ['a line changed', [lines[0]?.replace('r1', 'r9'), lines[1], lines[2]], 2],
    ['a line spelled differently', [lines[0]?.replace(':', ': '), lines[1], lines[2]], 1],
    ['an unknown event', [lines[0], lines[1]?.replace('quarantined', 'erased'), lines[2]], 2],
    ['a line that is no JSON', [lines[0], 'x', lines[2]], 2],
  ])('is broken by %s', (_, changed, at) => {
    const broken = readLog(changed.map((line) => `${line}\n`).join(''));
    expect(broken.broken).toBe(at);
    expect(broken.entries).toHaveLength(at - 1);
  });
});
