import { z } from 'zod';
import type { DataSegment } from '../data-path.js';

type Schema = z.core.$ZodType;

/** The schema of the value at a path; undefined where the schema does not say. */
export function schemaAt(schema: Schema, path: readonly DataSegment[]): Schema | undefined {
  return path.reduce<Schema | undefined>((found, segment) => found && stepInto(found, segment), schema);
}

/** The keys that a mapping may have in any of its forms, in the order of the form; none if it may have any. */
export function knownKeys(schema: Schema | undefined): readonly string[] {
  if (!schema) return [];
  const { def } = unwrapAll(schema)._zod;
  if (def.type === 'union') return [...new Set(def.options.flatMap(knownKeys))];
  return def.type === 'object' ? Object.keys(def.shape) : [];
}

/** The schema's own words for its value: its title, else its description. */
export function labelOf(schema: Schema | undefined): string | undefined {
  for (let layer = schema; layer !== undefined; layer = unwrap(layer)) {
    const { title, description } = z.globalRegistry.get(layer) ?? {};
    const label = title ?? description;
    if (label !== undefined) return label;
  }
  return undefined;
}

function stepInto(schema: Schema, segment: DataSegment): Schema | undefined {
  const { def } = unwrapAll(schema)._zod;
  switch (def.type) {
    case 'object':
      return Object.hasOwn(def.shape, segment) ? def.shape[segment] : def.catchall;
    case 'record':
      return def.valueType;
    case 'array':
      return def.element;
    case 'tuple':
      return def.items[Number(segment)] ?? def.rest ?? undefined;
    case 'union':
      return def.options.map((option) => stepInto(option, segment)).find((found) => found !== undefined);
    default:
      return undefined;
  }
}

function unwrapAll(schema: Schema): z.core.$ZodTypes {
  const inner = unwrap(schema);
  return inner ? unwrapAll(inner) : known(schema);
}

/** The schema of the input within a layer that only changes what comes out, or whether it must be there. */
function unwrap(schema: Schema): Schema | undefined {
  const { def } = known(schema)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'prefault':
    case 'nullable':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      return def.innerType;
    case 'pipe':
      return def.in;
    case 'lazy':
      return def.getter();
    default:
      return undefined;
  }
}

/** Every schema is one of zod's own; its type does not say so. */
function known(schema: Schema): z.core.$ZodTypes {
  return schema as z.core.$ZodTypes;
}
