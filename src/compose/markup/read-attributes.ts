import type { Align } from '../../document/nodes.js';
import type { ComposeCode } from '../codes.js';
import { fault, type Report } from '../fault.js';
import { hintName } from '../hint-name.js';
import type { MarkupElement } from './markup-tree.js';

/** A whole number from 1 to `most`; 1 where the attribute is absent or wrong (then reported). */
export function readCount(element: MarkupElement, name: string, most: number, report: Report): number {
  const text = element.attributes.get(name);
  if (text === undefined) return 1;
  if (/^[1-9]\d{0,5}$/.test(text) && Number(text) <= most) return Number(text);
  rejectAttribute(element, name, 'MB208', `应为 1 到 ${most} 的整数`, undefined, report);
  return 1;
}

const ALIGNS: readonly Align[] = ['left', 'center', 'right'];

/** `left`, `center` or `right`; undefined where absent or wrong (then reported). */
export function readAlign(element: MarkupElement, report: Report): Align | undefined {
  const text = element.attributes.get('align');
  const align = ALIGNS.find((known) => known === text);
  if (text !== undefined && align === undefined) {
    rejectAttribute(
      element,
      'align',
      'MB208',
      '应为 left（左）、center（中）或 right（右）',
      undefined,
      report,
    );
  }
  return align;
}

/** Whether the attribute says `yes`; any other word is reported. */
export function readYes(element: MarkupElement, name: string, report: Report): boolean {
  const text = element.attributes.get(name);
  if (text !== undefined && text !== 'yes') {
    rejectAttribute(element, name, 'MB208', '只能写 yes，否则不写', undefined, report);
  }
  return text === 'yes';
}

/** The name of a style among those of the layout; the usual one where the attribute is absent. */
export function readStyle(
  element: MarkupElement,
  usual: string,
  styles: Readonly<Record<string, unknown>>,
  report: Report,
): string {
  const name = element.attributes.get('style') ?? usual;
  if (!Object.hasOwn(styles, name)) {
    const hint = hintName(name, Object.keys(styles));
    rejectAttribute(element, 'style', 'MB211', `版式中没有样式“${name}”`, hint, report);
  }
  return name;
}

/** The `id`, ready to be spread into a node. */
export function readId(element: MarkupElement, report: Report): { readonly id?: string } {
  const id = element.attributes.get('id');
  if (id === undefined) return {};
  if (id.trim() === '') rejectAttribute(element, 'id', 'MB208', '不能是空白', undefined, report);
  return { id };
}

function rejectAttribute(
  element: MarkupElement,
  name: string,
  code: ComposeCode,
  message: string,
  hint: string | undefined,
  report: Report,
): void {
  const text = element.attributes.get(name);
  const subject = text === undefined ? `<${element.name}>` : `<${element.name}> 的 ${name}="${text}"`;
  report(fault(code, `${subject}：${message}`, { at: element.at, hint }));
}
