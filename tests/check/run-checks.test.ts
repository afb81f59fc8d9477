import { describe, expect, it } from 'vitest';
import type { AsPublished } from '../../src/budget/as-published.js';
import type { Budget } from '../../src/budget/budget.js';
import { noSubjects } from '../../src/budget/subjects.js';
import { atData, type Finding, inText, type Rule } from '../../src/check/rule.js';
import { type CheckRequest, runChecks } from '../../src/check/run-checks.js';
import { applyDepartures } from '../../src/compose/departures/apply-departures.js';
import { placeDepartures } from '../../src/compose/departures/place-departures.js';
import type { Block, Document } from '../../src/document/nodes.js';
import { buildBudget } from './build-budget.js';
import { paragraph } from './build-input.js';

const words = {
  severity: 'error',
  title: '题',
  explanation: '说明',
  remedy: '改',
  example: { wrong: '错', right: '对' },
  source: '惯例',
  needs: [],
} as const;

/** Finds every 的的 in the printed text. */
const doubled: Rule = {
  ...words,
  code: 'WZ901',
  *check({ printed }) {
    for (const leaf of printed.leaves) {
      for (const { index } of leaf.text.matchAll(/的的/g)) {
        yield { place: inText(leaf, index, index + 2), message: `“的的”在第${index}字` };
      }
    }
  },
};

const always = (finding: Partial<Finding>): Rule => ({
  ...words,
  code: 'KJ901',
  check: () => [{ place: atData('支出', '合计'), message: '不等', ...finding }],
});

function documentOf(...blocks: readonly Block[]): Document {
  const meta = { title: '', author: '', language: 'zh-CN', date: new Date(0) };
  return { meta, sections: [{ name: '正文', sheet: '竖页', blocks }] };
}

/** Runs rules over a document as the pipeline does; a place is the path in its file. */
function run(
  rules: readonly Rule[],
  composed: Document,
  asPublished: Partial<AsPublished> = {},
  budget: Partial<Budget> = {},
) {
  const published = { 偏离: [], 已知: [], ...asPublished };
  const at = (path: readonly (string | number)[]) => ({ path: path.join('.'), line: 1, column: 1 });
  const departed = applyDepartures(composed, published, at);
  if (!departed.ok) throw new Error(JSON.stringify(departed.diagnostics));
  const request: CheckRequest = {
    rules,
    budget: budget as Budget,
    derived: { 上年度: 2018, 汇总: {} },
    subjects: noSubjects,
    document: departed.value,
    asPublished: published,
    changed: placeDepartures(composed, published),
    places: {
      data: {},
      locate: at,
      locateDataPath: () => undefined,
      findExtent: () => undefined,
    },
    locateDeparture: at,
  };
  return runChecks(request);
}

/** `code message` and the reason, for short. */
function brief(diagnostics: ReturnType<typeof run>): readonly string[] {
  return diagnostics.map(({ code, message, acknowledged }) =>
    [code, message, acknowledged].filter((word) => word !== undefined).join(' '),
  );
}

const departure = (应为: string, 刊印: string, 规则: readonly string[], 文字: string) => ({
  位置: { 节: '正文', 文字, 第: 1 },
  应为,
  刊印,
  规则: [...规则],
  原因: '原件如此',
});

describe('runChecks', () => {
  it('asks a rule only if all the data files that it needs are there', () => {
    const rule: Rule = { ...always({}), needs: ['收入', '支出'] };
    const both = buildBudget();
    const { 支出: _, ...one } = both;
    expect(run([rule], documentOf(), {}, one)).toEqual([]);
    expect(brief(run([rule], documentOf(), {}, both))).toEqual(['KJ901 不等']);
  });

  it('gives a finding its rule, its place and the remedy as a hint', () => {
    expect(run([always({})], documentOf())).toEqual([
      {
        severity: 'error',
        code: 'KJ901',
        message: '不等',
        hint: '改',
        at: { path: '支出.合计', line: 1, column: 1 },
        dataPath: '支出.合计',
      },
    ]);
  });

  it('prefers the hint and the severity of the finding, and locates what is related', () => {
    const related = [{ message: '另一处', place: atData('收入', '合计') }];
    const [found] = run([always({ hint: '四舍五入', severity: 'info', related })], documentOf());
    expect(found).toMatchObject({
      hint: '四舍五入',
      severity: 'info',
      related: [{ message: '另一处', at: { path: '收入.合计' } }],
    });
  });

  it('excuses what a departure names, at its words only', () => {
    const composed = documentOf(paragraph('甲的的乙的事'));
    const found = run([doubled], composed, { 偏离: [departure('的事', '的的', ['WZ901'], '甲')] });
    expect(brief(found)).toEqual(['WZ901 “的的”在第1字', 'WZ901 “的的”在第4字 原件如此']);
    expect(found[1]?.related).toEqual([
      { message: '已知的原因记在这里', at: { path: '偏离.0.规则.0', line: 1, column: 1 } },
    ]);
  });

  it('knows where words stand after other departures made the text longer or shorter', () => {
    const composed = documentOf(paragraph('一、甲，乙的丙'));
    const 偏离 = [departure('的', '的的', ['WZ901'], '甲'), departure('一、', '', [], '甲')];
    expect(brief(run([doubled], composed, { 偏离 }))).toEqual(['WZ901 “的的”在第3字 原件如此']);
  });

  it('excuses no other rule and no other paragraph', () => {
    const composed = documentOf(paragraph('甲的'), paragraph('甲的的'));
    const 偏离 = [departure('的', '的的', ['KJ901'], '甲')];
    expect(brief(run([doubled, always({ place: atData('支出') })], composed, { 偏离 }))).toEqual([
      'WZ901 “的的”在第1字',
      'WZ901 “的的”在第1字',
      'KJ901 不等',
      'KY106 这里已没有 KJ901 的毛病',
    ]);
  });

  it('excuses a finding at a value where the departure shows it', () => {
    const composed = documentOf(paragraph('12', '支出.合计'));
    const 偏离 = [
      {
        位置: { 节: '正文', 数据: '支出.合计', 第: 1 },
        应为: '12',
        刊印: '13',
        规则: ['KJ901'],
        原因: '原件如此',
      },
    ];
    expect(brief(run([always({})], composed, { 偏离 }))).toEqual(['KJ901 不等 原件如此']);
  });

  it('excuses what 已知 names by its words and their count', () => {
    const composed = documentOf(paragraph('甲的的乙的的'));
    const known = { 规则: 'WZ901', 位置: { 节: '正文', 文字: '的的', 第: 2 }, 报告: '“的的”', 原因: '照抄' };
    expect(brief(run([doubled], composed, { 已知: [known] }))).toEqual([
      'WZ901 “的的”在第1字',
      'WZ901 “的的”在第4字 照抄',
    ]);
  });

  it('warns of what excuses nothing, at its line', () => {
    const known = { 规则: 'WZ901', 位置: { 节: '正文', 文字: '乙', 第: 1 }, 报告: '“的的”', 原因: '照抄' };
    const found = run([doubled], documentOf(paragraph('甲')), { 已知: [known] });
    expect(brief(found)).toEqual(['KY106 这里已没有 WZ901 的毛病']);
    expect(found[0]).toMatchObject({ severity: 'warning', at: { path: '已知.0' } });
  });

  it('excuses a fault only as long as its report says the words', () => {
    const known = (报告: string) => ({
      规则: 'WZ901',
      位置: { 节: '正文', 文字: '的的', 第: 1 },
      报告,
      原因: '照抄',
    });
    const check = (报告: string) =>
      brief(run([doubled], documentOf(paragraph('甲的的')), { 已知: [known(报告)] }));
    expect(check('第1字')).toEqual(['WZ901 “的的”在第1字 照抄']);
    expect(check('第2字')).toEqual(['WZ901 “的的”在第1字', 'KY106 WZ901 的报告变了，现在是：“的的”在第1字']);
  });

  it('warns of a code that no rule has', () => {
    const known = { 规则: 'WZ999', 位置: { 节: '正文', 文字: '甲', 第: 1 }, 报告: '甲', 原因: '照抄' };
    expect(brief(run([doubled], documentOf(paragraph('甲')), { 已知: [known] }))).toEqual([
      'KY107 没有 WZ999 这条规则',
    ]);
  });

  it('counts every excuse that covers a finding as used', () => {
    const known = { 规则: 'WZ901', 位置: { 节: '正文', 文字: '的的', 第: 1 }, 报告: '第1字', 原因: '照抄' };
    const found = run([doubled], documentOf(paragraph('甲的的')), { 已知: [known, known] });
    expect(brief(found)).toEqual(['WZ901 “的的”在第1字 照抄']);
  });
});
