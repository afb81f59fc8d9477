import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/cli/display-width.js';
import { createProgress } from '../../src/cli/progress.js';
import { fakeTerminal } from './fake-terminal.js';

function run(total: number, terminal = fakeTerminal()): string {
  const progress = createProgress(terminal, total);
  for (let index = 0; index < total; index += 1) {
    progress.show(`data/部门/${index}`, '排版');
    progress.clear();
    progress.advance();
  }
  return terminal.text();
}

describe('createProgress', () => {
  it('says a line for each tenth where nobody watches', () => {
    expect(run(30).split('\n').slice(0, -1)).toEqual(
      [3, 6, 9, 12, 15, 18, 21, 24, 27, 30].map((done) => `已处理 ${done}/30`),
    );
    expect(run(1000).split('\n')).toHaveLength(11);
    expect(run(3)).toBe('已处理 1/3\n已处理 2/3\n已处理 3/3\n');
  });

  it('says nothing of a single edition', () => {
    expect(run(1)).toBe('');
  });

  it('rewrites one line on a terminal and takes it away', () => {
    const erase = '\r\u001b[2K';
    expect(run(2, fakeTerminal({ interactive: true }))).toBe(
      `${erase}[--------------------] 0/2 data/部门/0 排版${erase}` +
        `${erase}[##########----------] 1/2 data/部门/1 排版${erase}`,
    );
  });

  it('says how many failed and how long the rest will take', () => {
    let now = 0;
    const terminal = fakeTerminal();
    const progress = createProgress(terminal, 200, () => now);
    for (let done = 0; done < 40; done += 1) {
      now += 2000;
      progress.advance(done === 7 ? 'failed' : undefined);
    }
    expect(terminal.text()).toBe(
      '已处理 20/200，失败 1，约剩 6 分 00 秒\n已处理 40/200，失败 1，约剩 5 分 20 秒\n',
    );
  });

  it('never wraps the line', () => {
    const terminal = fakeTerminal({ interactive: true, width: () => 12 });
    createProgress(terminal, 1).show('数据文件夹', '排版');
    expect(displayWidth(terminal.text().replace('\r\u001b[2K', ''))).toBeLessThan(12);
  });
});
