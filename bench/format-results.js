import { cpus } from 'node:os';

/** The results as a page of Markdown. The machine is named by what matters for speed and by nothing else. */
export function formatResults({ rounds, cold, sizes, watch, batches, scale }) {
  const base = cold['node -e 0'].cpu;
  return `${[
    '# Results',
    `Made by \`npm run bench -- --write\`; method in [README.md](README.md). ${describeMachine()}. Medians of ${rounds} rounds; CPU is user and system time of the whole process.`,
    '## Cold, one edition',
    table(
      ['process', 'CPU ms', 'wall ms', 'peak MB', '× `node -e 0`'],
      Object.entries(cold).map(([name, { cpu, wall, peak }]) => [
        name,
        round(cpu),
        round(wall),
        round(peak),
        ratio(cpu, base),
      ]),
    ),
    '## Ratios of CPU, and of time where it says so',
    table(['what', 'ratio', 'aim'], [...listRatios(cold), compareThreads(batches)]),
    '## One process, many editions',
    table(
      ['what', 'CPU ms an edition', 'wall ms an edition', 'editions a CPU second', 'peak MB'],
      [
        ['one figure saved, watched', ...describeSave(watch)],
        ...batches.map(({ count, jobs, cpu, wall, peak }) => [
          `batch of ${count}, ${jobs === 1 ? 'one thread' : `${jobs} threads`}, from the start`,
          round(cpu / count),
          round(wall / count),
          ((1000 * count) / cpu).toFixed(1),
          round(peak),
        ]),
      ],
    ),
    '## Rows of the longest table, both formats, cold',
    table(
      ['times', 'rows', 'CPU ms', 'CPU ms a row', 'peak MB'],
      scale.map(({ times, rows, cpu, peak }) => [
        `${times}×`,
        rows,
        round(cpu),
        (cpu / rows).toFixed(2),
        round(peak),
      ]),
    ),
    '## Sizes',
    table(
      ['file', 'KB'],
      sizes.map(({ name, bytes }) => [name, round(bytes / 1000)]),
    ),
  ].join('\n\n')}\n`;
}

function listRatios(cold) {
  const sum = (...names) => names.reduce((total, name) => total + cold[name].cpu, 0);
  const both = cold['build, both formats'].cpu;
  return [
    ['check / `node -e 0`', ratio(cold.check.cpu, cold['node -e 0'].cpu), '6'],
    ['build / (stock pdfmake + stock docx)', ratio(both, sum('stock pdfmake', 'stock docx')), '0.65'],
    ...(cold.Typst && cold.pandoc
      ? [['build / (Typst + pandoc)', ratio(both, sum('Typst', 'pandoc')), '2, then 1']]
      : []),
    ...(cold.Typst
      ? [['build --to pdf / Typst', ratio(cold['build --to pdf'].cpu, cold.Typst.cpu), '']]
      : []),
  ];
}

function describeSave({ cpu, wall, peak }) {
  return [round(cpu), round(wall), (1000 / cpu).toFixed(1), round(peak)];
}

/** Of the largest batch: how many times as many editions a second two threads make. */
function compareThreads(batches) {
  const [one, two] = batches.slice(-2);
  return [`batch of ${two.count}: editions a second, two threads / one`, ratio(one.wall, two.wall), '1.8'];
}

function describeMachine() {
  const all = cpus();
  return `${all.length} cores, ${all[0]?.model.trim()}, Node ${process.versions.node}`;
}

function table(head, rows) {
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function round(number) {
  return String(Math.round(number));
}

function ratio(part, whole) {
  return (part / whole).toFixed(2);
}
