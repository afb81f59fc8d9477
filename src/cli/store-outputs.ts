import type { Diagnostic } from '../diagnostic.js';
import { showPath, type Workspace } from '../workspace/workspace.js';
import { isWritten, type OutputFile, writeOutputs } from '../workspace/write-outputs.js';
import type { BuildResult, StandingFile } from './built-edition.js';
import { holdSignals } from './hold-signals.js';

/** Which edition of this run wrote a path. */
export type Owners = Map<string, string>;

export type StoredOutputs = {
  readonly result: BuildResult;
  readonly diagnostics: readonly Diagnostic[];
  readonly outputs: readonly StandingFile[];
};

/**
 * Puts the outputs of an edition in their place, all or none. One that is already there is not written again unless it is
 * forced: its time stays, and it may be open in Word.
 */
export async function storeOutputs(
  workspace: Workspace,
  outputs: readonly OutputFile[],
  { edition, owners, force }: { readonly edition: string; readonly owners: Owners; readonly force: boolean },
): Promise<StoredOutputs> {
  const clash = findClash(workspace, owners, edition, outputs);
  if (clash) return { result: 'failed', diagnostics: [clash], outputs: [] };
  const changed = force ? outputs : outputs.filter((output) => !isWritten(output));
  const stored = await holdSignals(() => writeOutputs(workspace, changed));
  if (!stored.ok) return { result: 'failed', diagnostics: stored.diagnostics, outputs: [] };
  const result = changed.length === 0 ? 'unchanged' : 'built';
  return {
    result,
    diagnostics: stored.diagnostics,
    outputs: outputs.map((each) => describe(workspace, each)),
  };
}

function describe(workspace: Workspace, { path, bytes }: OutputFile): StandingFile {
  return { path: showPath(workspace, path), bytes: bytes.length };
}

/** Two editions with one output would silently lose the first. Disks of Windows and macOS ignore case. */
function findClash(
  workspace: Workspace,
  owners: Owners,
  edition: string,
  outputs: readonly OutputFile[],
): Diagnostic | undefined {
  for (const output of outputs) {
    const key = output.path.toLowerCase();
    const owner = owners.get(key);
    if (owner !== undefined) {
      const message = `输出“${showPath(workspace, output.path)}”与“${showPath(workspace, owner)}”的输出重名`;
      return { severity: 'error', code: 'XR107', message, hint: '请分两次生成，用 --out 放在不同的文件夹。' };
    }
    owners.set(key, edition);
  }
  return undefined;
}
