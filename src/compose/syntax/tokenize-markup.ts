import { findUnprintable } from '../xml-characters.js';

/** Where in the markup a piece of a template stands: mustaches cut the markup anywhere. */
export type MarkupState =
  | { readonly kind: 'text' }
  /** Inside a start tag, between attributes. */
  | { readonly kind: 'tag'; readonly element: string }
  | { readonly kind: 'value'; readonly element: string; readonly quote: string };

export type MarkupProblem =
  | 'ampersand'
  | 'brace'
  | 'lessThan'
  | 'sectionEnd'
  | 'comment'
  | 'instruction'
  | 'endTag'
  | 'attribute'
  | 'control';

/** A piece of markup; `offset` is where it starts in the text. */
export type MarkupToken =
  | { readonly kind: 'open'; readonly offset: number; readonly element: string }
  | { readonly kind: 'attribute'; readonly offset: number; readonly element: string; readonly name: string }
  | { readonly kind: 'selfClose'; readonly offset: number; readonly element: string }
  | { readonly kind: 'close'; readonly offset: number; readonly element: string }
  | {
      readonly kind: 'problem';
      readonly offset: number;
      readonly problem: MarkupProblem;
      readonly text: string;
    };

type Step = { readonly end: number; readonly state: MarkupState; readonly token?: MarkupToken };

const TEXT: MarkupState = { kind: 'text' };
const ENTITY = /&(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9a-fA-F]+);/y;
const OPEN = /<([A-Za-z][A-Za-z0-9]*)/y;
const CLOSE = /<\/([A-Za-z][A-Za-z0-9]*)[ \t\r\n]*>/y;
const ATTRIBUTE = /([^\s=<>"'/]+)[ \t\r\n]*=[ \t\r\n]*(["'])/y;
/** What was meant as a mustache: a half-width brace is never one by itself, a full-width one is when it is doubled. */
const BRACE = /[{}]|｛｛|｝｝/;
const BRACED = /\{+[^{}<>\n]*\}+|｛｛[^｛｝<>\n]*｝｝|[{}]+|｛｛|｝｝/y;
const SPECIAL_IN_TEXT = new RegExp(`[<&]|\\]\\]>|${BRACE.source}`, 'g');
const SPECIAL_IN_VALUE = new RegExp(`["'<&]|${BRACE.source}`, 'g');
const WORD = /[^\s<>/]+|[</]/y;

/** Cuts a literal piece of a template into markup tokens, starting in `from`, and says in which state it ends. */
export function tokenizeMarkup(
  text: string,
  from: MarkupState,
): { readonly tokens: readonly MarkupToken[]; readonly state: MarkupState } {
  const tokens: MarkupToken[] = findControl(text);
  let state = from;
  for (let offset = 0; offset < text.length; ) {
    const step = takeStep(text, offset, state);
    if (step.token) tokens.push(step.token);
    state = step.state;
    offset = step.end;
  }
  return { tokens, state };
}

function takeStep(text: string, offset: number, state: MarkupState): Step {
  switch (state.kind) {
    case 'text':
      return stepInText(text, offset);
    case 'tag':
      return stepInTag(text, offset, state.element);
    case 'value':
      return stepInValue(text, offset, state);
    default:
      return state satisfies never;
  }
}

function stepInText(text: string, offset: number): Step {
  const special = nextOf(text, offset, SPECIAL_IN_TEXT);
  if (special > offset) return { end: special, state: TEXT };
  if (text[offset] === '&') return stepOverAmpersand(text, offset, TEXT);
  const [braced] = matchAt(BRACED, text, offset);
  if (braced !== undefined) return stepOverBraces(braced, offset, TEXT);
  if (text[offset] === ']') {
    return { end: offset + 3, state: TEXT, token: problem('sectionEnd', offset, ']]>') };
  }
  const [opening, element] = matchAt(OPEN, text, offset);
  if (opening !== undefined && element !== undefined) {
    return {
      end: offset + opening.length,
      state: { kind: 'tag', element },
      token: { kind: 'open', offset, element },
    };
  }
  const [closing, closed] = matchAt(CLOSE, text, offset);
  if (closing !== undefined && closed !== undefined) {
    return { end: offset + closing.length, state: TEXT, token: { kind: 'close', offset, element: closed } };
  }
  return stepOverStray(text, offset);
}

function stepInTag(text: string, offset: number, element: string): Step {
  const tag: MarkupState = { kind: 'tag', element };
  if (/\s/.test(text[offset] ?? '')) return { end: offset + 1, state: tag };
  if (text[offset] === '>') return { end: offset + 1, state: TEXT };
  if (text.startsWith('/>', offset)) {
    return { end: offset + 2, state: TEXT, token: { kind: 'selfClose', offset, element } };
  }
  const [attribute, name, quote] = matchAt(ATTRIBUTE, text, offset);
  if (attribute !== undefined && name !== undefined && quote !== undefined) {
    return {
      end: offset + attribute.length,
      state: { kind: 'value', element, quote },
      token: { kind: 'attribute', offset, element, name },
    };
  }
  const [word = '/'] = matchAt(WORD, text, offset);
  return { end: offset + word.length, state: tag, token: problem('attribute', offset, word) };
}

function stepInValue(text: string, offset: number, state: MarkupState & { readonly kind: 'value' }): Step {
  const special = nextOf(text, offset, SPECIAL_IN_VALUE);
  if (special > offset) return { end: special, state };
  const [braced] = matchAt(BRACED, text, offset);
  if (braced !== undefined) return stepOverBraces(braced, offset, state);
  if (text[offset] === state.quote)
    return { end: offset + 1, state: { kind: 'tag', element: state.element } };
  if (text[offset] === '&') return stepOverAmpersand(text, offset, state);
  if (text[offset] === '<') return { end: offset + 1, state, token: problem('lessThan', offset, '<') };
  return { end: offset + 1, state };
}

function stepOverAmpersand(text: string, offset: number, state: MarkupState): Step {
  const [entity] = matchAt(ENTITY, text, offset);
  if (entity !== undefined && isPrintable(entity)) return { end: offset + entity.length, state };
  const shown = /^&[\w#]{0,12};?/.exec(text.slice(offset, offset + 14))?.[0] ?? '&';
  return { end: offset + 1, state, token: problem('ampersand', offset, shown) };
}

function stepOverBraces(braced: string, offset: number, state: MarkupState): Step {
  return { end: offset + braced.length, state, token: problem('brace', offset, braced) };
}

/** A numeric reference must be to a character that XML can hold. */
function isPrintable(entity: string): boolean {
  const [, hexadecimal, decimal] = /^&#(?:x([0-9a-fA-F]+)|([0-9]+));$/.exec(entity) ?? [];
  if (hexadecimal === undefined && decimal === undefined) return true;
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return code <= 0x10ffff && findUnprintable(String.fromCodePoint(code)) === undefined;
}

/** A `<` that starts no tag: to the `>` if it is meant as markup, else only itself. */
function stepOverStray(text: string, offset: number): Step {
  const rest = text.slice(offset, offset + 2);
  const kinds: Readonly<Record<string, MarkupProblem>> = {
    '<!': 'comment',
    '<?': 'instruction',
    '</': 'endTag',
  };
  const kind = kinds[rest];
  if (kind === undefined) return { end: offset + 1, state: TEXT, token: problem('lessThan', offset, '<') };
  const close = text.indexOf(kind === 'comment' && text.startsWith('<!--', offset) ? '-->' : '>', offset);
  const end = close === -1 ? text.length : text.indexOf('>', close) + 1;
  return { end, state: TEXT, token: problem(kind, offset, text.slice(offset, Math.min(end, offset + 20))) };
}

function findControl(text: string): MarkupToken[] {
  const found = findUnprintable(text);
  return found ? [problem('control', found.offset, found.name)] : [];
}

function problem(kind: MarkupProblem, offset: number, text: string): MarkupToken {
  return { kind: 'problem', offset, problem: kind, text };
}

function matchAt(pattern: RegExp, text: string, offset: number): readonly string[] {
  pattern.lastIndex = offset;
  return pattern.exec(text) ?? [];
}

function nextOf(text: string, offset: number, pattern: RegExp): number {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.index ?? text.length;
}
