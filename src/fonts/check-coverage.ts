import type { Diagnostic } from '../diagnostic.js';
import { listContentsEntries } from '../document/contents.js';
import type { Layout, TextStyle } from '../document/layout.js';
import { contentsStyle, leafStyle } from '../document/leaf-style.js';
import type { Document, Inline } from '../document/nodes.js';
import { type Leaf, walkLeaves } from '../document/walk.js';
import type { SourcePoint } from '../source.js';
import type { OpenFonts } from './open-fonts.js';
import { findUncovered } from './segment-text.js';

/** Where a run's data stands, e.g. in a YAML file; undefined if it is not known. */
export type LocateData = (dataPath: string) => SourcePoint | undefined;

/**
 * Every character that no font can draw, in its leaf or in the contents that list it, at the place of the data it comes from, else of the template's line.
 * An output without this check would lose such characters silently.
 */
export function checkCoverage(
  document: Document,
  layout: Layout,
  fonts: OpenFonts,
  locate: LocateData,
): readonly Diagnostic[] {
  const entryStyles = new Map(
    listContentsEntries(document).map(({ leaf, level }) => [leaf, contentsStyle(layout, level)]),
  );
  return [...walkLeaves(document)].flatMap((leaf, index) => {
    const entryStyle = entryStyles.get(index);
    const styles = [leafStyle(leaf, layout), ...(entryStyle ? [entryStyle] : [])];
    return leaf.inlines.flatMap((inline) => checkInline(leaf, inline, styles, fonts, locate));
  });
}

function checkInline(
  leaf: Leaf,
  inline: Inline,
  styles: readonly TextStyle[],
  fonts: OpenFonts,
  locate: LocateData,
): readonly Diagnostic[] {
  if (inline.kind === 'lineBreak') return [];
  const missing = styles.flatMap((style) =>
    findUncovered(inline.text, style.字体, style.加粗 || inline.marks.includes('bold'), fonts),
  );
  if (missing.length === 0) return [];
  const at = (inline.dataPath === undefined ? undefined : locate(inline.dataPath)) ?? leaf.at;
  return [...new Set(missing)].map((character) => ({
    severity: 'error',
    code: 'ZT201',
    message: `没有一种字体有字符“${character}”（${formatCodePoint(character)}），在“${excerpt(inline.text, character)}”中`,
    hint: '请核对是否错字；确属生僻字时，在 fonts/fonts.yaml 中补充含有该字的字体。',
    ...(at ? { at } : {}),
    ...(inline.dataPath === undefined ? {} : { dataPath: inline.dataPath }),
  }));
}

function formatCodePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, '0')}`;
}

function excerpt(text: string, character: string): string {
  const characters = [...text];
  const index = characters.indexOf(character);
  return characters.slice(Math.max(0, index - 6), index + 7).join('');
}
