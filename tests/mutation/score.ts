import { expect, it, vi } from 'vitest';
import { formatScore } from './format-score.js';
import { openJudge } from './judge.js';
import { makeSlip, slips } from './mutants.js';

// A slip changes one file: the others, and the templates, are read once.
vi.mock(import('../../src/load/read-yaml.js'), async (importOriginal) => {
  const original = await importOriginal();
  const { remember } = await import('./remember.js');
  return { ...original, readYaml: remember(original.readYaml, (file) => file) as typeof original.readYaml };
});
vi.mock(import('../../src/compose/compile-templates.js'), async (importOriginal) => {
  const original = await importOriginal();
  const { remember } = await import('./remember.js');
  return { ...original, compileTemplates: remember(original.compileTemplates, ({ sections }) => sections) };
});

it('reports slips in the figures of 2019', () => {
  const started = performance.now();
  const { figures, judge } = openJudge();
  const results = figures.map((figure) => ({
    figure,
    verdicts: slips.flatMap((slip) => {
      const wrong = makeSlip(figure.typed, slip);
      return wrong === undefined ? [] : [{ slip, wrong, verdict: judge(figure, wrong) }];
    }),
  }));
  const seconds = (performance.now() - started) / 1000;
  console.log(formatScore(results));
  console.log(`用时 ${seconds.toFixed(1)} 秒`);
  expect(results.length).toBeGreaterThan(0);
});
