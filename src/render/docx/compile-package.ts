import type { IContext, Document as WordDocument, XmlComponent } from 'docx';
import { writeComponent } from './write-xml.js';

/** The files of a DOCX package by their paths: XML as text, fonts as bytes. */
export type PackageFiles = ReadonlyMap<string, string | Uint8Array>;

type View = IContext['viewWrapper'];

const STANDALONE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const FONT_TABLE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable';

/** The package refers to parts that it would add empty or with samples, and that nothing in our documents needs. */
const UNUSED_REFERENCE =
  /<(?:Override|Relationship)\b[^>]*[/"](?:custom|numbering|footnotes|endnotes)\.xml"[^>]*\/>/g;

/**
 * The parts of a document that are left to the docx package, as its `Packer` writes them. That one writes all parts of any
 * document, most of which we do not have or replace, and each footer twice; it zips them, only for us to unzip them again.
 */
export function compilePackage(document: WordDocument): PackageFiles {
  const { ContentTypes, Document, FileRelationships, Footers, Theme } = document;
  const write = (component: XmlComponent, viewWrapper: View = Document) =>
    writeComponent(component, { file: document, viewWrapper, stack: [] });
  const story = STANDALONE + write(Document.View);
  const { Relationships } = Document;
  Relationships.addRelationship(Relationships.RelationshipCount + 1, FONT_TABLE, 'fontTable.xml');
  return new Map([
    ['word/document.xml', story],
    ['word/_rels/document.xml.rels', DECLARATION + dropUnused(write(Relationships))],
    ...Footers.flatMap((footer, index): readonly (readonly [string, string])[] => [
      [`word/footer${index + 1}.xml`, DECLARATION + write(footer.View, footer)],
      [`word/_rels/footer${index + 1}.xml.rels`, DECLARATION + write(footer.Relationships, footer)],
    ]),
    ['word/theme/theme1.xml', STANDALONE + write(Theme)],
    ['_rels/.rels', DECLARATION + dropUnused(write(FileRelationships))],
    ['[Content_Types].xml', DECLARATION + dropUnused(write(ContentTypes))],
  ]);
}

function dropUnused(text: string): string {
  return text.replace(UNUSED_REFERENCE, '');
}
