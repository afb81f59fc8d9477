import { type CST, Lexer, Parser } from 'yaml';
import type { Fault } from './fault.js';
import { listPlaced, type PlacedItem, type PlacedToken } from './walk-tokens.js';

/** More than any form needs; the composer recurses, and an input must not decide how deep. */
const MOST_LEVELS = 20;

/** Words, marks and line ends: a table of 3,000 rows and nine columns has 250,000, a file of a real department six thousand. */
export const MOST_LEXEMES = 300_000;

/** The concrete syntax of a file, as a tree and as a list of all that is in it; or the one limit that it breaks. */
export type ParsedTokens =
  | {
      readonly ok: true;
      readonly tokens: readonly CST.Token[];
      readonly placed: readonly (PlacedToken | PlacedItem)[];
    }
  | { readonly ok: false; readonly fault: Fault };

/** The lexer's own marks, which stand for no text. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001F', '\uFEFF']);

/**
 * Splits a text into YAML's concrete syntax. Stops at the first limit: time and depth of all that follows are
 * bounded by what is counted here. The text must hold no control characters, which the lexer takes for its marks.
 */
export function parseTokens(text: string): ParsedTokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let offset = 0;
  let lexemes = 0;
  let brackets = 0;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    brackets += bracketStep(lexeme);
    if (lexemes > MOST_LEXEMES) return { ok: false, fault: tooMuch(offset) };
    if (brackets > MOST_LEVELS) return { ok: false, fault: tooDeep(offset) };
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (!MARKS.has(lexeme)) offset += lexeme.length;
  }
  for (const token of parser.end()) tokens.push(token);
  const placed = listPlaced(tokens);
  const deep = placed.find((each): each is PlacedToken => 'token' in each && each.level > MOST_LEVELS);
  return deep ? { ok: false, fault: tooDeep(deep.token.offset) } : { ok: true, tokens, placed };
}

function tooDeep(offset: number): Fault {
  return {
    code: 'SJ103',
    offset,
    message: `层次过深：一层套一层，超过了 ${MOST_LEVELS} 层`,
    hint: '检查这里的括号、“-”和缩进',
  };
}

function tooMuch(offset: number): Fault {
  return {
    code: 'SJ102',
    offset,
    message: '文件的内容过多，读到这里为止',
    hint: '请检查是否放错了文件；没有放错的，删去用不着的内容，如成片的注释',
  };
}

function bracketStep(lexeme: string): number {
  if (lexeme === '[' || lexeme === '{') return 1;
  return lexeme === ']' || lexeme === '}' ? -1 : 0;
}
