import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { dataFiles } from '../../src/budget/budget.js';
import { toJsonSchema } from '../../src/budget/json-schema.js';
import { listSchemas, schemaFileName } from '../../src/load/list-schemas.js';
import { editionFolder, readEdition, root } from './published-edition.js';

const folder = path.join(root, 'schemas');
const edition = [...readEdition().values()].map((file) => file.path);
const typed = [...edition, 'templates/hebei-2019/layout.yaml', 'fonts/fonts.yaml'];

function readText(...parts: readonly string[]): string {
  return readFileSync(path.join(...parts), 'utf8');
}

describe('schemas/', () => {
  it.each(listSchemas())('$stem.schema.json is what the schema says today', ({ schema, stem }) => {
    const text = `${JSON.stringify(toJsonSchema(schema), null, 2)}\n`;
    expect(readText(folder, schemaFileName(stem)), 'run: gongkai schema --out schemas').toBe(text);
  });

  it('holds nothing else', () => {
    const names = listSchemas().map(({ stem }) => schemaFileName(stem));
    expect(readdirSync(folder).sort()).toEqual(names.sort());
  });

  it.each(typed)('an editor finds the schema of %s, and no fault', (shown) => {
    const text = readText(root, shown);
    const [, reference = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
    const file = path.join(root, path.dirname(shown), reference);
    expect(file).toBe(path.join(folder, schemaFileName(path.basename(shown, '.yaml'))));
    expect(findFaults(file, text)).toEqual([]);
  });

  it('an editor finds a figure that is none, and a key that is unknown', () => {
    const file = path.join(folder, '支出.schema.json');
    const text = readText(editionFolder, 'tables/支出.yaml');
    expect(findFaults(file, text.replace('1120.97', '1120.97万元'))).toHaveLength(1);
    expect(findFaults(file, text.replace('\n基本支出:', '\n基本:'))).not.toEqual([]);
  });

  it.each(['edition', '批复', ...Object.keys(dataFiles)])('describes every key of %s in Chinese', (stem) => {
    const schema = JSON.parse(readText(folder, schemaFileName(stem)));
    expect(schema.title).toMatch(/\p{Script=Han}/u);
    expect(findUndescribed(schema, stem)).toEqual([]);
  });
});

/** What an editor marks: it reads YAML by the core schema, with numbers and nulls. */
function findFaults(file: string, text: string): readonly unknown[] {
  return z.fromJSONSchema(JSON.parse(readText(file))).safeParse(parse(text)).error?.issues ?? [];
}

type JsonSchema = {
  readonly description?: string;
  readonly properties?: object;
  readonly items?: JsonSchema;
};

function findUndescribed(schema: JsonSchema, path: string): readonly string[] {
  const inner = schema.items ? findUndescribed(schema.items, `${path}[]`) : [];
  const properties: [string, JsonSchema][] = Object.entries(schema.properties ?? {});
  const outer = properties.flatMap(([key, property]) => [
    ...(/\p{Script=Han}/u.test(property.description ?? '') ? [] : [`${path}.${key}`]),
    ...findUndescribed(property, `${path}.${key}`),
  ]);
  return [...inner, ...outer];
}
