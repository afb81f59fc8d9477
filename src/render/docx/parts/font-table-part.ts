import type { Layout } from '../../../document/layout.js';
import { type FontCatalogue, officeFonts } from '../../../fonts/font-set.js';
import type { FontWeight } from '../fonts/collect-faces.js';
import type { EmbeddedFace } from '../fonts/embed-faces.js';
import { listWordStyles } from '../word-styles.js';
import { element, valueElement, WORD_NAMESPACE, xmlPart } from './xml.js';

/** Code page of a font (ECMA-376 part 1, 17.8.3.2): GB 2312 and Western. */
const GB2312_CHARSET = '86';
const WESTERN_CHARSET = '00';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/**
 * `word/fontTable.xml`: the fonts that the styles name. The charset tells a machine without one of them to step
 * in a Chinese font and not a Japanese one. The embedded face of a font has a name of its own, which is the font's
 * alternative one: a machine that has the official font uses that.
 */
export function writeFontTablePart(
  layout: Layout,
  catalogue: FontCatalogue,
  embedded: readonly EmbeddedFace[],
): string {
  const charsets = new Map<string, string>();
  for (const { text } of listWordStyles(layout)) {
    const { eastAsia, ascii } = officeFonts(catalogue, text.字体);
    charsets.set(eastAsia, GB2312_CHARSET);
    if (!charsets.has(ascii)) charsets.set(ascii, WESTERN_CHARSET);
  }
  const fonts = [...charsets].map(([name, charset]) => {
    const faces = embedded.filter(({ officeName }) => officeName === name);
    return element('w:font', { 'w:name': name }, [
      ...faces.slice(0, 1).map(({ ownName }) => valueElement('w:altName', ownName)),
      valueElement('w:charset', charset),
      ...writeFace('regular', faces),
      ...writeFace('bold', faces),
    ]);
  });
  return xmlPart(element('w:fonts', { 'xmlns:w': WORD_NAMESPACE, 'xmlns:r': RELATIONSHIPS }, fonts));
}

/** `word/_rels/fontTable.xml.rels`: where the embedded faces are. */
export function writeFontRelations(embedded: readonly EmbeddedFace[]): string {
  const relations = embedded.map((face) =>
    element('Relationship', {
      Id: relationId(face),
      Type: `${RELATIONSHIPS}/font`,
      Target: face.target,
    }),
  );
  return xmlPart(element('Relationships', { xmlns: PACKAGE_RELATIONSHIPS }, relations));
}

function writeFace(weight: FontWeight, faces: readonly EmbeddedFace[]): readonly string[] {
  return faces
    .filter((face) => face.weight === weight)
    .map((face) =>
      element(weight === 'bold' ? 'w:embedBold' : 'w:embedRegular', {
        'r:id': relationId(face),
        'w:fontKey': face.key,
        'w:subsetted': 1,
      }),
    );
}

/** `fonts/font1.odttf` → `font1`. */
function relationId({ target }: EmbeddedFace): string {
  return target.replace(/^fonts\/|\.odttf$/g, '');
}
