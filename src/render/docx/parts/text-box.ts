import { element } from './xml.js';

/** A box on the page. Lengths are twips from the sheet's upper left corner; the id is unique in a part. */
export type TextBox = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly id: number;
  readonly name: string;
};

const MARKUP_COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';

const EMU_PER_TWIP = 635;

/**
 * A run with a text box whose text is turned clockwise by a quarter: as a DrawingML shape for Word 2010 and later, WPS
 * and LibreOffice, and as a VML shape for what is older. `paragraphs` is the XML of its content. The part around it
 * must declare the prefixes w, wp, wps and v, as those of the docx package do.
 */
export function writeTextBox(paragraphs: string, box: TextBox): string {
  const content = element('w:txbxContent', {}, [paragraphs]);
  return element('w:r', {}, [
    element('mc:AlternateContent', { 'xmlns:mc': MARKUP_COMPATIBILITY }, [
      element('mc:Choice', { Requires: 'wps' }, [element('w:drawing', {}, [writeAnchor(content, box)])]),
      element('mc:Fallback', {}, [element('w:pict', {}, [writeVml(content, box)])]),
    ]),
  ]);
}

function writeAnchor(content: string, box: TextBox): string {
  const noDistance = { distT: 0, distB: 0, distL: 0, distR: 0 };
  const place = {
    simplePos: 0,
    relativeHeight: box.id,
    behindDoc: 0,
    locked: 0,
    layoutInCell: 1,
    allowOverlap: 1,
  };
  return element('wp:anchor', { ...noDistance, ...place }, [
    element('wp:simplePos', { x: 0, y: 0 }),
    writePosition('wp:positionH', box.left),
    writePosition('wp:positionV', box.top),
    element('wp:extent', { cx: toEmu(box.width), cy: toEmu(box.height) }),
    element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
    element('wp:wrapNone'),
    element('wp:docPr', { id: box.id, name: box.name }),
    element('wp:cNvGraphicFramePr'),
    element('a:graphic', { 'xmlns:a': DRAWING }, [
      element('a:graphicData', { uri: SHAPE }, [writeShape(content, box)]),
    ]),
  ]);
}

function writePosition(name: string, twips: number): string {
  return element(name, { relativeFrom: 'page' }, [element('wp:posOffset', {}, [String(toEmu(twips))])]);
}

function writeShape(content: string, { width, height }: TextBox): string {
  const insets = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 };
  return element('wps:wsp', {}, [
    element('wps:cNvSpPr', { txBox: 1 }),
    element('wps:spPr', {}, [
      element('a:xfrm', {}, [
        element('a:off', { x: 0, y: 0 }),
        element('a:ext', { cx: toEmu(width), cy: toEmu(height) }),
      ]),
      element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
      element('a:noFill'),
      element('a:ln', {}, [element('a:noFill')]),
    ]),
    element('wps:txbx', {}, [content]),
    element('wps:bodyPr', { rot: 0, vert: 'vert', wrap: 'square', ...insets, anchor: 't' }),
  ]);
}

function writeVml(content: string, { left, top, width, height, id }: TextBox): string {
  const style = [
    'position:absolute',
    `margin-left:${toPoints(left)}`,
    `margin-top:${toPoints(top)}`,
    `width:${toPoints(width)}`,
    `height:${toPoints(height)}`,
    'mso-position-horizontal-relative:page',
    'mso-position-vertical-relative:page',
  ].join(';');
  return element('v:rect', { id: `number${id}`, style, filled: 'f', stroked: 'f' }, [
    element('v:textbox', { inset: '0,0,0,0', style: 'layout-flow:vertical' }, [content]),
  ]);
}

function toEmu(twips: number): number {
  return twips * EMU_PER_TWIP;
}

function toPoints(twips: number): string {
  return `${twips / 20}pt`;
}
