import { strFromU8, unzipSync } from 'fflate';
import { type ChangeView, isShownIn } from '../../document/change-views.js';
import { scanXml } from './scan-xml.js';

const STORY = 'word/document.xml';

/**
 * The text of every paragraph of a DOCX file's story in reading order; a typed line break is `\n`, a tab `\t`. Of tracked
 * changes (ECMA-376 part 1, 17.13.5) the view says whether all are accepted or rejected: runs and rows that it does not
 * have are left out, and a paragraph whose mark it does not have runs into the next one.
 *
 * @throws if the bytes are no ZIP file, hold no story, or the story is not well-formed
 */
export function readParagraphs(bytes: Uint8Array, view: ChangeView): readonly string[] {
  const story = unzipSync(bytes, { filter: ({ name }) => name === STORY })[STORY];
  if (!story) throw new Error(`${STORY} is missing`);
  return parseParagraphs(strFromU8(story), view);
}

function parseParagraphs(xml: string, view: ChangeView): readonly string[] {
  const reading: Reading = {
    open: [],
    paragraphs: [],
    text: '',
    goneRuns: 0,
    rowIsGone: false,
    markIsGone: false,
  };
  scanXml(xml, {
    open: (name) => {
      if (isGone(name, view)) hide(reading);
      startElement(reading, name);
      reading.open.push(name);
    },
    text: (characters) => {
      const name = reading.open.at(-1);
      if (name === 'w:t' || name === 'w:delText') addText(reading, characters);
    },
    close: (name) => {
      reading.open.pop();
      if (isGone(name, view) && isAroundRuns(reading)) reading.goneRuns -= 1;
      endElement(reading, name);
    },
  });
  return reading.paragraphs;
}

type Reading = {
  readonly open: string[];
  readonly paragraphs: string[];
  text: string;
  /** How many changes that the view does not have are open around the runs. */
  goneRuns: number;
  rowIsGone: boolean;
  markIsGone: boolean;
};

function isGone(name: string, view: ChangeView): boolean {
  if (name === 'w:ins') return !isShownIn(view, 'inserted');
  return name === 'w:del' && !isShownIn(view, 'deleted');
}

/** A change stands among the properties of a row or of a paragraph's mark, or else around runs. */
function hide(reading: Reading): void {
  if (isAroundRuns(reading)) reading.goneRuns += 1;
  else if (reading.open.at(-1) === 'w:trPr') reading.rowIsGone = true;
  else reading.markIsGone = true;
}

function isAroundRuns({ open }: Reading): boolean {
  return open.at(-1) !== 'w:trPr' && open.at(-1) !== 'w:rPr';
}

function startElement(reading: Reading, name: string): void {
  if (name === 'w:p') reading.markIsGone = false;
  else if (name === 'w:tbl') endText(reading);
  else if (name === 'w:br') addText(reading, '\n');
  // The tab stops of a paragraph have the same name.
  else if (name === 'w:tab' && reading.open.includes('w:r')) addText(reading, '\t');
}

function endElement(reading: Reading, name: string): void {
  if (name === 'w:p' && !reading.markIsGone) addParagraph(reading);
  else if (name === 'w:tc' || name === 'w:body') endText(reading);
  else if (name === 'w:tr') reading.rowIsGone = false;
}

function addText(reading: Reading, characters: string): void {
  if (reading.goneRuns === 0) reading.text += characters;
}

/** The end of a cell or of the story, or a table: text can run no farther. */
function endText(reading: Reading): void {
  if (reading.text !== '') addParagraph(reading);
}

function addParagraph(reading: Reading): void {
  if (!reading.rowIsGone) reading.paragraphs.push(reading.text);
  reading.text = '';
}
