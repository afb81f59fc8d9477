import path from 'node:path';
import { toJsonSchema } from '../budget/json-schema.js';
import { listSchemas, schemaFileName } from '../load/list-schemas.js';
import { resolveFromCaller } from '../workspace/workspace.js';
import { writeOutputs } from '../workspace/write-outputs.js';
import { type CliContext, reportFindings } from './cli-context.js';
import { type ExitCode, exitCodeOf } from './exit-code.js';
import { holdSignals } from './hold-signals.js';

/** Prints every JSON Schema in one JSON object, by file name. */
export function printSchemas(context: CliContext): ExitCode {
  const named = listSchemas().map(({ stem, schema }) => [schemaFileName(stem), toJsonSchema(schema)]);
  context.stdout.write(toJson(Object.fromEntries(named)));
  return 0;
}

/** Writes every JSON Schema into a folder and prints the paths. */
export async function writeSchemas(context: CliContext, out: string): Promise<ExitCode> {
  const files = listSchemas().map(({ stem, schema }) => ({
    path: resolveFromCaller(context.workspace, path.join(out, schemaFileName(stem))),
    bytes: new TextEncoder().encode(toJson(toJsonSchema(schema))),
  }));
  const written = await holdSignals(() => writeOutputs(context.workspace, files));
  reportFindings(context, written.diagnostics);
  for (const shown of written.ok ? written.value : []) context.stdout.write(`${shown}\n`);
  return exitCodeOf(written.diagnostics);
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
