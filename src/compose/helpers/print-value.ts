import { DataLeaf } from '../data/data-leaf.js';
import { PLACE_ATTRIBUTE } from '../syntax/call-site.js';
import { escapeXml, findUnprintable } from '../xml-characters.js';
import { describeKind, isAmount, isList, unwrapLeaf } from './expect-value.js';
import { type HelperCall, missing, type Piece, Printed, printed, reject, type Value } from './helper.js';

/**
 * Prints between tags: data becomes `<data value="path">text</data>`, a line end in it `<br/>`. Amounts and booleans
 * have no one way to be printed and are refused. `place` is the number of the mustache's place.
 */
export function printText(value: Value, call: HelperCall, place: string): string {
  return piecesOf(value, call)
    .map((piece) => markPiece(piece, place))
    .join('');
}

/** Prints inside a quoted attribute: the bare text. */
export function printAttribute(value: Value, call: HelperCall): string {
  return piecesOf(value, call)
    .map((piece) => escapeXml(piece.text))
    .join('');
}

function markPiece({ path, text }: Piece, place: string): string {
  const lines = text.split(/\r\n|\r|\n/).map(escapeXml);
  const marked = lines.join('<br/>');
  if (path === undefined) return marked;
  return `<data ${PLACE_ATTRIBUTE}="${place}" value="${escapeXml(path)}">${marked}</data>`;
}

function piecesOf(value: Value, call: HelperCall): readonly Piece[] {
  const print = printableOf(value, call);
  if (print === missing) return [];
  for (const piece of print.pieces) {
    const found = findUnprintable(piece.text);
    if (!found) continue;
    const message = `“${call.written}”中有不能印出的字符 ${found.name}`;
    reject(call, 'MB304', message, { hint: '在数据中删去它', dataPath: piece.path });
    return [];
  }
  return print.pieces;
}

function printableOf(value: Value, call: HelperCall): Printed | typeof missing {
  if (value === missing || value instanceof Printed) return value;
  const leaf = unwrapLeaf(value);
  if (typeof leaf?.value === 'string' || typeof leaf?.value === 'number')
    return printed(String(leaf.value), leaf.path);
  const message = `“${call.written}”是${describeKind(value)}，不能直接印出`;
  const dataPath = value instanceof DataLeaf ? value.path : undefined;
  return reject(call, 'MB302', message, { hint: hintPrinting(value), dataPath });
}

function hintPrinting(value: Value): string {
  if (value instanceof DataLeaf && isAmount(value.value))
    return '金额用 {{wan …}}（文中）或 {{amount …}}（表中）';
  if (unwrapLeaf(value)) return '是非用 {{#if …}} 选择文字';
  return isList(value) ? '列表用 {{#each …}} 逐项印出' : '写到最末一级，如 支出.合计';
}
