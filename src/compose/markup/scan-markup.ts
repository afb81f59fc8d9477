import type { SourcePoint } from '../../source.js';
import { PLACE_ATTRIBUTE } from '../syntax/call-site.js';
import type { PlaceList } from '../syntax/place-list.js';
import type { MarkupElement, MarkupNode } from './markup-tree.js';
import { isElementName } from './vocabulary.js';

const NAME = '[A-Za-z][A-Za-z0-9]*';
const ATTRIBUTES = String.raw`(?:[ \t\n]+${NAME}="[^"<\t\n]*")*`;
/** Text, and the tag or the end of the markup after it. */
const PIECE = new RegExp(`([^<]*)(?:<(/?)(${NAME})(${ATTRIBUTES})[ \\t\\n]*(/?)>|$)`, 'y');
const ATTRIBUTE = /([A-Za-z0-9]+)="([^"]*)"/g;
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#([0-9]+)|#x([0-9a-fA-F]+));/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

type OpenElement = MarkupElement & { readonly children: MarkupNode[] };

/**
 * The tree of a section's markup with line ends LF, as checked templates print it; undefined for what is written
 * otherwise or is not well formed. A general parser looks at every character and takes five times as long.
 */
export function scanMarkup(
  markup: string,
  start: SourcePoint,
  places: PlaceList,
): readonly MarkupNode[] | undefined {
  if (markup.includes(']]>')) return undefined;
  const top: MarkupNode[] = [];
  const open: OpenElement[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < markup.length) {
    const piece = PIECE.exec(markup);
    if (!piece) return undefined;
    // Not as a list: taking one apart costs more than the search.
    const { 1: text = '', 2: isEnd, 3: name = '', 4: attributes = '', 5: isEmpty } = piece;
    const parent = open.at(-1);
    const nodes = parent?.children ?? top;
    if (text !== '') nodes.push({ kind: 'characters', text: decodeEntities(text) });
    if (isEnd === '') {
      const element = openElement(name, attributes, parent?.at ?? start, places);
      if (!element) return undefined;
      nodes.push(element);
      if (isEmpty === '') open.push(element);
    } else if (isEnd === '/') {
      if (open.pop()?.name !== name || attributes !== '' || isEmpty !== '') return undefined;
    }
  }
  return open.length === 0 ? top : undefined;
}

function openElement(
  name: string,
  written: string,
  around: SourcePoint,
  places: PlaceList,
): OpenElement | undefined {
  if (!isElementName(name)) return undefined;
  const attributes = new Map<string, string>();
  let at: SourcePoint | undefined;
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(written); found; found = ATTRIBUTE.exec(written)) {
    const { 1: key = '', 2: value = '' } = found;
    if (key === PLACE_ATTRIBUTE) at = places.find(value);
    else if (attributes.has(key)) return undefined;
    else attributes.set(key, decodeEntities(value));
  }
  return { kind: 'element', name, at: at ?? around, attributes, children: [] };
}

/** Templates were checked: there are no others. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (_, name: string | undefined, decimal?: string, hexadecimal?: string) =>
    name === undefined
      ? String.fromCodePoint(decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal))
      : (ENTITIES[name] ?? ''),
  );
}
