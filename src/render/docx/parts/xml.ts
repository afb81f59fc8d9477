/** An attribute whose value is undefined is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** One XML element, for the parts and properties that the docx package does not write as Chinese documents need. */
export function element(
  name: string,
  attributes: XmlAttributes = {},
  children: readonly string[] = [],
): string {
  let start = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) start += ` ${key}="${escapeXml(String(value))}"`;
  }
  return children.length === 0 ? `<${start}/>` : `<${start}>${children.join('')}</${name}>`;
}

/** An element with the one attribute `w:val`. */
export function valueElement(name: string, value: string | number): string {
  return element(name, { 'w:val': value });
}

/** An element that switches a property on or off; the bare element means on. */
export function switchElement(name: string, on: boolean): string {
  return on ? element(name) : valueElement(name, 0);
}

/** The text of a whole part. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

export const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
