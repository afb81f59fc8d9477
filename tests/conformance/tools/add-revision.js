/**
 * Adds a small revision to an archive, as `archive` does when it has built one: `node add-revision.js <archive>`. For faults that are
 * injected hundreds of times; the command itself spends its time on building and writes nothing else to an archive.
 */
import { addRevision } from '../../../dist/archive/add-revision.js';
import { hashOf } from '../../../dist/archive/hash.js';
import { exitCodeOf } from '../../../dist/cli/exit-code.js';
import { succeed } from '../../../dist/diagnostic.js';

const encode = (text) => new TextEncoder().encode(text);
const objects = [encode('not a font'), encode('not a release')];
const [font, release] = objects.map((bytes) => hashOf('sha256', bytes));
const program = { version: '0.1.0', release, node: 'v20.20.2' };

function prepare({ revision }) {
  const files = {
    'publication/公开.pdf': `%PDF ${revision}`,
    'publication/公开.docx': `PK ${revision}`,
    'project/data/甲/2019/edition.yaml': `# ${revision}\n`,
    'provenance.json': JSON.stringify({ program, fonts: [{ file: 'a.otf', sha256: font }] }),
  };
  const payload = new Map(Object.entries(files).map(([file, text]) => [file, encode(text)]));
  return succeed({ payload, info: { 'Source-Organization': '某局' }, objects });
}

const folder = process.argv[2];
const store = { workspace: { root: folder, callerFolder: folder }, folder };
const edition = { department: '甲', year: '2019' };
const added = addRevision(store, { edition, now: new Date(), withSm3: true, prepare });
for (const { code, message } of added.diagnostics) console.error(`${code} ${message}`);
process.exitCode = added.ok ? 0 : exitCodeOf(added.diagnostics);
