import type { KeyObject } from 'node:crypto';
import { formatAnchor } from '../archive/anchor.js';
import type { Diagnostic } from '../diagnostic.js';
import { writeOutputs } from '../workspace/write-outputs.js';
import { type CliContext, reportFindings } from './cli-context.js';
import { holdSignals } from './hold-signals.js';

type Head = { readonly head: string; readonly seq: number };

/** Writes the head of a log, signed, to a file outside the archive (absolute), and prints where. */
export async function writeAnchor(
  context: CliContext,
  { key, out }: { readonly key: KeyObject; readonly out: string },
  { head, seq }: Head,
): Promise<readonly Diagnostic[]> {
  const text = formatAnchor({ head, seq, time: new Date().toISOString() }, key);
  const file = { path: out, bytes: new TextEncoder().encode(text) };
  const written = await holdSignals(() => writeOutputs(context.workspace, [file], '--anchor-out'));
  reportFindings(context, written.diagnostics);
  for (const shown of written.ok ? written.value : []) context.stdout.write(`链头（已签名） ${shown}\n`);
  return written.diagnostics;
}
