import { acceptAll } from '../../src/compare/document/accept-changes.js';
import type { Document, Inline } from '../../src/document/nodes.js';
import { walkLeaves } from '../../src/document/walk.js';

/** A document in as few runs as can be; `acceptAll` of one without changes does just this. */
export function joined(document: Document): Document {
  return acceptAll(document);
}

/** What is printed and how it is built, without where it came from. */
export function structureOf({ sections }: Document): unknown {
  return JSON.parse(
    JSON.stringify(
      joined({ meta: { title: '', author: '', language: '', date: new Date(0) }, sections: strip(sections) }),
    ),
  );
}

const SOURCES = new Set(['at', 'id', 'dataPath']);

function strip<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, child) => (SOURCES.has(key) ? undefined : child))) as T;
}

/** Every border between changed and kept text that cuts a row of digits. */
export function findCutNumbers(document: Document): readonly string[] {
  return [...walkLeaves(document)].flatMap(({ inlines }) =>
    (['deleted', 'inserted'] as const).flatMap((dropped) =>
      cutsIn(inlines.filter(({ change }) => change !== dropped)),
    ),
  );
}

function cutsIn(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline, index) => {
    const next = inlines[index + 1];
    if (inline.kind !== 'text' || next?.kind !== 'text' || inline.change === next.change) return [];
    return /\d[.,]?$/.test(inline.text) && /^[.,]?\d/.test(next.text) ? [`${inline.text}|${next.text}`] : [];
  });
}
