/** What a reader of XML is told of, in the order of the text. */
export type XmlEvents = {
  readonly open: (name: string) => void;
  readonly text: (characters: string) => void;
  readonly close: (name: string) => void;
};

const DECLARATION = /^<\?xml [^<>]*\?>\s*/;
const NAME = '[A-Za-z_][\\w:.-]*';
const TAG = new RegExp(`<(/?)(${NAME})(?:\\s+${NAME}="[^"<]*")*\\s*(/?)>`, 'y');

type Tag = { readonly name: string; readonly kind: 'start' | 'empty' | 'end'; readonly length: number };

const ENTITY = /&(?:(lt|gt|amp|quot|apos)|#(\d+)|#x([\dA-Fa-f]+));|&/g;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Reads the XML of a package part: elements, attributes in double quotes, text, the predefined entities. Such parts hold
 * no comments, sections of CDATA or definitions; those are refused as what is not well-formed. A general parser looks at
 * every character of the attributes, which are nine tenths of a part; here a tag that comes again is known by its text.
 *
 * @throws if the text is not such XML
 */
export function scanXml(xml: string, events: XmlEvents): void {
  const opened: string[] = [];
  const readTag = rememberTags(xml);
  let at = DECLARATION.exec(xml)?.[0].length ?? 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const end = next === -1 ? xml.length : next;
    if (end > at) passText(xml.slice(at, end), opened, events);
    const tag = next === -1 ? undefined : readTag(next);
    if (tag) passTag(tag, opened, events);
    at = end + (tag?.length ?? 0);
  }
  if (opened.length > 0) throw new Error(`${opened.at(-1)} is not closed`);
}

function passText(characters: string, opened: readonly string[], { text }: XmlEvents): void {
  if (opened.length > 0) text(decodeEntities(characters));
  else if (characters.trim() !== '') throw new Error('text outside the root element');
}

function passTag({ name, kind }: Tag, opened: string[], { open, close }: XmlEvents): void {
  if (kind !== 'end') open(name);
  if (kind === 'start') opened.push(name);
  else {
    if (kind === 'end' && opened.pop() !== name) throw new Error(`unexpected end of ${name}`);
    close(name);
  }
}

/** Reads the tag that starts at a character; one whose text came before is not looked at again. */
function rememberTags(xml: string): (at: number) => Tag {
  const known = new Map<string, Tag>();
  return (at) => {
    const text = xml.slice(at, xml.indexOf('>', at) + 1);
    const tag = known.get(text) ?? matchTag(xml, at);
    // An attribute may hold the sign that ends a tag.
    if (tag.length === text.length) known.set(text, tag);
    return tag;
  };
}

function matchTag(xml: string, at: number): Tag {
  TAG.lastIndex = at;
  const [whole, slash, name = '', empty] = TAG.exec(xml) ?? [];
  if (whole === undefined) throw new Error(`not well-formed at character ${at}`);
  const kind = slash === '/' ? 'end' : empty === '/' ? 'empty' : 'start';
  return { name, kind, length: whole.length };
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (entity, name?: string, decimal?: string, hexadecimal?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? entity;
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    throw new Error('an entity that XML does not know');
  });
}
