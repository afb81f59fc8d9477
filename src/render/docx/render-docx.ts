import { spreadChanges } from '../../document/spread-changes.js';
import { type PrintedEntry, printContents } from '../printed-contents.js';
import type { Render, RenderInput } from '../renderer.js';
import { setTables } from '../table/set-tables.js';
import { buildDocument } from './build-document.js';
import { compilePackage, type PackageFiles } from './compile-package.js';
import { collectFaces } from './fonts/collect-faces.js';
import { embedFaces } from './fonts/embed-faces.js';
import { writeFontRelations, writeFontTablePart } from './parts/font-table-part.js';
import { writeAppProperties, writeCoreProperties } from './parts/properties-parts.js';
import { writeSettingsPart } from './parts/settings-part.js';
import { writeStylesPart } from './parts/styles-part.js';
import { proveDocx } from './prove-docx.js';
import { zipPackage } from './zip-package.js';

/**
 * A document as DOCX for Word, WPS and LibreOffice. Its diagnostics are those of the proof: an SC error for each
 * paragraph of the document that cannot be read back from the bytes. What a correction inserted and deleted are tracked
 * changes: accepted, they give the new text, rejected, the old one.
 */
export const renderDocx: Render = async (input) => {
  const { correction = input.document.meta, headingPages = [], layout } = input;
  const spread = spreadChanges(input.document);
  const contents = printContents(spread, headingPages);
  const document = setTables(spread, layout);
  const files = compilePackage(buildDocument(document, layout, contents, correction));
  const bytes = zipPackage(new Map([...files, ...writeOwnParts({ ...input, document }, contents)]));
  return { bytes, diagnostics: proveDocx(bytes, document, contents) };
};

/** The parts that replace those of the docx package. */
function writeOwnParts(
  { document, layout, fonts }: RenderInput,
  contents: readonly PrintedEntry[],
): PackageFiles {
  const { meta } = document;
  const embeds = layout.DOCX嵌入字体;
  const embedded = embeds ? embedFaces(collectFaces(document, contents, layout, fonts)) : [];
  return new Map<string, string | Uint8Array>([
    ['word/styles.xml', writeStylesPart(layout, fonts.catalogue, meta.language)],
    ['word/settings.xml', writeSettingsPart(meta.language, embeds)],
    ['word/fontTable.xml', writeFontTablePart(layout, fonts.catalogue, embedded)],
    ['docProps/core.xml', writeCoreProperties(meta)],
    ['docProps/app.xml', writeAppProperties(meta)],
    ...(embeds ? [['word/_rels/fontTable.xml.rels', writeFontRelations(embedded)] as const] : []),
    ...embedded.map(({ target, bytes }) => [`word/${target}`, bytes] as const),
  ]);
}
