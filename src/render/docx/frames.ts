import type { IContext, XmlComponent } from 'docx';
import { writeComponent } from './write-xml.js';
import { WrittenXml } from './written-xml.js';

/** What an element has around its content: its tags, and its properties before it. */
export type Frame = { readonly before: string; readonly after: string };

/** Stands for the content while the docx package writes the rest; a private character of Unicode, which passes as text. */
export const CONTENT = '\uf8ff';

/** What stands alone belongs to no file: so the package itself writes it where it asks for no more. */
const NO_FILE = { stack: [] } as unknown as IContext;

/** The frame of a component without content, that content being elements of the name given. */
export function frameElements(component: XmlComponent, element: string): Frame {
  return frameText(component.addChildElement(new WrittenXml(element, CONTENT)));
}

/** The frame of a component in which {@link CONTENT} stands as text. */
export function frameText(component: XmlComponent): Frame {
  const written = writeComponent(component, NO_FILE);
  const at = written.lastIndexOf(CONTENT);
  return { before: written.slice(0, at), after: written.slice(at + CONTENT.length) };
}

/** The frame of a component that takes no content. */
export function frameNothing(component: XmlComponent): Frame {
  return { before: writeComponent(component, NO_FILE), after: '' };
}

export function fillFrame({ before, after }: Frame, content: string): string {
  return before + content + after;
}

/** The frames of elements by their looks, which are plain data; each is made when it is first asked for. */
export function rememberFrames<Look>(make: (look: Look) => Frame): (look: Look) => Frame {
  const known = new Map<string, Frame>();
  return (look) => {
    const key = JSON.stringify(look);
    const frame = known.get(key) ?? make(look);
    known.set(key, frame);
    return frame;
  };
}
