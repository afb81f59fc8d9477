import type { Layout, TextStyle } from '../../document/layout.js';
import type { HeadingLevel } from '../../document/nodes.js';

/** A paragraph style of the DOCX file and the layout's style that it carries. */
export type WordStyle = {
  readonly id: string;
  /** For built-in styles the English name of the standard: Word shows it translated (heading 1 → 标题 1). */
  readonly name: string;
  readonly origin: 'builtIn' | 'custom';
  /** Place in Word's list of styles; lower stands first. */
  readonly priority: number;
  readonly text: TextStyle;
  /** 0-based, as Word counts outline levels. */
  readonly outlineLevel?: number;
};

/** The parts of a table that have a style of their own. */
export type TablePart = '表题' | '单位行' | '表头' | '表文';

type BuiltIn = Pick<WordStyle, 'id' | 'name' | 'priority' | 'outlineLevel'>;

const BUILT_IN: ReadonlyMap<string, BuiltIn> = new Map([
  ['正文', { id: 'Normal', name: 'Normal', priority: 0 }],
  ['标题', { id: 'Title', name: 'Title', priority: 10 }],
  ['一级标题', { id: 'Heading1', name: 'heading 1', priority: 9, outlineLevel: 0 }],
  ['二级标题', { id: 'Heading2', name: 'heading 2', priority: 9, outlineLevel: 1 }],
  ['三级标题', { id: 'Heading3', name: 'heading 3', priority: 9, outlineLevel: 2 }],
  ['四级标题', { id: 'Heading4', name: 'heading 4', priority: 9, outlineLevel: 3 }],
  ['页码', { id: 'Footer', name: 'footer', priority: 99 }],
]);

const CUSTOM_PRIORITY = 20;

const TABLE_PARTS: readonly TablePart[] = ['表题', '单位行', '表头', '表文'];

/** Every paragraph style that a layout needs, `Normal` first. */
export function listWordStyles(layout: Layout): readonly WordStyle[] {
  const paragraphs = Object.entries(layout.段落样式).map(([name, text]) => paragraphWordStyle(name, text));
  const tables = Object.entries(layout.表格样式).flatMap(([table, style]) =>
    TABLE_PARTS.map((part) => tableWordStyle(table, part, style[part])),
  );
  const normal = paragraphs.filter((style) => style.id === 'Normal');
  const others = paragraphs.filter((style) => style.id !== 'Normal');
  return [...normal, ...others, ...tables];
}

/** The id of a paragraph style of the layout. */
export function paragraphStyleId(name: string): string {
  return BUILT_IN.get(name)?.id ?? customId(name);
}

/** The id of the style of a heading level; level 0 is the title. */
export function headingStyleId(level: HeadingLevel): string {
  return level === 0 ? 'Title' : `Heading${level}`;
}

/** The id of the style of a part of a table. */
export function tableStyleId(table: string, part: TablePart): string {
  return customId(tablePartName(table, part));
}

function paragraphWordStyle(name: string, text: TextStyle): WordStyle {
  const builtIn = BUILT_IN.get(name);
  return builtIn ? { ...builtIn, origin: 'builtIn', text } : customStyle(name, text);
}

/** A table's title never stays behind at the foot of a page. */
function tableWordStyle(table: string, part: TablePart, text: TextStyle): WordStyle {
  const name = tablePartName(table, part);
  return customStyle(name, part === '表题' ? { ...text, 与下段同页: true } : text);
}

function customStyle(name: string, text: TextStyle): WordStyle {
  return { id: customId(name), name, origin: 'custom', priority: CUSTOM_PRIORITY, text };
}

function tablePartName(table: string, part: TablePart): string {
  return `${table}·${part}`;
}

/** The prefix keeps a layout's style named `Title` apart from Word's. */
function customId(name: string): string {
  return `gongkai-${name}`;
}
