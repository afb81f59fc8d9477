import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Document } from '../../../src/document/nodes.js';
import { renderDocx } from '../../../src/render/docx/render-docx.js';
import { sampleFonts, sampleLayout } from './sample-layout.js';

/** An element of a part, for assertions. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
};

/** The bytes of a document in the sample layout. */
export async function renderSample(document: Document): Promise<Uint8Array> {
  const { bytes } = await renderDocx({ document, layout: sampleLayout, fonts: sampleFonts });
  return bytes;
}

/** A part of a DOCX file as text. */
export function readPart(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`no such part: ${path}`);
  return strFromU8(part);
}

/** The same file with one part changed. */
export function changePart(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  return zipSync({ ...unzipSync(bytes), [path]: strToU8(change(readPart(bytes, path))) });
}

/** The root element of a part. */
export function parsePart(bytes: Uint8Array, path: string): XmlNode {
  type Open = { name: string; attributes: Record<string, string>; children: XmlNode[]; text: string };
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack: Open[] = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const node: Open = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    stack[stack.length - 1]?.children.push(node);
    stack.push(node);
  });
  parser.on('text', (text) => {
    const top = stack[stack.length - 1];
    if (top) top.text += text;
  });
  parser.on('closetag', () => stack.pop());
  parser.write(readPart(bytes, path)).close();
  return root.children[0] ?? root;
}

/** Every descendant of a name, in document order. */
export function findAll(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}

/** The only descendant of a name. */
export function findOne(node: XmlNode, name: string): XmlNode {
  const [found, ...more] = findAll(node, name);
  if (!found || more.length > 0) throw new Error(`${more.length + (found ? 1 : 0)} elements ${name}`);
  return found;
}

/** True if the element has a descendant of the name. */
export function has(node: XmlNode, name: string): boolean {
  return findAll(node, name).length > 0;
}

/** The `w:val` of the only descendant of a name. */
export function valOf(node: XmlNode, name: string): string | undefined {
  return findOne(node, name).attributes['w:val'];
}

/** The text of an element and all its descendants. */
export function allText(node: XmlNode): string {
  return findAll(node, 'w:t')
    .map(({ text }) => text)
    .join('');
}
