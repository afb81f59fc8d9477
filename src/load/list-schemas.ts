import type { z } from 'zod';
import { approvedBudgetSchema } from '../budget/approved-budget.js';
import { asPublishedSchema } from '../budget/as-published.js';
import { dataFiles } from '../budget/budget.js';
import { correctionsSchema } from '../budget/corrections.js';
import { editionSchema } from '../budget/edition.js';
import { publishedSchema } from '../budget/published.js';
import { layoutSchema } from '../document/layout.js';
import { fontCatalogueSchema } from '../fonts/font-set.js';

/** A kind of YAML file that people write; `stem` names the file and its `schemas/<stem>.schema.json`. */
export type FileSchema = { readonly stem: string; readonly schema: z.ZodType };

/** The schema of every file that an editor can help with, the edition's own files first. */
export function listSchemas(): readonly FileSchema[] {
  return [
    { stem: 'edition', schema: editionSchema },
    ...Object.entries(dataFiles).map(([stem, { schema }]) => ({ stem, schema })),
    { stem: '批复', schema: approvedBudgetSchema },
    { stem: 'as-published', schema: asPublishedSchema },
    { stem: 'published', schema: publishedSchema },
    { stem: 'corrections', schema: correctionsSchema },
    { stem: 'layout', schema: layoutSchema },
    { stem: 'fonts', schema: fontCatalogueSchema },
  ];
}

/** The name of a schema's file in `schemas/`, as the first line of the data files gives it. */
export function schemaFileName(stem: string): string {
  return `${stem}.schema.json`;
}
