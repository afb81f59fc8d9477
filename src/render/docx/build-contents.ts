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
import { buildRuns, buildSeparator, type ParagraphOptions } from './build-paragraph.js';
import type { Scribe } from './scribe.js';
import type { SheetFrame } from './sheet-frame.js';
import { entryStyleId } from './word-styles.js';
import { EAST_ASIAN } from './write-runs.js';

/**
 * The contents as Word writes its own: a TOC field over paragraphs in the styles `toc 1` and following, each a link to
 * its heading with a dotted leader and the page number. The numbers are those of our own layout and the field is not
 * marked as old, so that every program shows them at once; a clerk may have Word make them anew.
 */
export function buildContents(
  entries: readonly PrintedEntry[],
  frame: SheetFrame,
  first: ParagraphOptions,
  scribe: Scribe,
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
      children: [...opens, buildLink(entry, scribe), ...closes],
    });
  });
  // LibreOffice loses the page number of a section whose last paragraph is of the field.
  return [...paragraphs, buildSeparator()];
}

function buildLink({ inlines, label, headingIndex }: PrintedEntry, scribe: Scribe): ParagraphChild {
  const link = new InternalHyperlink({ anchor: bookmarkName(headingIndex), children: [] });
  link.addChildElement(buildRuns(inlines, scribe));
  if (label !== '') link.addChildElement(new TextRun({ font: EAST_ASIAN, children: [new Tab(), label] }));
  return link;
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
