import type { z } from 'zod';
import { type DataFileStem, dataFiles } from '../budget/budget.js';
import { summarizeTables } from '../budget/derive/summaries.js';
import { editionSchema } from '../budget/edition.js';
import { noSubjects } from '../budget/subjects.js';
import { knownKeys, schemaAt } from './describe-schema.js';
import { sampleTables } from './sample-tables.js';

/** What a schema can hold: every key, one item in each list, a blank for every single value. */
export type Specimen = string | readonly [Specimen] | SpecimenRecord;
type SpecimenRecord = { readonly [key: string]: Specimen };

/**
 * Everything that an edition can hold in a layout that prints these files: what its files can say, last year's as well, and
 * what is derived from them. These are the names that templates may use in any year.
 */
export function budgetSpecimen(stems: readonly DataFileStem[]): Readonly<Record<string, unknown>> {
  const files = stems.map((stem) => [stem, specimenOf(dataFiles[stem].schema)] as const);
  const { 上年版: _, ...edition } = recordOf(editionSchema);
  const said = { ...edition, ...Object.fromEntries(files) };
  return { ...said, 上年版: said, 汇总: summarizeTables(sampleTables(stems), noSubjects) };
}

export function specimenOf(schema: z.core.$ZodType | undefined): Specimen {
  if (!schema) return '';
  if (knownKeys(schema).length > 0) return recordOf(schema);
  const item = schemaAt(schema, [0]);
  return item ? [specimenOf(item)] : '';
}

function recordOf(schema: z.core.$ZodType): SpecimenRecord {
  return Object.fromEntries(knownKeys(schema).map((key) => [key, specimenOf(schemaAt(schema, [key]))]));
}
