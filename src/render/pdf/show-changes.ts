import type { Layout, TextStyle } from '../../document/layout.js';
import type { Change, Document, Inline, Paragraph, Section } from '../../document/nodes.js';
import { hasChanges, spreadChanges } from '../../document/spread-changes.js';
import type { RenderInput } from '../renderer.js';

const LEGEND = '图例';

/**
 * What a document that shows a correction is printed as: each piece says its own change, and a legend before all else says
 * how they look. Any other document comes back as it is.
 */
export function showChanges<Input extends Pick<RenderInput, 'document' | 'layout'>>(input: Input): Input {
  const { document, layout } = input;
  if (!hasChanges(document)) return input;
  return { ...input, document: addLegend(spreadChanges(document)), layout: addLegendStyle(layout) };
}

function addLegend(document: Document): Document {
  const first = document.sections.findIndex(({ blocks }) => blocks.length > 0);
  const sections = document.sections.map(
    (section, index): Section =>
      index === first ? { ...section, blocks: [legend, ...section.blocks] } : section,
  );
  return { ...document, sections };
}

const legend: Paragraph = {
  kind: 'paragraph',
  style: LEGEND,
  inlines: [
    say('图例：'),
    say('删去的文字', 'deleted'),
    say('（红色，加删除线）；'),
    say('新增的文字', 'inserted'),
    say('（蓝色，加下划线）；页边竖线：该行有改动。'),
  ],
};

function say(text: string, change?: Change): Inline {
  return { kind: 'text', text, marks: [], ...(change && { change }) };
}

/** 小五, for a line that is no part of what is published. */
const SIZE = 9;
const LINE_PITCH = 14;
const SPACE_AFTER = 7;

/** The layout with a style for the legend, unless it has one of its own. */
function addLegendStyle(layout: Layout): Layout {
  const style: TextStyle = {
    ...layout.段落样式.正文,
    字号: SIZE,
    行距: LINE_PITCH,
    对齐: '左',
    首行缩进: 0,
    段前: 0,
    段后: SPACE_AFTER,
    加粗: false,
  };
  return { ...layout, 段落样式: { [LEGEND]: style, ...layout.段落样式 } };
}
