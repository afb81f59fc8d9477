import { z } from 'zod';
import type { Published } from '../../budget/published.js';
import { andThen, fail, type Outcome, succeed } from '../../diagnostic.js';
import { refuseDamage } from '../damage.js';
import { decodeText } from '../decode-text.js';
import { parseJson } from '../json-text.js';
import type { LoggedRevision } from '../logged-revisions.js';
import type { OpenRevision } from '../open-revision.js';
import { readPublished } from '../read-published.js';
import type { Totals } from '../totals.js';
import type { CatalogueFile, CatalogueRevision } from './catalogue.js';

/** A copy of a published file; the path is from the catalogue's folder. */
export type CatalogueCopy = { readonly path: string; readonly bytes: Uint8Array };

/** A revision as the catalogue shows it, with what stands above it and the bytes to copy. */
export type DescribedRevision = {
  readonly logged: LoggedRevision;
  readonly department: string;
  readonly year: string;
  readonly shown: CatalogueRevision;
  readonly copies: readonly CatalogueCopy[];
};

const PUBLICATION = 'publication/';

/** Reads and checks a revision's published files and what it says of itself. */
export function describeRevision(revision: OpenRevision): Outcome<DescribedRevision> {
  return andThen(readPublished(revision), (published) =>
    andThen(readTotals(revision, published), (totals) =>
      andThen(readPublication(revision, published), (files) => {
        const { logged, info } = revision;
        return succeed({
          logged,
          department: info['Source-Organization'] ?? logged.department,
          year: info['Gongkai-Year'] ?? logged.year,
          shown: { ...describe(revision, published), totals, files: files.map(({ file }) => file) },
          copies: files.map(({ file, bytes }) => ({ path: file.path, bytes })),
        });
      }),
    ),
  );
}

function describe({ logged, info }: OpenRevision, published: Published | undefined) {
  return {
    revision: logged.revision,
    title: info['External-Description'] ?? `${logged.department}/${logged.year}`,
    publicationDate: info['Gongkai-Publication-Date'],
    archivingDate: info['Bagging-Date'],
    reason: info['Gongkai-Reason'],
    approvedBy: info['Gongkai-Approved-By'],
    software: published ? undefined : info['Gongkai-Software'],
    description: published?.说明,
  };
}

type FoundFile = { readonly file: CatalogueFile; readonly bytes: Uint8Array };

function readPublication(
  { logged, payload, readPayload }: OpenRevision,
  published: Published | undefined,
): Outcome<readonly FoundFile[]> {
  const descriptions = new Map(published?.文件.map((file) => [file.文件, file.说明]));
  const folder = `files/${logged.department}/${logged.year}/r${logged.revision}`;
  const found: FoundFile[] = [];
  for (const [inside, sha256] of payload) {
    if (!inside.startsWith(PUBLICATION)) continue;
    const read = readPayload(inside);
    if (!read.ok) return read;
    const { bytes } = read.value;
    const name = inside.slice(PUBLICATION.length);
    const file = { name, path: `${folder}/${name}`, size: bytes.length, sha256 };
    found.push({ file: { ...file, description: descriptions.get(name) }, bytes });
  }
  return succeed(found);
}

const decimal = z.string().regex(/^-?\d{1,18}(\.\d{1,6})?$/);
const modelSchema = z.object({ totals: z.object({ 收入总计: decimal, 支出总计: decimal }).optional() });

/** The totals of `model.json`, or of `published.yaml`; undefined if it states none. */
function readTotals(
  { payload, readPayload }: OpenRevision,
  published: Published | undefined,
): Outcome<Totals | undefined> {
  if (published) return succeed(published.合计);
  if (!payload.has('model.json')) return succeed(undefined);
  return andThen(readPayload('model.json'), ({ path, bytes }) => {
    const model = modelSchema.safeParse(parseJson(decodeText(bytes)));
    if (model.success) return succeed(model.data.totals);
    return fail([refuseDamage('GD208', `“${path}”的写法不对`)]);
  });
}
