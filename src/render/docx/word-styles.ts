import type { Layout, TextStyle } from '../../document/layout.js';
import { contentsStyle } from '../../document/leaf-style.js';
import type { ContentsLevel, HeadingLevel } from '../../document/nodes.js';
import { type BuiltInStyle, builtInStyles, captionStyle, describeEntry } from './built-in-styles.js';

/** A paragraph style of the DOCX file and the layout's style that it carries. */
export type WordStyle = BuiltInStyle & {
  readonly origin: 'builtIn' | 'custom';
  /** The style that Word counts it to; absent for `Normal`. What it inherits is stated all the same. */
  readonly basedOn?: string;
  readonly text: TextStyle;
  /** Whether Chinese stands apart from Latin letters and digits: 中西文间距 is for running text, as in the PDF. */
  readonly spacesLatin: boolean;
};

/** The parts of a table that have a style of their own. */
export type TablePart = '表题' | '单位行' | '表头' | '表文';

const CUSTOM_PRIORITY = 20;
const TABLE_PARTS: readonly TablePart[] = ['表题', '单位行', '表头', '表文'];
const CONTENTS_LEVELS: readonly ContentsLevel[] = [1, 2, 3, 4];

/** Every paragraph style that a layout needs, `Normal` first; a style stands behind the one it is based on. */
export function listWordStyles(layout: Layout): readonly WordStyle[] {
  const spacesLatin = layout.中西文间距 > 0;
  const paragraphs = Object.entries(layout.段落样式).map(([name, text]) => ({
    ...paragraphWordStyle(name, text),
    spacesLatin: spacesLatin && name !== '页码',
  }));
  const normal = paragraphs.filter((style) => style.id === 'Normal');
  const others = paragraphs.filter((style) => style.id !== 'Normal' && !style.isEntry);
  const entries = CONTENTS_LEVELS.map((level) => entryWordStyle(layout, level));
  const tables = Object.entries(layout.表格样式).flatMap(([table, style]) =>
    TABLE_PARTS.map((part) => tableWordStyle(table, part, style[part])),
  );
  return [...normal, ...others, ...entries, ...captionWordStyle(layout), ...tables];
}

/** The id of a paragraph style of the layout. */
export function paragraphStyleId(name: string): string {
  return builtInStyles.get(name)?.id ?? customId(name);
}

/** The id of the style of a heading level; level 0 is the title. */
export function headingStyleId(level: HeadingLevel): string {
  return level === 0 ? 'Title' : `Heading${level}`;
}

/** The id of the style of an entry of the contents. */
export function entryStyleId(level: ContentsLevel): string {
  return describeEntry(level).id;
}

/** The id of the style of a part of a table. */
export function tableStyleId(table: string, part: TablePart): string {
  return customId(tablePartName(table, part));
}

function paragraphWordStyle(name: string, text: TextStyle): WordStyle {
  const builtIn = builtInStyles.get(name);
  if (!builtIn) return customStyle(name, text, 'Normal');
  const place = { origin: 'builtIn', text, spacesLatin: false } as const;
  return builtIn.id === 'Normal' ? { ...builtIn, ...place } : { ...builtIn, ...place, basedOn: 'Normal' };
}

function entryWordStyle(layout: Layout, level: ContentsLevel): WordStyle {
  const text: TextStyle = { ...contentsStyle(layout, level), 对齐: '左' };
  return { ...describeEntry(level), origin: 'builtIn', basedOn: 'Normal', text, spacesLatin: false };
}

/** The built-in style of captions looks like the titles of the first table style. */
function captionWordStyle(layout: Layout): readonly WordStyle[] {
  return Object.values(layout.表格样式)
    .slice(0, 1)
    .map(({ 表题 }) => ({
      ...captionStyle,
      origin: 'builtIn',
      basedOn: 'Normal',
      text: keepWithTable(表题),
      spacesLatin: false,
    }));
}

function tableWordStyle(table: string, part: TablePart, text: TextStyle): WordStyle {
  const name = tablePartName(table, part);
  if (part === '表题') return customStyle(name, keepWithTable(text), captionStyle.id);
  return customStyle(name, text, 'Normal');
}

/** A table's title never stays behind at the foot of a page. */
function keepWithTable(text: TextStyle): TextStyle {
  return { ...text, 与下段同页: true };
}

function customStyle(name: string, text: TextStyle, basedOn: string): WordStyle {
  const id = customId(name);
  return { id, name, origin: 'custom', basedOn, priority: CUSTOM_PRIORITY, spacesLatin: false, text };
}

function tablePartName(table: string, part: TablePart): string {
  return `${table}·${part}`;
}

/** The prefix keeps a layout's style named `Title` apart from Word's. */
function customId(name: string): string {
  return `gongkai-${name}`;
}
