import { type AddedRevision, addRevision } from '../archive/add-revision.js';
import { collectPublished } from '../archive/collect-published.js';
import { preparePublished } from '../archive/prepare-published.js';
import type { ArchivedEdition } from '../archive/revision.js';
import { andThen, type Outcome } from '../diagnostic.js';
import type { Workspace } from '../workspace/workspace.js';
import type { ArchiveRequest } from './archive-editions.js';
import { holdSignals } from './hold-signals.js';

/** Archives a publication that was made without this program: there is nothing to build or check. `folder` is absolute. */
export function addPublished(
  workspace: Workspace,
  { archive, approval, withSm3 }: ArchiveRequest,
  { folder, named }: { readonly folder: string; readonly named: ArchivedEdition },
): Promise<Outcome<AddedRevision>> {
  const now = new Date();
  const store = { workspace, folder: archive };
  return holdSignals(() =>
    andThen(collectPublished(workspace, folder), (collected) => {
      const prepare = preparePublished({ collected, approval, now });
      return addRevision(store, { edition: named, now, withSm3, prepare });
    }),
  );
}
