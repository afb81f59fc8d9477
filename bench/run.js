/**
 * `npm run bench`: prints how fast the program is beside others; `-- --write` keeps it as RESULTS.md. See README.md.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatResults } from './format-results.js';
import { generateEditions } from './generate.js';
import { measureInTurns, measureProcess, median } from './measure.js';

const root = path.join(import.meta.dirname, '..');
const EDITION = path.join(root, 'data/beidaihe-government-office/2019');
const node = process.execPath;
const rounds = numberAfter('--rounds', 7);
const batches = [20, numberAfter('--batch', 200)];
const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-bench-'));
const inBench = (...names) => path.join(root, 'bench', ...names);
const inFolder = (name) => path.join(folder, name);

function numberAfter(option, otherwise) {
  const at = process.argv.indexOf(option);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

function gongkai(...words) {
  return [node, path.join(root, 'dist/cli/main.js'), ...words];
}

function build(formats, out, editions, ...options) {
  return gongkai('build', '--force', '--to', formats, '--out', inFolder(out), ...options, ...editions);
}

function hasCommand(name) {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0;
}

function hasTypst() {
  return readdirSync(inBench()).includes('node_modules');
}

/** Everything that starts cold, in turns. */
function measureCold() {
  const dump = inFolder('document.json');
  const html = inFolder('document.html');
  measureProcess([node, inBench('dump-document.js'), dump]);
  measureProcess([node, inBench('yardsticks/write-html.js'), dump, html]);
  return measureInTurns(
    {
      'node -e 0': [node, '-e', '0'],
      check: gongkai('check', EDITION),
      'build, both formats': build('docx,pdf', 'both', [EDITION]),
      'build --to docx': build('docx', 'docx', [EDITION]),
      'build --to pdf': build('pdf', 'pdf', [EDITION]),
      'stock pdfmake': [node, inBench('stock/pdfmake.js'), dump, inFolder('pdfmake.pdf')],
      'stock docx': [node, inBench('stock/docx.js'), dump, inFolder('docx.docx')],
      ...(hasTypst() && { Typst: [node, inBench('yardsticks/typst.js'), dump, inFolder('typst.pdf')] }),
      ...(hasCommand('pandoc') && { pandoc: ['pandoc', '-f', 'html', '-o', inFolder('pandoc.docx'), html] }),
    },
    rounds,
  );
}

/** The second half of many saves: the first ones still warm up. */
function measureWatch() {
  const [edition] = generateEditions(inFolder('watch'), 1);
  const { output, peak } = measureProcess([node, inBench('watch.js'), edition, String(6 * rounds)]);
  const saves = JSON.parse(output);
  const warm = saves.slice(saves.length >> 1);
  return { cpu: median(warm.map(({ cpu }) => cpu)), wall: median(warm.map(({ wall }) => wall)), peak };
}

function measureBatches() {
  return batches.flatMap((count) => {
    const editions = generateEditions(inFolder(`editions-${count}`), count);
    return [1, 2].map((jobs) => {
      const command = build('docx,pdf', `batch-${count}`, editions, '--jobs', String(jobs));
      const { cpu, wall, peak } = measureProcess(command);
      return { count, jobs, cpu, wall, peak };
    });
  });
}

function measureScale() {
  return [1, 4, 16, 64].map((times) => {
    const { output, peak } = measureProcess([node, inBench('scale.js'), String(times)]);
    return { times, peak, ...JSON.parse(output) };
  });
}

function listSizes() {
  const files = readdirSync(folder, { recursive: true }).filter((name) =>
    /^(both|[a-z]+\.(pdf|docx))/.test(name),
  );
  const sizes = files.map((name) => ({ name, stat: statSync(path.join(folder, name)) }));
  return sizes
    .filter(({ stat }) => stat.isFile())
    .map(({ name, stat }) => ({ name: name.replace(/^both.*(?=\.)/, 'build'), bytes: stat.size }));
}

try {
  const cold = measureCold();
  const results = {
    rounds,
    cold,
    sizes: listSizes(),
    watch: measureWatch(),
    batches: measureBatches(),
    scale: measureScale(),
  };
  const page = formatResults(results);
  process.stdout.write(page);
  if (process.argv.includes('--write')) writeFileSync(inBench('RESULTS.md'), page);
} finally {
  rmSync(folder, { recursive: true });
}
