import type { ContentsLevel } from '../../document/nodes.js';

/** A style that every Word has; in a Chinese Word it carries a Chinese name. */
export type BuiltInStyle = {
  readonly id: string;
  /** The English name of the standard: Word shows it translated (heading 1 → 标题 1). */
  readonly name: string;
  /** Place in Word's list of styles; lower stands first. */
  readonly priority: number;
  /** 0-based, as Word counts outline levels. */
  readonly outlineLevel?: number;
  /** The name of the character style that sets part of a paragraph alike, as Word makes one. */
  readonly linked?: string;
  /** Whether 首行缩进 indents every line, as in contents; such a style is not for the clerk to choose. */
  readonly isEntry?: true;
};

/** The built-in styles that the layout's own paragraph styles become, by their names in `layout.yaml`. */
export const builtInStyles: ReadonlyMap<string, BuiltInStyle> = new Map([
  ['正文', { id: 'Normal', name: 'Normal', priority: 0 }],
  ['标题', { id: 'Title', name: 'Title', priority: 10, linked: '标题 字符' }],
  ['一级标题', describeHeading(1)],
  ['二级标题', describeHeading(2)],
  ['三级标题', describeHeading(3)],
  ['四级标题', describeHeading(4)],
  ['页码', { id: 'Footer', name: 'footer', priority: 99, linked: '页脚 字符' }],
  ['目录一级', describeEntry(1)],
  ['目录二级', describeEntry(2)],
  ['目录三级', describeEntry(3)],
  ['目录四级', describeEntry(4)],
]);

/** All titles of tables are captions for Word; each table style's own is based on it. */
export const captionStyle: BuiltInStyle = { id: 'Caption', name: 'caption', priority: 35 };

export function describeEntry(level: ContentsLevel): BuiltInStyle {
  return { id: `TOC${level}`, name: `toc ${level}`, priority: 39, isEntry: true };
}

function describeHeading(level: ContentsLevel): BuiltInStyle {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    priority: 9,
    outlineLevel: level - 1,
    linked: `标题 ${level} 字符`,
  };
}
