import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

const STORY = 'word/document.xml';

/**
 * The text of every paragraph of a DOCX file's story in reading order; a typed line break is `\n`, a tab `\t`.
 *
 * @throws if the bytes are no ZIP file, hold no story, or the story is not well-formed
 */
export function readParagraphs(bytes: Uint8Array): readonly string[] {
  const story = unzipSync(bytes, { filter: ({ name }) => name === STORY })[STORY];
  if (!story) throw new Error(`${STORY} is missing`);
  return parseParagraphs(strFromU8(story));
}

function parseParagraphs(xml: string): readonly string[] {
  const paragraphs: string[] = [];
  let text = '';
  let inText = false;
  let inRun = false;
  const parser = new SaxesParser({ position: false });
  parser.on('opentag', ({ name }) => {
    if (name === 'w:p') text = '';
    else if (name === 'w:br') text += '\n';
    else if (name === 'w:r') inRun = true;
    // The tab stops of a paragraph have the same name.
    else if (name === 'w:tab' && inRun) text += '\t';
    inText = name === 'w:t';
  });
  parser.on('text', (characters) => {
    if (inText) text += characters;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:p') paragraphs.push(text);
    if (name === 'w:r') inRun = false;
    inText = false;
  });
  parser.write(xml).close();
  return paragraphs;
}
