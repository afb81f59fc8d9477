import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type Diagnostic, fail, type Outcome, succeed } from '../../diagnostic.js';
import type { SourcePoint } from '../../source.js';
import { fault } from '../fault.js';
import { PLACE_ATTRIBUTE } from '../syntax/call-site.js';
import type { PlaceList } from '../syntax/place-list.js';
import type { MarkupElement, MarkupNode } from './markup-tree.js';
import { scanMarkup } from './scan-markup.js';
import { type ElementName, isElementName } from './vocabulary.js';

/**
 * A section's markup as a tree. The templates were checked, so what is left to go wrong is what only their output
 * shows, such as an attribute given twice: one fault, at the innermost start tag before it.
 */
export function parseMarkup(
  markup: string,
  start: SourcePoint,
  places: PlaceList,
): Outcome<readonly MarkupNode[]> {
  const scanned = scanMarkup(markup.replace(/\r\n?/g, '\n'), start, places);
  return scanned ? succeed(scanned) : parseAny(markup, start, places);
}

/** By a parser of all XML, which knows what is wrong. */
export function parseAny(
  markup: string,
  start: SourcePoint,
  places: PlaceList,
): Outcome<readonly MarkupNode[]> {
  const top: MarkupNode[] = [];
  const open: OpenElement[] = [];
  const parser = new SaxesParser({ xmlns: false, position: false });
  let complaint: string | undefined;
  const innermost = (): OpenElement | undefined => open.at(-1);
  const nodes = (): MarkupNode[] => innermost()?.children ?? top;
  parser.on('error', (error) => {
    complaint ??= error.message;
  });
  parser.on('text', (text) => nodes().push({ kind: 'characters', text }));
  parser.on('opentag', (tag) => {
    if (tag.name === ROOT) return;
    open.push(openElement(tag, innermost()?.at ?? start, places));
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) nodes().push(element);
  });
  for (const chunk of [`<${ROOT}>`, markup, `</${ROOT}>`]) {
    if (complaint === undefined) parser.write(chunk);
  }
  if (complaint !== undefined) return fail([explainComplaint(complaint, innermost()?.at ?? start)]);
  return succeed(top);
}

const ROOT = 'section';

type OpenElement = MarkupElement & { readonly children: MarkupNode[] };

function openElement(tag: SaxesTagPlain, around: SourcePoint, places: PlaceList): OpenElement {
  const { [PLACE_ATTRIBUTE]: place, ...attributes } = tag.attributes;
  return {
    kind: 'element',
    name: knownName(tag.name),
    at: places.find(place) ?? around,
    attributes: new Map(Object.entries(attributes)),
    children: [],
  };
}

function knownName(name: string): ElementName {
  if (!isElementName(name)) throw new Error(`unchecked element: ${name}`);
  return name;
}

function explainComplaint(complaint: string, at: SourcePoint): Diagnostic {
  const [, twice] = /duplicate attribute: (\S+?)\.?$/.exec(complaint) ?? [];
  if (twice !== undefined)
    return fault('MB214', `同一个标签里属性 ${twice} 写了两次`, { at, hint: '只留一个' });
  if (/no whitespace between attributes/.test(complaint))
    return fault('MB214', '两个属性之间缺少空格', { at });
  if (complaint.includes(']]>')) return fault('MB214', '文字中不能有 ]]>', { at, hint: '写成 ]]&gt;' });
  return fault('MB214', `标记有误：${complaint}`, { at, hint: '检查这个标签和它里面的文字' });
}
