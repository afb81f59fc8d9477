import type { SourcePoint } from '../../source.js';
import { PLACE_ATTRIBUTE } from '../syntax/call-site.js';
import type { PlaceList } from '../syntax/place-list.js';
import type { MarkupElement, MarkupNode } from './markup-tree.js';
import { isElementName } from './vocabulary.js';

const NAME = '[A-Za-z][A-Za-z0-9]*';
const ATTRIBUTES = String.raw`(?:[ \t\n]+${NAME}="[^"<\t\n]*")*`;
const TOKEN = new RegExp(`([^<]+)|<(/?)(${NAME})(${ATTRIBUTES})[ \\t\\n]*(/?)>`, 'y');
const ATTRIBUTE = /([A-Za-z0-9]+)="([^"]*)"/g;
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#([0-9]+)|#x([0-9a-fA-F]+));/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

type OpenElement = MarkupElement & { readonly children: MarkupNode[] };

/**
 * The tree of a section's markup with line ends LF, as checked templates print it; undefined for what is written otherwise or is not
 * well formed. A general parser looks at every character and takes five times as long.
 */
export function scanMarkup(
  markup: string,
  start: SourcePoint,
  places: PlaceList,
): readonly MarkupNode[] | undefined {
  if (markup.includes(']]>')) return undefined;
  const top: MarkupNode[] = [];
  const open: OpenElement[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < markup.length) {
    const [whole, characters, isEnd, name = '', attributes = '', isEmpty] = TOKEN.exec(markup) ?? [];
    if (whole === undefined) return undefined;
    const parent = open.at(-1);
    const nodes = parent?.children ?? top;
    if (characters !== undefined) nodes.push({ kind: 'characters', text: decodeEntities(characters) });
    else if (isEnd === '') {
      const element = openElement(name, attributes, parent?.at ?? start, places);
      if (!element) return undefined;
      nodes.push(element);
      if (isEmpty === '') open.push(element);
    } else if (open.pop()?.name !== name || attributes !== '' || isEmpty !== '') return undefined;
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
  for (const [, key = '', value = ''] of written.matchAll(ATTRIBUTE)) {
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
