import type { KeyObject } from 'node:crypto';
import { formatAnchor, readPrivateKey } from '../archive/anchor.js';
import { type Diagnostic, fail, type Outcome, succeed } from '../diagnostic.js';
import { readSourceText } from '../workspace/read-source-text.js';
import type { Workspace } from '../workspace/workspace.js';
import { writeOutputs } from '../workspace/write-outputs.js';
import { resolveOutside } from './archive-folder.js';
import { type CliContext, reportFindings } from './cli-context.js';
import { holdSignals } from './hold-signals.js';
import { usageFault } from './usage-fault.js';

/** What a head is signed with, and the absolute path of the file that keeps it. */
export type Anchoring = { readonly key: KeyObject; readonly out: string };

/** As typed. */
type AnchorOptions = { readonly signKey?: string; readonly anchorOut?: string };

/** A key and a place for what it signs: one is of no use without the other. `archiveFolder` is absolute. */
export function readAnchoring(
  workspace: Workspace,
  { signKey, anchorOut }: AnchorOptions,
  archiveFolder: string,
): Outcome<Anchoring | undefined> {
  if (signKey === undefined && anchorOut === undefined) return succeed(undefined);
  if (signKey === undefined || anchorOut === undefined || anchorOut.trim() === '') {
    return fail([usageFault('YF133', '--sign-key 和 --anchor-out 要一起写', '补上没有写的那一个')]);
  }
  const out = resolveOutside(workspace, anchorOut, archiveFolder);
  if (!out.ok) {
    const message = `--anchor-out 在归档库里面：“${anchorOut}”`;
    return fail([usageFault('YF133', message, '换一个归档库以外的地方，最好在另一个磁盘上')]);
  }
  const key = readPrivateKey(readSourceText(workspace, signKey) ?? '');
  if (key) return succeed({ key, out: out.value });
  const hint = '要一个没有口令的 Ed25519 私钥：openssl genpkey -algorithm ed25519 -out 私钥.pem';
  return fail([usageFault('YF132', `--sign-key 的“${signKey}”不是能用的私钥`, hint)]);
}

type Head = { readonly head: string; readonly seq: number };

/** Writes the head of a log, signed, to a file outside the archive (absolute), and prints where. */
export async function writeAnchor(
  context: CliContext,
  { key, out }: Anchoring,
  { head, seq }: Head,
): Promise<readonly Diagnostic[]> {
  const text = formatAnchor({ head, seq, time: new Date().toISOString() }, key);
  const file = { path: out, bytes: new TextEncoder().encode(text) };
  const written = await holdSignals(() => writeOutputs(context.workspace, [file], '--anchor-out'));
  reportFindings(context, written.diagnostics);
  for (const shown of written.ok ? written.value : []) context.stdout.write(`链头（已签名） ${shown}\n`);
  return written.diagnostics;
}
