import type { BaseXmlComponent, IContext, IXmlableObject } from 'docx';
import { WRITTEN } from './written-xml.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};

/** What XML escapes, and the characters that it cannot hold. */
const SPECIAL = /[&"'<>]|[^\P{Cc}\t\n\r\u007f-\u009f]/u;
const EVERY_SPECIAL = new RegExp(SPECIAL, 'gu');

/** The XML of a component of the docx package and of all that is in it. */
export function writeComponent(component: BaseXmlComponent, context: IContext): string {
  const prepared = component.prepForXml(context);
  if (!prepared) throw new Error('a component that writes nothing');
  return writeXml(prepared);
}

/**
 * The XML of what a component of the docx package prepares: an object with one key, the element's name, and under it
 * text, attributes (`_attr`), or a list of attributes, text and elements. The package's own writer, whose bytes these are,
 * keeps four lists for every element before it joins them.
 */
export function writeXml(prepared: IXmlableObject): string {
  for (const name in prepared) {
    const content: unknown = prepared[name];
    return name === WRITTEN ? String(content) : writeElement(name, content);
  }
  throw new Error('an element without a name');
}

/** Text and values of attributes; characters that XML cannot hold are left out, and missed by the proof. */
export function escapeText(text: string): string {
  return SPECIAL.test(text) ? text.replace(EVERY_SPECIAL, (character) => ESCAPES[character] ?? '') : text;
}

function writeElement(name: string, content: unknown): string {
  if (Array.isArray(content)) return writeList(name, content);
  if (typeof content !== 'object' || content === null) return `<${name}>${writeValue(content)}</${name}>`;
  return '_attr' in content ? `<${name}${writeAttributes(content._attr)}/>` : `<${name}/>`;
}

function writeList(name: string, children: readonly unknown[]): string {
  let attributes = '';
  let content = '';
  for (const child of children) {
    if (typeof child !== 'object' || child === null) content += writeValue(child);
    else if ('_attr' in child) attributes += writeAttributes(child._attr);
    else content += writeXml(child as IXmlableObject);
  }
  return `<${name}${attributes}>${content}</${name}>`;
}

function writeAttributes(attributes: unknown): string {
  let written = '';
  for (const [name, value] of Object.entries(attributes ?? {})) written += ` ${name}="${writeValue(value)}"`;
  return written;
}

function writeValue(value: unknown): string {
  return typeof value === 'string' ? escapeText(value) : String(value);
}
