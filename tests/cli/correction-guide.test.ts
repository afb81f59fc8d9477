import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readParagraphs } from '../../src/render/docx/read-paragraphs.js';

const main = path.resolve('dist/cli/main.js');
const guide = readFileSync('docs/更正.md', 'utf8');

/** The commands as the guide has them typed. */
const commands = guide.match(/(?<=^npm run -s gongkai -- ).+$/gm) ?? [];

/** The blocks of the guide by what they hold. */
const fenced = guide.split(/^```(.*)\n/m);
const blocks = (language: string) =>
  fenced.filter((_, index) => index % 4 === 2 && fenced[index - 1] === language);

const edition = 'data/beidaihe-government-office/2019';

function run(folder: string, command: string) {
  const { GONGKAI_ARCHIVE: _, ...rest } = process.env;
  const env = { ...rest, FORCE_COLOR: '', NO_COLOR: '1' };
  return spawnSync(process.execPath, [main, ...command.split(' ')], { cwd: folder, encoding: 'utf8', env });
}

/** Changes a file of the edition, which must have what is to be replaced. */
function replaceIn(folder: string, file: string, before: string, after: string): void {
  const at = path.join(folder, edition, file);
  const text = readFileSync(at, 'utf8');
  expect(text).toContain(before);
  writeFileSync(at, text.replace(before, after));
}

describe('the worked example of a correction', () => {
  const scratch = mkdtempSync(path.join(tmpdir(), 'gongkai-'));
  const folder = path.join(scratch, 'gongkai');
  const results: ReturnType<typeof run>[] = [];

  beforeAll(() => {
    mkdirSync(folder);
    cpSync('data', path.join(folder, 'data'), { recursive: true });
    const [archive = '', ...rest] = commands;
    results.push(run(folder, archive));
    const [wrong = '', right = '', ...departures] = blocks('yaml');
    replaceIn(folder, 'tables/国有资产.yaml', wrong, right);
    for (const departure of departures) replaceIn(folder, 'as-published.yaml', departure, '');
    results.push(...rest.map((command) => run(folder, command)));
  }, 300_000);

  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it('types commands that do what they should', () => {
    expect(commands.map((command) => command.split(' ')[0])).toEqual(['archive', 'diff', 'check', 'correct']);
    expect(results.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
  });

  it('shows what diff and correct print', () => {
    const [, diff = '', , correct = ''] = results.map(({ stdout }) => stdout);
    const printed = blocks('').filter((block) => !block.startsWith('npm run'));
    expect(printed).toHaveLength(2);
    expect(diff).toContain(printed[0]);
    expect(correct).toContain(printed[1]);
  });

  it('tells the four figures and nothing else, in the notice and in the ledger', () => {
    const outputs = path.join(folder, 'out/beidaihe-government-office/2019/更正-r2');
    const notice = readdirSync(outputs).find((name) => name.endsWith('（更正说明）.docx')) ?? '';
    const texts = readParagraphs(readFileSync(path.join(outputs, notice)), 'accepted');
    const rows = texts.slice(
      texts.indexOf('更正为') + 1,
      texts.findIndex((text) => text.startsWith('更正原因')),
    );
    const table = '国有资产信息，部门固定资产占用情况表，“资产总额”行，“价值（金额单位：万元）”列';
    expect(rows).toEqual([
      ...['1', '比上年增减情况，正文', '5', '2477.27万元', '2477.28万元'],
      ...['2', '比上年增减情况，正文', '5', '244.81万元', '244.82万元'],
      ...['3', '国有资产信息，正文', '24', '1186.08元', '1186.07万元'],
      // A cell that stands beside two rows is an empty paragraph in the second.
      ...['', table, '24', '1186.08', '1186.07'],
      ...['4', '国有资产信息，正文，“1186.08元”中', '24', '元', '万元'],
    ]);
    const ledger = parse(readFileSync(path.join(folder, edition, 'corrections.yaml'), 'utf8'));
    expect(ledger.更正).toHaveLength(1);
    expect(ledger.更正[0]).toMatchObject({ 修订版: 'r2', 日期: '2019-03-15', 审签人: '张某', 连带: [] });
    const changed = ledger.更正[0].更正处.map((each: Readonly<Record<string, string>>) => [
      each.原为,
      each.更正为,
    ]);
    expect(changed).toEqual([
      ['2477.27万元', '2477.28万元'],
      ['244.81万元', '244.82万元'],
      ['1186.08元', '1186.07万元'],
      ['1186.08', '1186.07'],
      ['元', '万元'],
    ]);
  });

  it('makes a revised edition that build makes again to the byte, without calling it a draft', () => {
    const built = run(folder, `build ${edition} --archive ../归档库`);
    expect([built.status, built.stderr.includes('GZ118')]).toEqual([0, false]);
    const out = path.join(folder, 'out/beidaihe-government-office/2019');
    for (const name of readdirSync(out).filter((each) => /\.(pdf|docx)$/.test(each))) {
      const revised = name.replace(/(?=\.[a-z]+$)/, '（修订稿）');
      expect(
        readFileSync(path.join(out, name)).equals(readFileSync(path.join(out, '更正-r2', revised))),
      ).toBe(true);
    }
  });

  it('archives revisions that verify makes again', () => {
    const { status, stdout, stderr } = run(folder, 'verify --archive ../归档库 --regenerate --format json');
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const { revisions } = JSON.parse(stdout);
    expect(revisions.map((each: Readonly<Record<string, string>>) => each.regeneration)).toEqual([
      'same',
      'same',
    ]);
  });
});
