import { describe, expect, it } from 'vitest';
import { findAll, parsePart, renderSample, type XmlNode } from './read-part.js';
import { documentOf, heading, sampleDocument, section } from './sample-document.js';

/**
 * The order in which ECMA-376 part 1 wants the children of an element; Word refuses a file that breaks it. Only
 * the elements that the renderer writes are listed: a new one must be added at its place.
 */
const ORDERS: Readonly<Record<string, string>> = {
  pPr: 'pStyle keepNext keepLines pageBreakBefore widowControl tabs kinsoku autoSpaceDE autoSpaceDN adjustRightInd snapToGrid spacing ind jc outlineLvl sectPr',
  rPr: 'rFonts b bCs snapToGrid color spacing sz szCs vertAlign lang',
  tblPr: 'tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption tblDescription',
  trPr: 'cantSplit trHeight tblHeader',
  tcPr: 'tcW gridSpan vMerge tcBorders vAlign',
  sectPr: 'footerReference pgSz pgMar pgNumType docGrid',
  style: 'name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr',
  styles: 'docDefaults latentStyles style',
  settings:
    'zoom defaultTabStop evenAndOddHeaders characterSpacingControl noLineBreaksAfter noLineBreaksBefore compat themeFontLang decimalSymbol listSeparator',
  compat: 'doNotExpandShiftReturn compatSetting',
};

const PARTS = ['document', 'styles', 'settings', 'footer1', 'footer2', 'footer3', 'footer4'];

function childNames(node: XmlNode): readonly string[] {
  return node.children.map(({ name }) => name.slice(2)).filter((name, index, all) => name !== all[index - 1]);
}

describe('the children of', async () => {
  const contents = section('竖页', { kind: 'contents', deepest: 2 }, heading(1, '一'));
  const bytes = await renderSample(documentOf(...sampleDocument.sections, contents));
  const roots = PARTS.map((part) => parsePart(bytes, `word/${part}.xml`));

  it.each(Object.entries(ORDERS))('w:%s stand in the order of the schema', (name, order) => {
    const nodes = roots.flatMap((root) => [
      ...(root.name === `w:${name}` ? [root] : []),
      ...findAll(root, `w:${name}`),
    ]);
    expect(nodes.length).toBeGreaterThan(0);
    const known = order.split(' ');
    for (const node of nodes)
      expect(childNames(node)).toEqual(known.filter((child) => childNames(node).includes(child)));
  });
});
