import { PUBLISHED, type Published, publishedSchema } from '../budget/published.js';
import { andThen, fail, type Outcome, succeed } from '../diagnostic.js';
import { readYaml } from '../load/read-yaml.js';
import { refuseDamage } from './damage.js';
import type { OpenRevision } from './open-revision.js';

/** What an archived publication that was made without gongkai says of itself; undefined for one made with it. */
export function readPublished({ payload, readPayload }: OpenRevision): Outcome<Published | undefined> {
  if (!payload.has(PUBLISHED)) return succeed(undefined);
  return andThen(readPayload(PUBLISHED), (file) => {
    const loaded = readYaml(file, publishedSchema);
    return loaded.ok
      ? succeed(loaded.value.value)
      : fail([refuseDamage('GD208', `“${file.path}”的写法不对`)]);
  });
}
