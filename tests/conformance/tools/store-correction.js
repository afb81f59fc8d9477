// Stores a correction that was made before, as `correct` does, and first completes one that was cut short: its writing without the
// seconds that rendering takes, so that hundreds of runs can be killed. Arguments: the world, the payload of its revision.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { addRevision } from '../../../dist/archive/add-revision.js';
import { openPrevious } from '../../../dist/archive/open-previous.js';
import { withLockedStore } from '../../../dist/archive/with-locked-store.js';
import { correctionsSchema } from '../../../dist/budget/corrections.js';
import { completeCorrection } from '../../../dist/correct/complete-correction.js';
import { andThen, succeed } from '../../../dist/diagnostic.js';
import { readYaml } from '../../../dist/load/read-yaml.js';
import { scanTree } from '../../../dist/workspace/archive/scan-tree.js';
import { putTogether } from '../../../dist/workspace/put-together.js';

const [world, made] = process.argv.slice(2);
const workspace = { root: world, callerFolder: world };
const store = { workspace, folder: path.join(world, '归档库') };
const edition = { department: '甲', year: '2019' };
const editionFolder = path.join(world, 'data/甲/2019');
const outputFolder = path.join(world, 'out/甲/2019');
const ledger = path.join(editionFolder, 'corrections.yaml');
const now = new Date();

const own = existsSync(ledger)
  ? readYaml({ path: ledger, bytes: readFileSync(ledger) }, correctionsSchema).value.value.更正
  : [];
const settled = withLockedStore(store, now, (locked, log) =>
  andThen(openPrevious(locked, log, edition), (previous) =>
    andThen(completeCorrection({ workspace, previous, own, editionFolder, outputFolder }), () =>
      succeed(previous.logged.revision),
    ),
  ),
);
if (!settled.ok) throw new Error(JSON.stringify(settled.diagnostics));
if (settled.value === 1) {
  const entries = scanTree(made).filter(({ kind }) => kind === 'file');
  const payload = new Map(entries.map((entry) => [entry.path, readFileSync(path.join(made, entry.path))]));
  const files = new Map(
    [...payload].flatMap(([inside, bytes]) =>
      inside.startsWith('publication/') ? [[inside.slice('publication/'.length), bytes]] : [],
    ),
  );
  const folder = { path: path.join(outputFolder, '更正-r2'), files };
  const file = { path: ledger, bytes: payload.get('project/data/甲/2019/corrections.yaml') };
  const added = addRevision(store, {
    edition,
    now,
    withSm3: false,
    prepare: () => succeed({ payload, info: {}, objects: [] }),
    putAlongside: () => putTogether(workspace, folder, file),
  });
  if (!added.ok) throw new Error(JSON.stringify(added.diagnostics));
}
