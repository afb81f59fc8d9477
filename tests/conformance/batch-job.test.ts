import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from './tools/build-edition.js';

/** What `ajv` 6 gives; it is installed for these tests only, so that its types are not at hand. */
type Validator = {
  addSchema(schema: unknown, key: string): void;
  validate(schema: unknown, value: unknown): boolean;
  errorsText(): string;
};

const load = createRequire(import.meta.url);

/** A part of the schema, without its dialect: it uses nothing that the older one of `ajv` 6 does not have. */
function readSchema(name: string): unknown {
  const file = path.join(import.meta.dirname, '.tools/kubernetes', name);
  return { ...JSON.parse(readFileSync(file, 'utf8')), $schema: undefined };
}

/** What the strict JSON Schema of Kubernetes finds wrong with a Job; empty if nothing. */
function findFaults(job: unknown): string {
  const Ajv = load('ajv') as new (options: object) => Validator;
  const ajv = new Ajv({ schemaId: 'auto', allErrors: true, unknownFormats: 'ignore', logger: false });
  ajv.addSchema(readSchema('_definitions.json'), '_definitions.json');
  return ajv.validate(readSchema('job-batch-v1.json'), job) ? '' : ajv.errorsText();
}

describe('docs/batch-job.yaml', () => {
  const text = readFileSync(path.join(ROOT, 'docs/batch-job.yaml'), 'utf8');

  it('is a Job', () => {
    expect(findFaults(parse(text))).toBe('');
  });

  it('would be found out if it were none', () => {
    expect(findFaults(parse(text.replace('completionMode', 'completionmode')))).not.toBe('');
    expect(findFaults(parse(text.replace('completions: 8', 'completions: all')))).not.toBe('');
  });

  it('has as many shards as pods', () => {
    const { spec } = parse(text);
    const { env } = spec.template.spec.containers[0];
    expect(env[0]).toEqual({ name: 'SHARDS', value: String(spec.completions) });
  });
});
