import { type LayoutFolder, loadLayoutFolder } from '../../src/load/load-layout-folder.js';
import type { RawFile } from '../../src/source.js';
import { readLayoutFolder } from '../../src/workspace/read-layout-folder.js';
import { expectValue, readFonts, root } from './published-edition.js';

/** The shipped layout with a cover and contents, changed in its files as an author of layouts would do it. */
export function readCoveredLayout(): LayoutFolder {
  const files = expectValue(readLayoutFolder({ root, callerFolder: root }, 'hebei-2019'));
  const opening = textOf(files, OPENING);
  const behindTitle = opening.indexOf('</title>') + '</title>'.length;
  const changed = new Map([
    ...files,
    fileOf('layout.yaml', addSheets(textOf(files, 'layout.yaml'))),
    fileOf('sections/封面.hbs', `${opening.slice(0, behindTitle)}\n<p style="封面日期">{{年度}}年2月</p>\n`),
    fileOf('sections/目录.hbs', '<p style="目录标题">目　录</p>\n<contents levels="2"/>\n'),
    fileOf(OPENING, opening.slice(behindTitle)),
  ]);
  return expectValue(loadLayoutFolder(changed, readFonts()));
}

const OPENING = 'sections/标题与前言.hbs';

/** Sheets without page numbers, a title a quarter down the cover, and what the templates above name. */
function addSheets(layout: string): string {
  const sheet = '{ 宽: 210, 高: 297, 上: 37, 下: 35, 左: 28, 右: 26, 每行字数: 28, 每页行数: 22, 页码: 否 }';
  const additions: readonly (readonly [before: string, lines: string])[] = [
    ['  横页:', `  封面页: ${sheet}\n  目录页: ${sheet}\n`],
    [
      '  表注:',
      '  封面日期: { 字体: 楷体, 字号: 15.75, 行距: 28.95, 对齐: 中, 段前: 289.5 }\n' +
        '  目录标题: { 字体: 小标宋, 字号: 22, 行距: 28.95, 对齐: 中, 段后: 28.95, 与下段同页: 是 }\n' +
        '  目录一级: { 字体: 黑体, 字号: 15.75, 行距: 28.95, 对齐: 左 }\n',
    ],
    ['  - { 模板: 标题与前言', '  - { 模板: 封面, 纸张: 封面页 }\n  - { 模板: 目录, 纸张: 目录页 }\n'],
  ];
  return additions
    .reduce((text, [before, lines]) => text.replace(before, () => lines + before), layout)
    .replace('段后: 28.95,', '段前: 173.7, 段后: 28.95,');
}

function textOf(files: ReadonlyMap<string, RawFile>, name: string): string {
  const file = files.get(name);
  if (!file) throw new Error(`the layout has no ${name}`);
  return Buffer.from(file.bytes).toString('utf8');
}

function fileOf(name: string, text: string): readonly [string, RawFile] {
  return [name, { path: `templates/covered/${name}`, bytes: Buffer.from(text, 'utf8') }];
}
