/**
 * `npm run compile`, second half: joins the compiled modules to a bundle, runs it once on the shipped edition and
 * keeps what V8 compiled of it on the way. See docs/adr/0004. The program works without: where this fails, on a
 * machine without a binary of rolldown for instance, it says so and is content.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BUNDLE_FOLDER, openBundle } from '../dist/workspace/load-bundle.js';

const EDITION = 'data/beidaihe-government-office/2019';

/**
 * What the libraries ask for and no command of ours uses: Handlebars writes source maps with it if it is there, and
 * commander starts programs.
 */
const ABSENT = { 'source-map': false, 'node:child_process': false };

/** The pool starts its threads from a file of its own package. */
const OUTSIDE = ['tinypool'];

/**
 * What is always used together comes in one file: opening many costs more than reading one. A build that finds all in
 * the cache has enough of the first.
 */
const CHUNKS = [
  {
    name: 'main',
    test: /[\\/](cli[\\/](run-main|build-editions|choose-build|formats[\\/]built-text)|batch[\\/]run-batch)\.js$/,
    priority: 3,
  },
  { name: 'rules', test: /[\\/]check[\\/]rules\.js$/, priority: 2 },
  {
    name: 'check',
    test: /[\\/](pipeline|cli[\\/]check-editions|cli[\\/]formats[\\/]text)\.js$/,
    priority: 1,
  },
];

async function joinModules() {
  const { rolldown } = await import('rolldown');
  const input = { 'run-main': path.join(import.meta.dirname, '../dist/cli/run-main.js') };
  const bundle = await rolldown({ input, platform: 'node', external: OUTSIDE, resolve: { alias: ABSENT } });
  await bundle.write({
    dir: BUNDLE_FOLDER,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    codeSplitting: { groups: CHUNKS },
  });
}

/** What the build cache knows this program by (docs/adr/0008). */
function writeIdentity() {
  const hash = createHash('sha256');
  for (const name of readdirSync(BUNDLE_FOLDER).sort()) {
    hash.update(`${name}\n`).update(readFileSync(path.join(BUNDLE_FOLDER, name)));
  }
  writeFileSync(path.join(BUNDLE_FOLDER, 'program.sha256'), hash.digest('hex'));
}

/** What the commands print and write is of no interest here. */
async function runOnce(runMain, ...args) {
  const { argv } = process;
  process.argv = [...argv.slice(0, 2), ...args];
  await runMain();
  process.argv = argv;
}

async function keepCompiledCode() {
  const bundle = openBundle();
  const { runMain } = bundle.require('./run-main.cjs');
  const out = mkdtempSync(path.join(tmpdir(), 'gongkai-'));
  // A build of its own, and then one that finds everything in the cache.
  process.env.GONGKAI_CACHE = path.join(out, 'cache');
  const { write } = process.stdout;
  const writeError = process.stderr.write;
  process.stdout.write = process.stderr.write = () => true;
  await runOnce(runMain, 'check', EDITION);
  keep(bundle);
  await runOnce(runMain, 'build', EDITION, '--out', out);
  await runOnce(runMain, 'build', EDITION, '--out', out);
  process.stdout.write = write;
  process.stderr.write = writeError;
  rmSync(out, { recursive: true });
  keep(bundle);
}

/** What a script compiled, before V8 throws away what was not used for a while. */
function keep({ scripts }) {
  for (const [file, script] of scripts) {
    if (!existsSync(file)) writeFileSync(file, script.createCachedData());
  }
}

rmSync(BUNDLE_FOLDER, { recursive: true, force: true });
try {
  await joinModules();
  writeIdentity();
  await keepCompiledCode();
} catch (error) {
  rmSync(BUNDLE_FOLDER, { recursive: true, force: true });
  console.error(`没有做成启动加速包，不影响使用，只是每次启动慢半秒：${error.message}`);
}
process.exitCode = 0;
