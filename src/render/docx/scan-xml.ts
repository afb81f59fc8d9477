/** What a reader of XML is told of, in the order of the text. */
export type XmlEvents = {
  readonly open: (name: string) => void;
  readonly text: (characters: string) => void;
  readonly close: (name: string) => void;
};

const DECLARATION = /^<\?xml [^<>]*\?>\s*/;
const NAME = '[A-Za-z_][\\w:.-]*';
const TOKEN = new RegExp(`([^<]+)|<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`, 'y');
const ENTITY = /&(?:(lt|gt|amp|quot|apos)|#(\d+)|#x([\dA-Fa-f]+));|&/g;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Reads the XML of a package part: elements, attributes in double quotes, text, the predefined entities. Such parts hold
 * no comments, sections of CDATA or definitions; those are refused as what is not well-formed. A general parser looks at
 * every character of the attributes, which are nine tenths of a part, and takes five times as long.
 *
 * @throws if the text is not such XML
 */
export function scanXml(xml: string, { open, text, close }: XmlEvents): void {
  const opened: string[] = [];
  let at = DECLARATION.exec(xml)?.[0].length ?? 0;
  while (at < xml.length) {
    TOKEN.lastIndex = at;
    const [whole, characters, slash, name = '', , empty] = TOKEN.exec(xml) ?? [];
    if (whole === undefined) throw new Error(`not well-formed at character ${at}`);
    at += whole.length;
    if (characters !== undefined) {
      if (opened.length > 0) text(decodeEntities(characters));
      else if (characters.trim() !== '') throw new Error('text outside the root element');
    } else if (slash === '') {
      open(name);
      if (empty === '') opened.push(name);
      else close(name);
    } else {
      if (opened.pop() !== name) throw new Error(`unexpected end of ${name}`);
      close(name);
    }
  }
  if (opened.length > 0) throw new Error(`${opened.at(-1)} is not closed`);
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
