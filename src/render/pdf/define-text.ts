import { isChanged, splitStretches } from '../../document/change-views.js';
import type { Layout, TextStyle } from '../../document/layout.js';
import type { Align, Inline } from '../../document/nodes.js';
import type { OpenFonts } from '../../fonts/open-fonts.js';
import { segmentText } from '../../fonts/segment-text.js';
import type { TextRun } from './engine/cut-text.js';
import type { Alignment, LeafNumber, TextNode } from './engine/flow-nodes.js';

/** What nodes are built with; it numbers the leaves in the reading order of `walkLeaves`. */
export type Builder = {
  readonly layout: Layout;
  readonly fonts: OpenFonts;
  readonly nextLeaf: () => number;
};

/** A leaf of the document as a text node. A cell may say how it is aligned; else its style does. */
export function defineText(
  builder: Builder,
  inlines: readonly Inline[],
  style: TextStyle,
  align?: Align,
): TextNode {
  const { layout, fonts, nextLeaf } = builder;
  return { ...defineLeaf(fonts, inlines, style, nextLeaf(), align), latinGap: layout.中西文间距 };
}

/** Text that is no leaf: what a page says again, or says of itself. */
export function defineFurniture(
  fonts: OpenFonts,
  inlines: readonly Inline[],
  style: TextStyle,
  align?: Align,
): TextNode {
  return defineLeaf(fonts, inlines, style, undefined, align);
}

/** Text that is a leaf of the document, or, without a number, furniture that says one again. */
export function defineLeaf(
  fonts: OpenFonts,
  inlines: readonly Inline[],
  style: TextStyle,
  leaf: LeafNumber | undefined,
  align?: Align,
): TextNode {
  return {
    leaf,
    text: defineRuns(inlines, style, fonts),
    fontSize: style.字号,
    linePitch: style.行距,
    alignment: align ?? ALIGNMENTS[style.对齐],
    leadingIndent: style.首行缩进 * style.字号,
    spaceBefore: style.段前,
    spaceAfter: style.段后,
    keepWithNext: style.与下段同页,
  };
}

const ALIGNMENTS: Readonly<Record<TextStyle['对齐'], Alignment>> = {
  左: 'left',
  中: 'center',
  右: 'right',
  两端: 'justify',
};

/** The runs of a text; one without text still has one run, so that it has a line. */
export function defineRuns(
  inlines: readonly Inline[],
  style: TextStyle,
  fonts: OpenFonts,
): readonly TextRun[] {
  const changed = isChanged(inlines);
  const runs = splitStretches(inlines).flatMap(({ change, inlines: stretch }, number) => {
    const place = changed ? { stretch: { number, ...(change && { change }) } } : {};
    return stretch.flatMap((inline) => defineInline(inline, style, fonts, place));
  });
  return runs.length > 0 ? runs : [{ text: '', font: style.字体 }];
}

function defineInline(
  inline: Inline,
  style: TextStyle,
  fonts: OpenFonts,
  place: Pick<TextRun, 'stretch'>,
): readonly TextRun[] {
  if (inline.kind === 'lineBreak') return [{ text: '\n', font: style.字体, ...place }];
  const bold = style.加粗 || inline.marks.includes('bold');
  const superscript = inline.marks.includes('superscript');
  return segmentText(inline.text, style.字体, bold, fonts).map(({ text, role }) => ({
    text,
    font: role,
    ...(superscript ? { superscript } : {}),
    ...place,
  }));
}
