import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatReport } from '../../src/cli/report.js';
import type { Diagnostic } from '../../src/diagnostic.js';
import { textOf, walkLeaves } from '../../src/document/walk.js';
import { openWorkshop } from '../../src/pipeline/workshop.js';
import { openEdition } from '../../src/pipeline.js';
import { scratchFolder, workspaceAt } from '../workspace/scratch-folder.js';
import { blocks, commands, type GuideBlock, mergeYaml, rowsUnder } from './layout-guide.js';

const SECTION = 'sections/单位情况.hbs';
const EDITION = 'data/county-trial/2024';

/** A package of its own in which the guide's first steps are taken. */
function startTrial(): string {
  const root = scratchFolder();
  for (const folder of ['templates', 'subjects', 'fonts/fonts.yaml']) {
    cpSync(folder, path.join(root, folder), { recursive: true });
  }
  cpSync('templates/national-2023', path.join(root, 'templates/county-2025'), { recursive: true });
  cpSync('data/shili-civil-affairs-bureau', path.join(root, 'data/county-trial'), { recursive: true });
  return root;
}

function open(root: string, edition = EDITION) {
  const workshop = openWorkshop(workspaceAt(root));
  return openEdition({ workshop, editionFolder: path.join(root, edition), sourceDateEpoch: undefined });
}

function pathOf(root: string, file: string): string {
  return path.join(root, file === 'edition.yaml' ? EDITION : 'templates/county-2025', file);
}

function write(root: string, file: string, text: string): void {
  writeFileSync(pathOf(root, file), text);
}

/** Does what a block shows to its file. */
function apply(root: string, { kind, file, text, isPart }: GuideBlock): void {
  const before = existsSync(pathOf(root, file)) ? readFileSync(pathOf(root, file), 'utf8') : '';
  if (kind === 'yaml') write(root, file, mergeYaml(before, text));
  else if (isPart) write(root, file, text + before.split('\n').slice(1).join('\n'));
  else write(root, file, text);
}

const steps = blocks.filter(({ kind }) => kind === 'yaml' || kind === 'handlebars');
/** Where the reader is to check: the changes of layout.yaml belong together. */
const rests = steps.flatMap(({ file }, index) =>
  file === 'layout.yaml' && steps[index + 1]?.file === file ? [] : [{ count: index + 1, file }],
);
const firstSection = steps.findIndex(({ file }) => file === SECTION);

/** The layout after the steps before one, and what the text asks to delete. */
function takeSteps(count: number): string {
  const root = startTrial();
  for (const step of steps.slice(0, count)) apply(root, step);
  if (count >= firstSection) {
    for (const file of ['sections/附加表.hbs', 'partials/附加格.hbs']) rmSync(pathOf(root, file));
    for (const year of ['2023', '2024'])
      rmSync(path.join(root, `data/county-trial/${year}/tables/附加表.yaml`));
  }
  return root;
}

function report(root: string, diagnostics: readonly Diagnostic[]): string {
  const readSource = (file: string) => readFileSync(path.join(root, file), 'utf8');
  const terminal = { interactive: true, colour: false, width: () => 100 };
  return formatReport(diagnostics, { subject: '', terminal, readSource });
}

/** What the section prints, text by text. */
function printed(root: string): readonly string[] {
  const opened = open(root);
  if (!opened.ok) throw new Error(report(root, opened.diagnostics));
  const leaves = [...walkLeaves(opened.value.document)].filter(({ section }) => section === '单位情况');
  return leaves.map(({ inlines }) => textOf(inlines));
}

const finished = steps.findLastIndex(({ kind, isPart }) => kind === 'handlebars' && !isPart) + 1;

describe('the guide for those who write a layout', () => {
  it('types commands that there are', () => {
    expect(commands.map((command) => command.split(' ')[0])).toEqual(['check', 'build', 'explain']);
    for (const command of commands) {
      const typed = command.replaceAll('data/county-trial', 'data/shili-civil-affairs-bureau');
      const [verb = '', ...rest] = typed.split(' ');
      const out = verb === 'build' ? ['--out', scratchFolder()] : [];
      const { status } = spawnSync(process.execPath, ['dist/cli/main.js', verb, ...rest, ...out]);
      expect([command, status]).toEqual([command, 0]);
    }
  }, 60_000);

  it('takes its steps in files of the layout', () => {
    expect(steps.map(({ file }) => file)).toEqual([
      'edition.yaml',
      ...['layout.yaml', 'layout.yaml', 'layout.yaml', 'layout.yaml'],
      ...[SECTION, 'sections/封面.hbs', SECTION, SECTION, SECTION, SECTION],
    ]);
  });

  it.each(rests)(
    'has a layout without a fault after step $count, $file',
    ({ count }) => {
      const root = takeSteps(count);
      const faults = open(root).diagnostics.filter(({ severity }) => severity === 'error');
      const shown = blocks.find(({ text }) => text.includes('MB109'))?.text;
      expect(
        report(
          root,
          faults.map(({ hint: _, ...fault }) => fault),
        ),
      ).toBe(count === firstSection ? shown : '');
    },
    20_000,
  );

  it('ends with a publication in which no rule finds more than in the one it started from', () => {
    const codes = open(takeSteps(finished)).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(open(takeSteps(1)).diagnostics.map(({ code }) => code));
  });

  it('ends with a layout for the year without a year before, too', () => {
    const root = takeSteps(finished);
    const file = path.join(root, 'data/county-trial/2023/edition.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('national-2023', 'county-2025'));
    expect(open(root, 'data/county-trial/2023').ok).toBe(true);
  });

  it('prints what it says that each way of writing prints', () => {
    const root = takeSteps(firstSection);
    const rows = rowsUnder('| 写 | 印出 |');
    expect(rows.length).toBeGreaterThan(10);
    write(root, SECTION, rows.map(([code]) => `<p>${code}</p>`).join('\n'));
    expect(printed(root)).toEqual(rows.map(([, words]) => words));
  });

  it('names the faults that it shows', () => {
    const root = takeSteps(firstSection);
    const rows = rowsUnder('| 写 | 程序说 | 怎么改 |');
    expect(rows.length).toBeGreaterThan(10);
    const found = rows.map(([code]) => {
      write(root, SECTION, `${code}\n`);
      const faults = open(root).diagnostics.filter(({ severity }) => severity === 'error');
      return [code, faults[0]?.code];
    });
    expect(found).toEqual(rows);
  }, 60_000);

  it('shows a report as it is', () => {
    const root = takeSteps(finished);
    const text = readFileSync(pathOf(root, SECTION), 'utf8');
    write(root, SECTION, text.replace('<td>{{名称}}</td>', '<td>{{名字}}</td>'));
    const shown = blocks.find((block) => block.text.includes('MB301') && block.text.includes(':'))?.text;
    expect(report(root, open(root).diagnostics)).toContain(shown);
  });

  it('names a cell that is there, and quotes the data as they are', () => {
    const root = takeSteps(finished);
    const opened = open(root);
    const ids = opened.ok ? [...walkLeaves(opened.value.document)].map(({ id }) => id) : [];
    const place = blocks.find(({ text }) => text.startsWith('位置:'))?.text;
    expect(ids).toContain(/块: (\S+)/.exec(place ?? '')?.[1]);
    const table = readFileSync(path.join(root, EDITION, 'tables/支出总表.yaml'), 'utf8');
    const quoted = blocks.find(({ text }) => text.startsWith('金额格式:'))?.text ?? '';
    expect(
      quoted
        .trimEnd()
        .split('\n')
        .filter((line) => !table.includes(`${line}\n`)),
    ).toEqual([]);
  });
});
