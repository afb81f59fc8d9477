import type { Diagnostic } from '../../diagnostic.js';
import type { SourcePoint } from '../../source.js';
import { fault, type Report } from '../fault.js';
import type { MarkupElement, MarkupNode } from './markup-tree.js';
import { BLOCK_NAMES, type ElementName, type Rule, ruleOf } from './vocabulary.js';

/** Every element and every piece of text must stand where the vocabulary allows it. */
export function checkNesting(section: readonly MarkupNode[], start: SourcePoint, report: Report): void {
  checkNodes(section, { inside: undefined, at: start }, report);
}

/** The element around some nodes; none at the top of a section. */
type Surroundings = { readonly inside: ElementName | undefined; readonly at: SourcePoint };

const TOP: Pick<Rule, 'holds' | 'text'> = { holds: BLOCK_NAMES, text: false };

function checkNodes(nodes: readonly MarkupNode[], around: Surroundings, report: Report): void {
  const { holds, text } = around.inside === undefined ? TOP : ruleOf(around.inside);
  // Text knows no place of its own: it takes that of the start tag before it.
  let { at } = around;
  for (const node of nodes) {
    if (node.kind === 'element') {
      at = node.at;
      if (holds.includes(node.name)) checkNodes(node.children, { inside: node.name, at }, report);
      else report(rejectElement(node, holds, whereIn(around)));
    } else if (!text && isText(node.text)) {
      report(rejectText(node.text, whereIn(around), at));
    }
  }
}

function whereIn({ inside }: Surroundings): string {
  return inside === undefined ? '一节的最外层' : `<${inside}> 中`;
}

/** Indentation between elements is no text; an ideographic space is. */
function isText(text: string): boolean {
  return /[^ \t\r\n]/.test(text);
}

function rejectText(text: string, where: string, at: SourcePoint): Diagnostic {
  const shown = [...text.trim()].slice(0, 12).join('');
  return fault('MB207', `${where}不能有文字“${shown}”`, { at, hint: '文字要写在 <p>、<li>、<td> 等元素里' });
}

function rejectElement(element: MarkupElement, holds: readonly string[], where: string): Diagnostic {
  // <data> is what the program makes of a value; templates may not write it.
  const names = holds
    .filter((name) => name !== 'data')
    .map((name) => `<${name}>`)
    .join('、');
  const shown = element.name === 'data' ? '数据' : ` <${element.name}>`;
  const hint = holds.length === 0 ? '它里面什么也不能写' : `${where}可以有 ${names}`;
  return fault('MB206', `${where}不能有${shown}`, { at: element.at, hint });
}
