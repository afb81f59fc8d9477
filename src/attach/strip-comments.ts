import { Lexer } from 'yaml';

/** The lexer puts this before a scalar; it is no part of the text, nor are the other two. */
const SCALAR = '\u001f';
const MARKERS = ['\u0002', '\u0018', SCALAR];

const NEWLINE = /^\r?\n$/;

/** Where a line begins with a letter. */
const KEY_AT_MARGIN = /(?<![^\n])(?=\p{L})/u;

/**
 * YAML text without its comments, which are notes of the office: a comment goes with the space before it, and with its
 * line if it has one to itself. Every other character stays where it is, a `#` inside a text too.
 */
export function stripComments(text: string): string {
  return splitKeys(text)
    .map((part) => (part.includes('#') ? stripPart(part) : part))
    .join('');
}

/**
 * A file that is one mapping, as all that load are, parted where its keys stand at the margin: whatever one of them holds
 * stands farther in. Most comments are notes at a file's head, and what has none need not be looked through.
 */
function splitKeys(text: string): readonly string[] {
  const start = text.search(KEY_AT_MARGIN);
  const head = text.slice(0, Math.max(0, start));
  const isMapping = start !== -1 && stripPart(head).trim() === '';
  return isMapping ? [head, ...text.slice(start).split(KEY_AT_MARGIN)] : [text];
}

function stripPart(text: string): string {
  let kept = '';
  let before = '';
  let dropNewline = false;
  for (const token of new Lexer().lex(text)) {
    const isComment = token.startsWith('#') && before !== SCALAR;
    if (isComment) {
      kept = kept.replace(/[ \t]+$/, '');
      dropNewline = kept === '' || kept.endsWith('\n');
    } else if (!MARKERS.includes(token)) {
      if (!(dropNewline && NEWLINE.test(token))) kept += token;
      dropNewline = false;
    }
    before = token;
  }
  return kept;
}
