import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { CHANGE_VIEWS } from '../../src/document/change-views.js';
import type { Block, Change, Document } from '../../src/document/nodes.js';
import { loadEdition } from '../../src/load/load-edition.js';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import { showChanges } from '../../src/render/pdf/show-changes.js';
import {
  composeEdition,
  expectValue,
  linesOf,
  publishEdition,
  readEdition,
  readLayout,
  withoutSpace,
} from '../edition/published-edition.js';
import { makeRedline } from '../properties/random/random-redline.js';
import { readMaterial } from '../properties/random/read-material.js';
import { markReplacements } from '../render/mark-changes.js';
import { settleChanges } from '../render/settle-changes.js';
import { validateDocx } from './tools/open-xml.js';
import { extractStructureText } from './tools/poppler.js';
import { settleInLibreOffice } from './tools/track-changes.js';
import { FLAVOURS, validatePdf } from './tools/vera-pdf.js';

const { fonts, layout, ...pool } = readMaterial();
const RANDOM = 20;

function readPublished(): Document {
  const edition = expectValue(loadEdition(readEdition()));
  return publishEdition(composeEdition(edition, readLayout(edition.budget.版式)), edition);
}

/** The four wrong figures of the 2019 edition, as a correction shows them. */
function correctEdition(): Document {
  return markReplacements(readPublished(), [
    { from: '2477.27', to: '2477.28' },
    { from: '244.81', to: '244.82' },
    { from: '1186.08', to: '1186.07' },
    { from: '元', to: '万元', alone: true },
  ]);
}

/** The edition with every fifth block, and rows between, gone and come again. */
function rewriteEdition(): Document {
  const document = readPublished();
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.flatMap((block, index) => (index % 5 === 1 ? twice(block) : [markRows(block)])),
  }));
  return { ...document, sections };
}

function twice<Node extends { readonly change?: Change }>(node: Node): readonly Node[] {
  return [
    { ...node, change: 'deleted' },
    { ...node, change: 'inserted' },
  ];
}

function markRows(block: Block): Block {
  if (block.kind !== 'table') return block;
  if (block.body.some(({ cells }) => cells.some(({ rowSpan }) => rowSpan > 1))) return block;
  return { ...block, body: block.body.flatMap((row, index) => (index % 3 === 1 ? twice(row) : [row])) };
}

const redlines = { corrected: correctEdition(), rewritten: rewriteEdition() };
const scratch = inject('scratch');
const fileOf = (name: string, format: 'docx' | 'pdf') => path.join(scratch, `redline-${name}.${format}`);

async function write(name: string, document: Document): Promise<void> {
  for (const [format, render] of [['docx', renderDocx] as const, ['pdf', renderPdf] as const]) {
    const { bytes, diagnostics } = await render({ document, layout, fonts });
    expect(diagnostics).toEqual([]);
    await writeFile(fileOf(name, format), bytes);
  }
}

describe.each(Object.entries(redlines))('the redline of the 2019 edition, %s', (name, document) => {
  beforeAll(() => write(name, document));

  it('has no error for the Open XML SDK', async () => {
    expect(await validateDocx(fileOf(name, 'docx'))).toEqual([]);
  });

  it.each(CHANGE_VIEWS)('has in LibreOffice, all changes %s, the text that it should', async (view) => {
    const text = await settleInLibreOffice(fileOf(name, 'docx'), path.join(scratch, 'settle'), view);
    expect(text).toBe(withoutSpace(linesOf(settleChanges(document, view)).join('')));
  });

  it.each(FLAVOURS)('is %s for veraPDF', async (flavour) => {
    expect(await validatePdf([fileOf(name, 'pdf')], flavour)).toEqual([]);
  });

  it('says by its structure both texts in order', async () => {
    const said = await extractStructureText(fileOf(name, 'pdf'));
    const shown = showChanges({ document, layout }).document;
    expect(withoutSpace(said)).toBe(withoutSpace(linesOf(shown).join('')));
  });
});

describe('redlines of random documents', () => {
  const seeds = Array.from({ length: RANDOM }, (_, index) => index + 1);
  const names = seeds.map((seed) => `random-${seed}`);

  beforeAll(async () => {
    for (const seed of seeds) await write(`random-${seed}`, makeRedline(seed, { fonts, layout, ...pool }));
  });

  it('have no error for the Open XML SDK', async () => {
    const errors: string[] = [];
    for (const name of names) errors.push(...(await validateDocx(fileOf(name, 'docx'))));
    expect(errors).toEqual([]);
  });

  it.each(FLAVOURS)('are %s for veraPDF', async (flavour) => {
    const files = names.map((name) => fileOf(name, 'pdf'));
    expect(await validatePdf(files, flavour)).toEqual([]);
  });
});
