import type { Inline, Mark, TextRun } from '../../document/nodes.js';
import type { MarkupElement, MarkupNode } from './markup-tree.js';

/** Marks in the order in which runs list them. */
const MARKS: readonly Mark[] = ['bold', 'superscript'];

/**
 * The runs and line breaks inside an element. White space that holds a line end only lays out the template and is dropped;
 * every other space is text. Data is verbatim. Runs without data that look alike become one.
 */
export function readInlines(nodes: readonly MarkupNode[]): readonly Inline[] {
  const inlines: Inline[] = [];
  for (const inline of flatten(nodes, { marks: [], dataPath: undefined })) {
    const last = inlines.at(-1);
    const merged = last && mergeRuns(last, inline);
    if (merged) inlines[inlines.length - 1] = merged;
    else inlines.push(inline);
  }
  return inlines;
}

type Look = { readonly marks: readonly Mark[]; readonly dataPath: string | undefined };

function* flatten(nodes: readonly MarkupNode[], look: Look): Generator<Inline> {
  for (const node of nodes) {
    if (node.kind === 'element') yield* flattenElement(node, look);
    else yield* textRun(node.text, look);
  }
}

function* flattenElement(element: MarkupElement, look: Look): Generator<Inline> {
  switch (element.name) {
    case 'br':
      yield { kind: 'lineBreak' };
      return;
    case 'b':
      return yield* flatten(element.children, addMark(look, 'bold'));
    case 'sup':
      return yield* flatten(element.children, addMark(look, 'superscript'));
    case 'data':
      return yield* flatten(element.children, { ...look, dataPath: element.attributes.get('value') });
    default:
      throw new Error(`nesting was not checked: ${element.name} among text`);
  }
}

function addMark(look: Look, mark: Mark): Look {
  return { ...look, marks: MARKS.filter((each) => each === mark || look.marks.includes(each)) };
}

function* textRun(characters: string, { dataPath, marks }: Look): Generator<TextRun> {
  const text = dataPath === undefined ? dropLayoutSpace(characters) : characters;
  if (text !== '') yield { kind: 'text', text, marks, ...(dataPath !== undefined && { dataPath }) };
}

function dropLayoutSpace(characters: string): string {
  return characters.replace(/[ \t\r\n]+/g, (space) => (/[\r\n]/.test(space) ? '' : space));
}

function mergeRuns(one: Inline, other: Inline): TextRun | undefined {
  if (one.kind !== 'text' || other.kind !== 'text') return undefined;
  if (one.dataPath !== undefined || other.dataPath !== undefined) return undefined;
  if (one.marks.join() !== other.marks.join()) return undefined;
  return { ...one, text: one.text + other.text };
}
