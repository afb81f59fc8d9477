import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { holdSignals } from '../../src/cli/hold-signals.js';
import { listAll, scratchFolder } from '../workspace/scratch-folder.js';

const dist = (file: string) => pathToFileURL(path.resolve('dist', file)).href;

/** Writes the same two files again and again for a second, then one more: `finished`. */
const busyWriter = `
  import { writeOutputs } from '${dist('workspace/write-outputs.js')}';
  import { holdSignals } from '${dist('cli/hold-signals.js')}';
  const folder = process.argv[1];
  const workspace = { root: folder, callerFolder: folder };
  const write = (...names) => writeOutputs(workspace, names.map((name) => ({ path: folder + '/' + name, bytes: Buffer.alloc(2e6) })));
  await holdSignals(() => {
    process.stdout.write('writing');
    for (const end = Date.now() + 1000; Date.now() < end; ) write('a.docx', 'a.pdf');
    write('finished');
  });
  write('later');
  setTimeout(() => {}, 5000);
`;

describe('holdSignals', () => {
  it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
    'lets %s end the process only after the work, with no temporary file left',
    async (signal) => {
      const folder = scratchFolder();
      const child = spawn(process.execPath, ['--input-type=module', '-e', busyWriter, folder]);
      await once(child.stdout, 'data');
      child.kill(signal);
      const [, endedBy] = await once(child, 'exit');
      expect(endedBy).toBe(signal);
      expect(listAll(folder)).toEqual(['a.docx', 'a.pdf', 'finished']);
      expect(existsSync(path.join(folder, 'later'))).toBe(false);
    },
  );

  it('gives the value, throws what the work throws, and leaves no handler behind', async () => {
    const before = process.listenerCount('SIGINT');
    expect(await holdSignals(() => 7)).toBe(7);
    await expect(holdSignals(() => JSON.parse('{'))).rejects.toThrow(SyntaxError);
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});
