import type { Render, RenderInput } from '../renderer.js';
import { buildDocument } from './build-document.js';
import { compilePackage, type PackageFiles } from './compile-package.js';
import { writeFontTablePart } from './parts/font-table-part.js';
import { writeAppProperties, writeCoreProperties } from './parts/properties-parts.js';
import { writeSettingsPart } from './parts/settings-part.js';
import { writeStylesPart } from './parts/styles-part.js';
import { proveDocx } from './prove-docx.js';
import { zipPackage } from './zip-package.js';

/**
 * A document as DOCX for Word, WPS and LibreOffice. Its diagnostics are those of the proof: an SC error for each
 * paragraph of the document that cannot be read back from the bytes.
 */
export const renderDocx: Render = async (input) => {
  const files = compilePackage(buildDocument(input.document, input.layout));
  const bytes = zipPackage(new Map([...files, ...writeOwnParts(input)]));
  return { bytes, diagnostics: proveDocx(bytes, input.document) };
};

/** The parts that replace those of the docx package. */
function writeOwnParts({ document, layout, fonts }: RenderInput): PackageFiles {
  const { meta } = document;
  return new Map([
    ['word/styles.xml', writeStylesPart(layout, fonts.catalogue, meta.language)],
    ['word/settings.xml', writeSettingsPart(meta.language)],
    ['word/fontTable.xml', writeFontTablePart(layout, fonts.catalogue)],
    ['docProps/core.xml', writeCoreProperties(meta)],
    ['docProps/app.xml', writeAppProperties(meta)],
  ]);
}
