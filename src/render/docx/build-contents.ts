import {
  BuilderElement,
  InternalHyperlink,
  LeaderType,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { PrintedEntry } from '../printed-contents.js';
import { bookmarkName } from './bookmark-heading.js';
import { buildRuns, buildSeparator, EAST_ASIAN, type ParagraphOptions } from './build-paragraph.js';
import type { Revise } from './revisions.js';
import type { SheetFrame } from './sheet-frame.js';
import { entryStyleId } from './word-styles.js';

/**
 * The contents as Word writes its own: a TOC field over paragraphs in the styles `toc 1` and following, each a link to
 * its heading with a dotted leader and the page number. The numbers are those of our own layout and the field is not
 * marked as old, so that every program shows them at once; a clerk may have Word make them anew.
 */
export function buildContents(
  entries: readonly PrintedEntry[],
  frame: SheetFrame,
  first: ParagraphOptions,
  revise: Revise,
): readonly Paragraph[] {
  if (entries.length === 0) return [];
  const deepest = Math.max(...entries.map(({ level }) => level));
  const paragraphs = entries.map((entry, index) => {
    const closes = index === entries.length - 1 ? [buildFieldMark('end')] : [];
    const opens = index === 0 ? openField(`TOC \\o "1-${deepest}" \\h \\z \\u`) : [];
    return new Paragraph({
      ...(index === 0 ? first : {}),
      style: entryStyleId(entry.level),
      tabStops: [{ type: TabStopType.RIGHT, position: frame.areaWidth, leader: LeaderType.DOT }],
      children: [...opens, buildLink(entry, revise), ...closes],
    });
  });
  // LibreOffice loses the page number of a section whose last paragraph is of the field.
  return [...paragraphs, buildSeparator()];
}

function buildLink({ inlines, label, headingIndex }: PrintedEntry, revise: Revise): ParagraphChild {
  const tail = label === '' ? [] : [new TextRun({ font: EAST_ASIAN, children: [new Tab(), label] })];
  return new InternalHyperlink({
    anchor: bookmarkName(headingIndex),
    children: [...buildRuns(inlines, revise), ...tail],
  });
}

function openField(instruction: string): readonly ParagraphChild[] {
  const text = new BuilderElement({ name: 'w:instrText', children: [] });
  text.addChildElement(instruction);
  return [buildFieldMark('begin'), new TextRun({ children: [text] }), buildFieldMark('separate')];
}

function buildFieldMark(mark: 'begin' | 'separate' | 'end'): TextRun {
  const attributes = { kind: { key: 'w:fldCharType', value: mark } };
  return new TextRun({ children: [new BuilderElement({ name: 'w:fldChar', attributes })] });
}
