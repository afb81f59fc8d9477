import { runOrThrow } from './run-tool.js';

/** A font of a PDF as pdffonts lists it. */
export type ListedFont = {
  readonly name: string;
  readonly embedded: boolean;
  readonly subset: boolean;
  /** Whether text in the font can be searched and copied (ToUnicode). */
  readonly toUnicode: boolean;
};

/** The text in the order of the content streams: in reading order pdftotext drops hyphens at line ends. */
export function extractPdfText(file: string): Promise<string> {
  return runOrThrow('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-']);
}

/** The text of the structure tree's elements, in the tree's order. */
export async function extractStructureText(file: string): Promise<string> {
  const printed = await runOrThrow('pdfinfo', ['-struct-text', file]);
  return Array.from(printed.matchAll(/^ *"(.*?)"$/gmsu), ([, text]) => text).join('\n');
}

/** The names of the embedded files. */
export async function listAttachments(file: string): Promise<readonly string[]> {
  const list = await runOrThrow('pdfdetach', ['-list', file]);
  return Array.from(list.matchAll(/^\d+: (.*)$/gmu), ([, name]) => name ?? '');
}

/** How many pages a PDF has. */
export function countPages(extracted: string): number {
  return extracted.split('\f').length - 1;
}

/** The fonts of a PDF. The table ends in: emb sub uni, object number, generation. */
export async function listFonts(file: string): Promise<readonly ListedFont[]> {
  const table = await runOrThrow('pdffonts', [file]);
  const rows = table
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '');
  return rows.map((line) => {
    const words = line.trim().split(/\s+/);
    const [embedded, subset, toUnicode] = words.slice(-5, -2);
    return {
      name: words[0] ?? '',
      embedded: embedded === 'yes',
      subset: subset === 'yes',
      toUnicode: toUnicode === 'yes',
    };
  });
}
