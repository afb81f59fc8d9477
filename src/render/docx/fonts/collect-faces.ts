import type { Layout, TextStyle } from '../../../document/layout.js';
import { contentsStyle, leafStyle } from '../../../document/leaf-style.js';
import type { Document, Inline } from '../../../document/nodes.js';
import { walkLeaves } from '../../../document/walk.js';
import { findFace } from '../../../fonts/font-set.js';
import type { OpenFont, OpenFonts } from '../../../fonts/open-fonts.js';
import type { PrintedEntry } from '../../printed-contents.js';

export type FontWeight = 'regular' | 'bold';

/** One face of a font that a DOCX names: the font that draws it here, and the characters that it draws. */
export type UsedFace = {
  readonly officeName: string;
  readonly weight: FontWeight;
  readonly font: OpenFont;
  readonly codePoints: ReadonlySet<number>;
};

type Draft = UsedFace & { readonly codePoints: Set<number> };

const PAGE_NUMBER = '— 0123456789';
const LEADER = '.';

/** Below it are letters and marks that Word may take for Latin or for Chinese ones. */
const FIRST_CHINESE = 0x2e80;
const LAST_ASCII = 0x7e;

/**
 * The faces of a document, in the order of their first characters. A character that a face lacks is left out: Word
 * takes it from another font. Bold type has a face of its own only where the catalogue's 粗体 is of the same family.
 */
export function collectFaces(
  document: Document,
  contents: readonly PrintedEntry[],
  layout: Layout,
  fonts: OpenFonts,
): readonly UsedFace[] {
  const drafts = new Map<string, Draft>();
  const addText = (text: string, style: TextStyle, bold: boolean) => {
    for (const character of text)
      addCharacter(character.codePointAt(0) ?? 0, style.字体, bold, drafts, fonts);
  };
  const addInlines = (inlines: readonly Inline[], style: TextStyle) => {
    for (const inline of inlines) {
      if (inline.kind === 'text') addText(inline.text, style, style.加粗 || inline.marks.includes('bold'));
    }
  };
  for (const leaf of walkLeaves(document)) addInlines(leaf.inlines, leafStyle(leaf, layout));
  for (const { level, inlines, label } of contents) {
    const style = contentsStyle(layout, level);
    addInlines(inlines, style);
    addText(LEADER + label, style, style.加粗);
  }
  addText(PAGE_NUMBER, layout.段落样式.页码, layout.段落样式.页码.加粗);
  return [...drafts.values()];
}

function addCharacter(
  codePoint: number,
  role: string,
  bold: boolean,
  drafts: Map<string, Draft>,
  fonts: OpenFonts,
): void {
  const latin = findFace(fonts.catalogue, role)?.西文 ?? role;
  const roles = [...(codePoint > LAST_ASCII ? [role] : []), ...(codePoint < FIRST_CHINESE ? [latin] : [])];
  for (const name of roles) {
    const { codePoints, font } = openDraft(name, bold, drafts, fonts);
    if (font.has(codePoint)) codePoints.add(codePoint);
  }
}

/** Roles that have one name in Word are one font there; the first one draws it. */
function openDraft(role: string, bold: boolean, drafts: Map<string, Draft>, fonts: OpenFonts): Draft {
  const face = findFace(fonts.catalogue, role);
  if (!face) throw new Error(`font role not in the catalogue: ${role}`);
  const regular = fonts.open(role);
  const heavy = bold && face.粗体 !== undefined ? fonts.open(face.粗体) : undefined;
  const isFamily = heavy?.font.familyName === regular.font.familyName;
  const font = heavy && isFamily ? heavy : regular;
  const weight = heavy && isFamily ? 'bold' : 'regular';
  const key = `${weight} ${face.办公软件名}`;
  const known = drafts.get(key);
  if (known) return known;
  const fresh: Draft = { officeName: face.办公软件名, weight, font, codePoints: new Set() };
  drafts.set(key, fresh);
  return fresh;
}
