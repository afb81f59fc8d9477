import { Packer, type Document as WordDocument } from 'docx';

/** The files of a DOCX package by their paths: XML as text, fonts as bytes. */
export type PackageFiles = ReadonlyMap<string, string | Uint8Array>;

type Compiler = { compile(document: WordDocument): ReadonlyMap<string, string> };

/** Parts that the docx package always adds, empty or with samples, and that nothing in our documents refers to. */
const UNUSED_PARTS: ReadonlySet<string> = new Set([
  'docProps/custom.xml',
  'word/numbering.xml',
  'word/footnotes.xml',
  'word/_rels/footnotes.xml.rels',
  'word/endnotes.xml',
  'word/_rels/endnotes.xml.rels',
  'word/_rels/fontTable.xml.rels',
]);

const UNUSED_REFERENCE =
  /<(?:Override|Relationship)\b[^>]*[/"](?:custom|numbering|footnotes|endnotes)\.xml"[^>]*\/>/g;

/**
 * The files as the docx package writes them, without the unused parts. Its compiler is not public: the public way
 * zips the files, only for us to unzip them again, which takes a cold start nearly twice as long.
 */
export function compilePackage(document: WordDocument): PackageFiles {
  const { compiler } = Packer as unknown as { readonly compiler: Compiler };
  const files = [...compiler.compile(document)].filter(([path]) => !UNUSED_PARTS.has(path));
  return new Map(files.map(([path, text]) => [path, holdsReferences(path) ? dropUnused(text) : text]));
}

function holdsReferences(path: string): boolean {
  return path === '[Content_Types].xml' || path.endsWith('.rels');
}

function dropUnused(text: string): string {
  return text.replace(UNUSED_REFERENCE, '');
}
