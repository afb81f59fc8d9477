import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashesIn } from '../archive/archive-in.js';

const root = path.resolve(import.meta.dirname, '../..');
const main = path.join(root, 'dist/cli/main.js');
const edition = 'data/甲/2019';

/** Builds take their time, several of them in a test. */
const timeout = 240_000;

describe('correct', () => {
  const scratch = mkdtempSync(path.join(tmpdir(), 'gongkai-correct-'));

  const gongkai = (...args: readonly string[]) => {
    const { GONGKAI_ARCHIVE: _, SOURCE_DATE_EPOCH: __, INIT_CWD: ___, ...env } = process.env;
    return spawnSync(process.execPath, [main, ...args], { cwd: scratch, encoding: 'utf8', env });
  };
  const correct = (...args: readonly string[]) => gongkai('correct', edition, '--archive', '归档库', ...args);
  const words = ['--reason', '录入有误', '--approved-by', '张某', '--date', '2019-03-15'];
  const at = (inside: string) => path.join(scratch, edition, inside);
  const edit = (inside: string, change: (text: string) => string) =>
    writeFileSync(at(inside), change(readFileSync(at(inside), 'utf8')));
  const other = 'text/其他说明.yaml';

  beforeAll(() => {
    cpSync(path.join(root, 'data/beidaihe-government-office/2019'), path.join(scratch, edition), {
      recursive: true,
    });
    expect(gongkai('archive', edition, '--archive', '归档库').status).toBe(0);
  }, timeout);
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  const codesIn = (text: string) => [...new Set(text.match(/错误 ([A-Z]{2}\d{3})/g) ?? [])].toSorted();

  it(
    'refuses all that is missing in one run, and writes nothing',
    () => {
      const before = hashesIn(scratch);
      const nothing = correct('--date', '2019-02-30');
      expect([nothing.status, codesIn(nothing.stderr)]).toEqual([1, ['错误 GZ111', '错误 GZ115']]);
      expect(nothing.stderr).toContain('更正日期“2019-02-30”不是日期');
      const unknown = gongkai('correct', edition, '--archive', '没有', ...words);
      expect([unknown.status, codesIn(unknown.stderr)]).toEqual([1, ['错误 GZ113']]);
      expect(hashesIn(scratch)).toEqual(before);

      edit('tables/机关运行经费.yaml', (text) => text.replace('27.87', '27.78'));
      const changed = hashesIn(scratch);
      const standing = correct();
      expect([standing.status, codesIn(standing.stderr)]).toEqual([
        1,
        expect.arrayContaining(['错误 GZ111', '错误 GZ112', '错误 KJ103']),
      ]);
      expect(hashesIn(scratch)).toEqual(changed);
      edit('tables/机关运行经费.yaml', (text) => text.replace('27.78', '27.87'));
    },
    timeout,
  );

  it(
    'corrects once, completes what was cut short, and keeps the ledger as it was archived',
    () => {
      edit(other, (text) => text.replace(/^([^#]*)。/m, '$1！'));
      expect(correct(...words)).toMatchObject({ status: 0 });
      const done = hashesIn(scratch);
      const again = correct(...words);
      expect([again.status, codesIn(again.stderr)]).toEqual([1, ['错误 GZ115']]);
      const archived = gongkai('archive', edition, '--archive', '归档库');
      expect([archived.status, archived.stderr]).toEqual([0, expect.stringContaining('说明 GZ102')]);

      rmSync(at('corrections.yaml'));
      rmSync(path.join(scratch, 'out'), { recursive: true });
      const completed = correct(...words);
      expect([completed.status, completed.stderr]).toEqual([0, expect.stringContaining('GZ117')]);
      expect(hashesIn(scratch)).toEqual(done);

      edit('corrections.yaml', (text) => text.replace('张某', '李某'));
      edit(other, (text) => text.replace('！', '？'));
      const forged = correct(...words);
      expect([forged.status, codesIn(forged.stderr)]).toEqual([1, ['错误 GZ114']]);
      const kept = gongkai(
        'archive',
        edition,
        '--archive',
        '归档库',
        '--reason',
        '改',
        '--approved-by',
        '李某',
      );
      expect([kept.status, codesIn(kept.stderr)]).toEqual([1, ['错误 GZ114']]);
    },
    timeout,
  );

  it(
    'corrects a second time, beside the first',
    () => {
      edit('corrections.yaml', (text) => text.replace('李某', '张某'));
      const first = Object.entries(hashesIn(scratch, 'out/甲/2019/更正-r2'));
      const { status, stdout } = correct(...words);
      expect([status, stdout]).toEqual([
        0,
        expect.stringContaining('甲/2019@r3  归档库/editions/甲/2019/r3'),
      ]);
      expect(Object.entries(hashesIn(scratch, 'out/甲/2019/更正-r2'))).toEqual(first);
      const ledger = readFileSync(at('corrections.yaml'), 'utf8');
      expect(ledger.match(/修订版: "r\d"/g)).toEqual(['修订版: "r2"', '修订版: "r3"']);
    },
    timeout,
  );
});
