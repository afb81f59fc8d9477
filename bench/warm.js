/**
 * One process that builds one edition again and again, each time with one figure changed: milliseconds of CPU and of
 * the clock for each build, as JSON. The program is the bundle, if there is one, as the command line takes it.
 *
 *   node bench/warm.js <edition folder> <builds>
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildEdition, findWorkspace, openWorkshop, writeOutputs } from '../dist/index.js';

const [editionFolder, builds] = process.argv.slice(2);
const figure = path.join(editionFolder, 'tables/项目支出.yaml');
const original = readFileSync(figure, 'utf8');
const root = path.join(import.meta.dirname, '..');
const workspace = findWorkspace(root);
const workshop = openWorkshop(workspace);
const outRoot = mkdtempSync(path.join(tmpdir(), 'gongkai-bench-'));
const request = { workshop, editionFolder, formats: ['docx', 'pdf'], outRoot, onProgress() {} };

/** Hundredths go from one project of a duty to another of the same duty. */
function editFigure(hundredths) {
  const move = (text, name, by) =>
    text.replace(new RegExp(`(名称: ${name}, 金额: )([\\d.]+)`), (_, key, money) => {
      return key + ((Math.round(Number(money) * 100) + by) / 100).toFixed(2);
    });
  writeFileSync(figure, move(move(original, '评审费', hundredths), '国有土地交易中心运行费用', -hundredths));
}

async function buildOnce(index) {
  editFigure(1 + index);
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  const { diagnostics, outputs } = await buildEdition({ ...request, sourceDateEpoch: undefined });
  if (outputs.length !== 2)
    throw new Error(JSON.stringify(diagnostics.filter((one) => one.severity === 'error')));
  await writeOutputs(workspace, outputs);
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1000, wall: performance.now() - wall };
}

const all = [];
for (let index = 0; index < Number(builds); index += 1) all.push(await buildOnce(index));
rmSync(outRoot, { recursive: true });
process.stdout.write(JSON.stringify(all));
