import { Lexer } from 'yaml';

/** The lexer puts this before a scalar; it is no part of the text, nor are the other two. */
const SCALAR = '\u001f';
const MARKERS = ['\u0002', '\u0018', SCALAR];

const NEWLINE = /^\r?\n$/;

/**
 * YAML text without its comments, which are notes of the office: a comment goes with the space before it, and with its
 * line if it has one to itself. Every other character stays where it is, a `#` inside a text too.
 */
export function stripComments(text: string): string {
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
