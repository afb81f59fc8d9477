import type { Diagnostic } from '../../diagnostic.js';
import type { SourcePoint } from '../../source.js';
import { fault, type Report } from '../fault.js';
import type { MarkupElement, MarkupNode } from './markup-tree.js';
import { BLOCK_NAMES, ruleOf } from './vocabulary.js';

/** Every element and every piece of text must stand where the vocabulary allows it. */
export function checkNesting(section: readonly MarkupNode[], start: SourcePoint, report: Report): void {
  checkNodes(section, { where: '一节的最外层', holds: BLOCK_NAMES, text: false, at: start }, report);
}

/** What may stand inside an element, or at the top of a section. */
type Surroundings = {
  readonly where: string;
  readonly holds: readonly string[];
  readonly text: boolean;
  readonly at: SourcePoint;
};

function checkNodes(nodes: readonly MarkupNode[], around: Surroundings, report: Report): void {
  // Text knows no place of its own: it takes that of the start tag before it.
  let { at } = around;
  for (const node of nodes) {
    if (node.kind === 'element') {
      at = node.at;
      checkElement(node, around, report);
    } else if (!around.text && isText(node.text)) {
      report(rejectText(node.text, around.where, at));
    }
  }
}

function checkElement(element: MarkupElement, around: Surroundings, report: Report): void {
  if (!around.holds.includes(element.name)) {
    report(rejectElement(element, around));
    return;
  }
  const where = `<${element.name}> 中`;
  checkNodes(element.children, { ...ruleOf(element.name), where, at: element.at }, report);
}

/** Indentation between elements is no text; an ideographic space is. */
function isText(text: string): boolean {
  return /[^ \t\r\n]/.test(text);
}

function rejectText(text: string, where: string, at: SourcePoint): Diagnostic {
  const shown = [...text.trim()].slice(0, 12).join('');
  return fault('MB207', `${where}不能有文字“${shown}”`, { at, hint: '文字要写在 <p>、<li>、<td> 等元素里' });
}

function rejectElement(element: MarkupElement, { holds, where }: Surroundings): Diagnostic {
  // <data> is what the program makes of a value; templates may not write it.
  const names = holds
    .filter((name) => name !== 'data')
    .map((name) => `<${name}>`)
    .join('、');
  const shown = element.name === 'data' ? '数据' : ` <${element.name}>`;
  const hint = holds.length === 0 ? '它里面什么也不能写' : `${where}可以有 ${names}`;
  return fault('MB206', `${where}不能有${shown}`, { at: element.at, hint });
}
