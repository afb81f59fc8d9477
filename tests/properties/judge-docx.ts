import type { Document } from '../../src/document/nodes.js';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import { setTables } from '../../src/render/table/set-tables.js';
import { listTitles } from './measure/list-titles.js';
import { measureDocx } from './measure/measure-docx.js';
import { makeDocument } from './random/random-document.js';
import type { Material } from './random/read-material.js';

/** Sums over random documents; the last two should be 0. */
export type DocxFigures = {
  readonly documents: number;
  readonly characters: number;
  readonly departures: number;
  readonly badRows: number;
};

export type JudgedDocx = {
  readonly figures: DocxFigures;
  /** One line for each seed with a fault. */
  readonly faults: readonly string[];
};

/** Renders the document of each seed as a DOCX and reads its XML; `keep` gets the bytes. */
export async function judgeDocx(
  seeds: readonly number[],
  material: Material,
  keep: (seed: number, bytes: Uint8Array) => Promise<void> = async () => {},
): Promise<JudgedDocx> {
  let figures: DocxFigures = { documents: 0, characters: 0, departures: 0, badRows: 0 };
  const faults: string[] = [];
  for (const seed of seeds) {
    const document = makeDocument(seed, material);
    const headingPages = numberHeadings(document);
    const { bytes, diagnostics } = await renderDocx({
      document,
      layout: material.layout,
      fonts: material.fonts,
      headingPages,
    });
    await keep(seed, bytes);
    const contents = listTitles(document, headingPages);
    const { characters, departure, badRows } = measureDocx(
      setTables(document, material.layout),
      bytes,
      contents,
    );
    figures = {
      documents: figures.documents + 1,
      characters: figures.characters + characters,
      departures: figures.departures + (departure === '' ? 0 : 1),
      badRows: figures.badRows + badRows.length,
    };
    const found = [departure, ...badRows, ...diagnostics.map(({ message }) => message)];
    faults.push(...found.filter((fault) => fault !== '').map((fault) => `seed ${seed}: ${fault}`));
  }
  return { figures, faults };
}

/** A page for each heading; the DOCX prints what it is told. */
function numberHeadings(document: Document): readonly string[] {
  const headings = document.sections
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === 'heading');
  return headings.map((_, index) => String(index + 1));
}
