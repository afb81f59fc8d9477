import { storeFault } from '../archive/store-codes.js';
import type { Diagnostic } from '../diagnostic.js';
import { entryKind } from '../workspace/archive/entry-kind.js';
import { showPath, type Workspace } from '../workspace/workspace.js';
import { isWritten, type OutputFile } from '../workspace/write-outputs.js';

/** What lies in the output folder under the names of what is archived, and is something else: perhaps that was published. */
export function warnOfOutputs(workspace: Workspace, outputs: readonly OutputFile[]): readonly Diagnostic[] {
  return outputs
    .filter((output) => entryKind(output.path) !== 'missing' && !isWritten(output))
    .map((output) => {
      const message = `“${showPath(workspace, output.path)}”与归档的不同`;
      const hint = '核对公开出去的是哪一份：归档的是用现在的数据、模板和字体生成的。';
      return { ...storeFault('GZ104', message, hint), severity: 'warning' };
    });
}
