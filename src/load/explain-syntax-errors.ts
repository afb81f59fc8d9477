import type { CST, YAMLError } from 'yaml';
import type { SourcePoint } from '../source.js';
import type { Fault } from './fault.js';
import { firstPerLine } from './first-per-line.js';
import { findLineSlip } from './line-slips.js';
import type { Refusal } from './refusals.js';
import { DETACHED_LINE, SYNTAX_EXPLANATIONS } from './syntax-explanations.js';
import { listPlaced } from './walk-tokens.js';

/** A fault of the syntax; `isCause` if the text itself shows the slip, and not only what YAML made of it. */
type SyntaxFault = Fault & { readonly isCause: boolean };

/**
 * The errors of the YAML library in Chinese. One per line, since one slip makes many; and where a line shows the
 * slip itself, or a quote or bracket is not closed, what follows from it is left out.
 */
export function explainSyntaxErrors(
  errors: readonly YAMLError[],
  text: string,
  tokens: readonly CST.Token[],
  place: (offset: number) => SourcePoint,
): readonly Fault[] {
  const openers = findOpeners(tokens);
  const sorted = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const faults = firstPerLine(sorted, ({ pos }) => place(pos[0])).map((error) =>
    explainError(error, text, openers),
  );
  const causes = faults.filter(({ isCause }) => isCause);
  return (causes.length > 0 ? causes : faults).map(({ isCause: _, ...fault }) => fault);
}

function explainError(error: YAMLError, text: string, openers: Openers): SyntaxFault {
  const [offset] = error.pos;
  const opener = openerBefore(openers, error);
  if (opener !== undefined) return { ...findExplanation(error), offset: opener, isCause: true };
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const slip = findLineSlip(lineFrom(text, start));
  if (slip) return { ...slip, offset: start + slip.offset, isCause: true };
  return { ...explainByPlace(error, text, start), isCause: false };
}

/** Some errors mean one thing at the start of a line and another within it. */
function explainByPlace(error: YAMLError, text: string, lineStart: number): Fault {
  const [offset] = error.pos;
  const rest = lineFrom(text, offset);
  const indent = rest.length - rest.trimStart().length;
  const isLineStart = text.slice(lineStart, offset).trim() === '';
  if (isLineStart && (rest.startsWith('- ', indent) || /at node end/.test(error.message))) {
    return { ...DETACHED_LINE, offset: offset + indent };
  }
  const isTooFarIn = error.code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(\s|$)/.test(rest);
  return isTooFarIn ? tooFarIn(text, offset) : { ...findExplanation(error), offset };
}

function findExplanation({ code, message }: YAMLError): Refusal {
  const found = SYNTAX_EXPLANATIONS[code].find(({ when }) => when === undefined || when.test(message));
  if (!found) throw new Error(`no explanation of ${code}: ${message}`);
  const { when: _, ...explanation } = found;
  return explanation;
}

/** A line that is indented below a value that is already complete. */
function tooFarIn(text: string, offset: number): Fault {
  const next = /\n[ ]*(?=\S)/g;
  next.lastIndex = offset;
  const found = next.exec(text);
  return {
    code: 'SJ112',
    offset: found ? found.index + found[0].length : offset,
    message: '这一行缩进过深，被当成上一行的值的一部分',
    hint: '与同一组的其他行左边对齐',
  };
}

/** Where the quotes start by where they end, and the brackets that are not closed, in the order of the text. */
type Openers = { readonly quotes: ReadonlyMap<number, number>; readonly brackets: readonly number[] };

function findOpeners(tokens: readonly CST.Token[]): Openers {
  const all = listPlaced(tokens).flatMap((placed) => ('token' in placed ? [placed.token] : []));
  return {
    quotes: new Map(all.filter(isQuoted).map(({ offset, source }) => [offset + source.length, offset])),
    brackets: all
      .filter(isUnclosed)
      .map(({ offset }) => offset)
      .sort((a, b) => a - b),
  };
}

function isQuoted(token: CST.Token): token is CST.FlowScalar {
  return token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar';
}

function isUnclosed(token: CST.Token): boolean {
  if (token.type !== 'flow-collection') return false;
  return token.end[0]?.source !== (token.start.source === '[' ? ']' : '}');
}

/** The quote or bracket that is not closed: the library names the place where it gave up. */
function openerBefore(
  { quotes, brackets }: Openers,
  { pos: [offset], message }: YAMLError,
): number | undefined {
  if (/closing ["']quote/.test(message)) return quotes.get(offset);
  return /end with a [\]}]/.test(message) ? brackets.findLast((bracket) => bracket < offset) : undefined;
}

function lineFrom(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end);
}
