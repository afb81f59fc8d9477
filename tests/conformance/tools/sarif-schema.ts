import { createRequire } from 'node:module';

/** What `ajv` 6 gives; it is installed for these tests only, so that its types are not at hand. */
type Validator = {
  addMetaSchema(schema: unknown): void;
  validate(schema: unknown, value: unknown): boolean;
  errorsText(): string;
};

const load = createRequire(import.meta.url);

/**
 * What the JSON Schema of SARIF 2.1.0 (release 5 of the technical committee, as Microsoft's SARIF matchers ship it)
 * finds wrong with a log; empty if nothing.
 */
export function findSchemaFaults(log: unknown): string {
  const Ajv = load('ajv') as new (options: { schemaId: 'auto'; allErrors: boolean }) => Validator;
  const ajv = new Ajv({ schemaId: 'auto', allErrors: true });
  ajv.addMetaSchema(load('ajv/lib/refs/json-schema-draft-04.json'));
  const schema: unknown = load('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  return ajv.validate(schema, log) ? '' : ajv.errorsText();
}
