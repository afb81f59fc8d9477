import { z } from 'zod';

/** What a JSON Schema is made of, as far as the override below reads and writes it. */
type JsonSchemaNode = { type?: unknown; const?: unknown; enum?: unknown };

/** Texts that an editor, which reads YAML's core schema, takes for something else than a text. */
const EDITOR_READINGS = [
  { type: 'number', texts: ['0', '7', '42', '434', '2019', '0.5', '28.95'] },
  { type: 'boolean', texts: ['true', 'false'] },
  { type: 'null', texts: [''] },
] as const;

/**
 * The JSON Schema (draft-07, the one YAML language servers read) of a data file as it is typed, with the schema's
 * Chinese titles and descriptions. We read every scalar as its source text; an editor takes `2019` for a number and
 * an empty value for null, so these are allowed wherever the text that they stand for is.
 */
export function toJsonSchema(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    override: ({ zodSchema, jsonSchema }) => {
      widenText(zodSchema, jsonSchema);
      widenLiteral(jsonSchema);
    },
  });
}

/** A schema whose meta states its `type` knows better. */
function widenText(schema: z.core.$ZodType, json: JsonSchemaNode): void {
  if (schema._zod.def.type !== 'string' || z.globalRegistry.get(schema)?.type !== undefined) return;
  const taken = EDITOR_READINGS.filter(({ texts }) =>
    texts.some((text) => z.safeParse(schema, text).success),
  );
  if (taken.length > 0) json.type = ['string', ...taken.map(({ type }) => type)];
}

/** `格式版本: 1` without quotes is fine for us. */
function widenLiteral(json: JsonSchemaNode): void {
  if (typeof json.const !== 'string' || !/^(0|[1-9]\d*)$/.test(json.const)) return;
  json.enum = [json.const, Number(json.const)];
  delete json.const;
  delete json.type;
}
