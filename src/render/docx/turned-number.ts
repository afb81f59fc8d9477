import type { Paragraph } from 'docx';
import type { Layout } from '../../document/layout.js';
import { buildSeparator } from './build-paragraph.js';
import { millimetresToTwips, pointsToTwips } from './measures.js';
import type { NumberPlace } from './page-number-footers.js';
import { writeTextBox } from './parts/text-box.js';
import { element, valueElement } from './parts/xml.js';
import type { SheetFrame } from './sheet-frame.js';
import { paragraphStyleId } from './word-styles.js';
import { WrittenXml } from './written-xml.js';

/**
 * The page number of a landscape sheet. In a bound volume it stands where the other pages have it (GB/T 9704-2012, 7.5
 * and 8): the foot of the bound page is the left edge of the sheet, so the number stands there, turned clockwise, on
 * odd pages at the lower end. Word has no turned paragraphs, hence a text box as high as the type area.
 */
export function buildTurnedNumber(place: NumberPlace, frame: SheetFrame, layout: Layout): Paragraph {
  const width = pointsToTwips(layout.段落样式.页码.行距);
  const dashes = frame.left - millimetresToTwips(layout.页码.距版心);
  const box = writeTextBox(writeNumber(place), {
    left: Math.max(0, dashes - Math.round(width / 2)),
    top: frame.top,
    width,
    height: frame.areaHeight,
    // One footer is never shown beside the other, but a number must not come twice in a file.
    id: place.alignment === 'right' ? 1 : 2,
    name: `页码（${place.alignment === 'right' ? '单' : '双'}页）`,
  });
  const paragraph = buildSeparator();
  paragraph.addChildElement(new WrittenXml('w:r', box));
  return paragraph;
}

function writeNumber({ alignment, free }: NumberPlace): string {
  const properties = element('w:pPr', {}, [
    valueElement('w:pStyle', paragraphStyleId('页码')),
    element('w:ind', { [`w:${alignment}`]: free, 'w:firstLine': 0 }),
    valueElement('w:jc', alignment),
  ]);
  return element('w:p', {}, [
    properties,
    writeText('— '),
    writeFieldMark('begin'),
    writeRun(element('w:instrText', {}, ['PAGE'])),
    writeFieldMark('separate'),
    writeFieldMark('end'),
    writeText(' —'),
  ]);
}

function writeText(text: string): string {
  return writeRun(element('w:t', { 'xml:space': 'preserve' }, [text]));
}

function writeFieldMark(mark: 'begin' | 'separate' | 'end'): string {
  return writeRun(element('w:fldChar', { 'w:fldCharType': mark }));
}

function writeRun(content: string): string {
  return element('w:r', {}, [element('w:rPr', {}, [element('w:rFonts', { 'w:hint': 'eastAsia' })]), content]);
}
