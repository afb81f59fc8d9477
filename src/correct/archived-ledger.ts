import type { OpenRevision } from '../archive/open-revision.js';
import { formatRevision } from '../archive/revision.js';
import { type CorrectionEntry, correctionsSchema } from '../budget/corrections.js';
import { andThen, type Diagnostic, fail, type Outcome, succeed } from '../diagnostic.js';
import { CORRECTIONS } from '../load/load-edition.js';
import { readYaml } from '../load/read-yaml.js';
import { correctFault } from './codes.js';
import { compareLedgers } from './ledger.js';

export type ArchivedLedger = { readonly entries: readonly CorrectionEntry[]; readonly bytes: Uint8Array };

/** The ledger as it was archived; a publication that was never corrected has none. */
export function readArchivedLedger({ payload, readPayload, logged }: OpenRevision): Outcome<ArchivedLedger> {
  const inside = `project/data/${logged.department}/${logged.year}/${CORRECTIONS}`;
  if (!payload.has(inside)) return succeed({ entries: [], bytes: new Uint8Array() });
  const path = `${formatRevision(logged)}/${CORRECTIONS}`;
  return andThen(readPayload(inside), ({ bytes }) =>
    andThen(readYaml({ path, bytes }, correctionsSchema), ({ value }) =>
      succeed({ entries: value.更正, bytes }),
    ),
  );
}

/** Refuses a ledger in which an entry that is archived is changed or missing. */
export function guardLedger(own: readonly CorrectionEntry[], previous: OpenRevision): Outcome<undefined> {
  return andThen(readArchivedLedger(previous), ({ entries }) =>
    compareLedgers(entries, own) === 'other'
      ? fail([refuseLedger(formatRevision(previous.logged))])
      : succeed(undefined),
  );
}

export function refuseLedger(name: string): Diagnostic {
  const message = `更正台账 ${CORRECTIONS} 与修订版 ${name} 归档的不同`;
  const hint =
    '台账只增不改：上次更正中断的，再运行一次 gongkai correct；否则从归档库取回它（gongkai restore）。';
  return correctFault('GZ114', message, hint);
}
