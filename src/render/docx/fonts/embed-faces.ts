import type { FontWeight, UsedFace } from './collect-faces.js';
import { obfuscateFont } from './obfuscate-font.js';
import { subsetFont } from './subset-font.js';

/** A face that a DOCX carries within itself. */
export type EmbeddedFace = {
  /** The font's name in the styles. */
  readonly officeName: string;
  readonly weight: FontWeight;
  /** The name that the embedded file has for itself. */
  readonly ownName: string;
  /** The part of the package, relative to `word/`. */
  readonly target: string;
  /** The GUID that the first bytes are obfuscated with. */
  readonly key: string;
  readonly bytes: Uint8Array;
};

/** The faces of a document as parts of its package, each with the glyphs that the document uses. */
export function embedFaces(faces: readonly UsedFace[]): readonly EmbeddedFace[] {
  return faces
    .filter(({ codePoints }) => codePoints.size > 0)
    .map(({ officeName, weight, font: { font }, codePoints }, index) => {
      const { key, bytes } = obfuscateFont(subsetFont(font, codePoints));
      // The regular face of a name may be the bold one of its family; only its full name then tells it apart.
      const ownName = font.subfamilyName === 'Regular' ? font.familyName : font.fullName;
      return { officeName, weight, ownName, target: `fonts/font${index + 1}.odttf`, key, bytes };
    });
}
