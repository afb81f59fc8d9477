import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import { measurePdf, type PdfMeasure } from './measure/measure-pdf.js';
import { makeDocument } from './random/random-document.js';
import type { Material } from './random/read-material.js';

/** Sums over random documents. All but the first three should be 0. */
export type PdfFigures = {
  readonly documents: number;
  readonly pages: number;
  readonly characters: number;
  readonly lost: number;
  readonly outside: number;
  readonly overlaps: number;
  readonly crossings: number;
  readonly disorder: number;
  readonly stranded: number;
  readonly unlisted: number;
  readonly openRules: number;
  readonly complaints: number;
};

export type JudgedPdfs = {
  readonly figures: PdfFigures;
  /** One line for each seed with a fault. */
  readonly faults: readonly string[];
};

/** Renders the document of each seed as a PDF and measures it; `keep` gets the bytes. */
export async function judgePdfs(
  seeds: readonly number[],
  material: Material,
  keep: (seed: number, bytes: Uint8Array) => Promise<void> = async () => {},
): Promise<JudgedPdfs> {
  let figures: PdfFigures = NOTHING;
  const faults: string[] = [];
  for (const seed of seeds) {
    const document = makeDocument(seed, material);
    const { bytes, diagnostics } = await renderPdf({
      document,
      layout: material.layout,
      fonts: material.fonts,
    });
    await keep(seed, bytes);
    const measure = await measurePdf(document, material.layout, bytes);
    figures = add(figures, measure, diagnostics.length);
    faults.push(
      ...describeFaults(
        seed,
        measure,
        diagnostics.map(({ message }) => message),
      ),
    );
  }
  return { figures, faults };
}

const NOTHING: PdfFigures = {
  documents: 0,
  pages: 0,
  characters: 0,
  lost: 0,
  outside: 0,
  overlaps: 0,
  crossings: 0,
  disorder: 0,
  stranded: 0,
  unlisted: 0,
  openRules: 0,
  complaints: 0,
};

function add(sum: PdfFigures, measure: PdfMeasure, complaints: number): PdfFigures {
  return {
    documents: sum.documents + 1,
    pages: sum.pages + measure.pages,
    characters: sum.characters + measure.characters,
    lost: sum.lost + [...measure.lost].length,
    outside: sum.outside + measure.outside.length,
    overlaps: sum.overlaps + measure.overlaps.length,
    crossings: sum.crossings + measure.crossings.length,
    disorder: sum.disorder + measure.disorder.length,
    stranded: sum.stranded + measure.stranded.length,
    unlisted: sum.unlisted + measure.unlisted.length,
    openRules: sum.openRules + measure.openRules.length,
    complaints: sum.complaints + complaints,
  };
}

function describeFaults(seed: number, measure: PdfMeasure, complaints: readonly string[]): readonly string[] {
  const { lost, outside, overlaps, crossings, disorder, openRules, stranded, unlisted } = measure;
  const lists = {
    lost: lost === '' ? [] : [lost],
    outside,
    overlaps,
    crossings,
    disorder,
    openRules,
    stranded,
    unlisted,
    complaints,
  };
  return Object.entries(lists)
    .filter(([, list]) => list.length > 0)
    .map(([name, list]) => `seed ${seed} ${name} ${list.length}: ${(list[0] ?? '').slice(0, 120)}`);
}
