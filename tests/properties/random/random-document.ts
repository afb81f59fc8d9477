import type { Block, Document, Heading, List, Section } from '../../../src/document/nodes.js';
import { type Dice, throwDice } from './dice.js';
import { makeInlines } from './random-inlines.js';
import { makeTable } from './random-table.js';
import { makeText } from './random-text.js';
import { type Material, UNNUMBERED } from './read-material.js';

const NOT_FOR_PARAGRAPHS = ['标题', '一级标题', '二级标题', '三级标题', '四级标题', '页码'];

/** A valid document; the same seed and material give the same document. */
export function makeDocument(seed: number, material: Material): Document {
  const dice = throwDice(seed);
  const sections = [
    ...makeFront(dice, material),
    ...Array.from({ length: dice.integer(1, 3) }, (_, index) => makeSection(dice, material, index)),
  ];
  return {
    meta: {
      title: `随机文档${seed} ${makeText(dice, material.pool, 12)}`,
      author: dice.pick(['北戴河区人民政府办公室', 'A & B <办公室>']),
      language: 'zh-CN',
      date: new Date(Date.UTC(2019, 1, 1 + (seed % 28))),
    },
    sections,
  };
}

/** Now and then a cover, now and then contents, on sheets with and without page numbers. */
function makeFront(dice: Dice, material: Material): readonly Section[] {
  const cover = [makeHeading(dice, material, 0), makeParagraph(dice, material)];
  const contents: readonly Block[] = [
    ...(dice.chance(0.5) ? [makeHeading(dice, material, 1)] : []),
    { kind: 'contents', deepest: dice.pick([1, 2, 3, 4]) },
  ];
  return [
    ...(dice.chance(0.3) ? [{ name: '封面', sheet: UNNUMBERED, blocks: cover }] : []),
    ...(dice.chance(0.4)
      ? [{ name: '目录', sheet: dice.pick(Object.keys(material.layout.纸张)), blocks: contents }]
      : []),
  ];
}

function makeSection(dice: Dice, material: Material, index: number): Section {
  const sheet = dice.pick(Object.keys(material.layout.纸张).filter((name) => name !== UNNUMBERED));
  const title: readonly Block[] = index === 0 && dice.chance(0.8) ? [makeHeading(dice, material, 0)] : [];
  const blocks = Array.from({ length: dice.integer(1, 7) }, () => makeBlock(dice, material, sheet));
  return { name: `第${index + 1}节`, sheet, blocks: [...title, ...blocks] };
}

function makeBlock(dice: Dice, material: Material, sheet: string): Block {
  const kind = dice.integer(1, 100);
  if (kind <= 30) return makeHeading(dice, material, dice.pick([1, 2, 3, 4]));
  if (kind <= 60) return makeParagraph(dice, material);
  if (kind <= 72) return makeList(dice, material);
  if (kind <= 76) return { kind: 'pageBreak' };
  return makeSheetTable(dice, material, sheet);
}

function makeHeading(dice: Dice, { pool }: Material, level: Heading['level']): Heading {
  return { kind: 'heading', level, inlines: makeInlines(dice, pool, dice.integer(1, 45)) };
}

function makeParagraph(dice: Dice, { layout, pool }: Material): Block {
  const styles = Object.keys(layout.段落样式).filter((style) => !NOT_FOR_PARAGRAPHS.includes(style));
  const length = dice.chance(0.1) ? dice.integer(300, 1500) : dice.integer(0, 200);
  return { kind: 'paragraph', style: dice.pick(styles), inlines: makeInlines(dice, pool, length) };
}

function makeList(dice: Dice, { pool }: Material): List {
  const items = Array.from({ length: dice.integer(1, 9) }, (_, index) => {
    const typed = { kind: 'text', text: `${index + 1}、`, marks: [] } as const;
    return { inlines: [typed, ...makeInlines(dice, pool, dice.integer(0, 80))] };
  });
  return { kind: 'list', ordered: dice.chance(0.5), items };
}

function makeSheetTable(dice: Dice, { layout, pool }: Material, sheetName: string): Block {
  const styleName = dice.pick(Object.keys(layout.表格样式));
  const style = layout.表格样式[styleName];
  const sheet = layout.纸张[sheetName];
  if (!style || !sheet) throw new Error(`not in the layout: ${styleName}, ${sheetName}`);
  return makeTable(dice, pool, { styleName, style, sheet });
}
