import { compareData } from '../compare/data/compare-data.js';
import { readModel } from '../compare/data/model-text.js';
import type { PlainRecord } from '../compare/data/plain-data.js';
import { andThen, type Outcome, succeed } from '../diagnostic.js';
import { formatJson } from './json-text.js';
import type { OpenRevision } from './open-revision.js';
import { formatRevision } from './revision.js';

const MODEL = 'model.json';

/**
 * The text of `changes.json`: how the data of the revision before became these, field by field. Undefined where there is nothing to
 * compare with: a first revision, or one of a publication that was made without gongkai.
 */
export function compareWith(
  previous: OpenRevision | undefined,
  data: PlainRecord,
): Outcome<string | undefined> {
  if (!previous?.payload.has(MODEL)) return succeed(undefined);
  const name = formatRevision(previous.logged);
  return andThen(previous.readPayload(MODEL), ({ path, bytes }) =>
    andThen(readModel(new TextDecoder().decode(bytes), path), (old) =>
      succeed(formatJson({ supersedes: name, changes: compareData({ data: old }, { data }) })),
    ),
  );
}
