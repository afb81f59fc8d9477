import { describe, expect, it } from 'vitest';
import { composeSections } from './compose-sample.js';

const items = Array.from({ length: 5000 }, (_, index) => ({ 名称: `甲${index}`, 子: ['一'] }));
const data = { 项: items, 大: ' '.repeat(1_000_000) };
const nested = (body: string) => `{{#each 项}}{{#each @root.项}}${body}{{/each}}{{/each}}`;

/** Each doubles what the next one prints. */
const partials = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [`片${index}`, `{{> 片${index + 1}}}{{> 片${index + 1}}}`]),
);

const HOSTILE: readonly (readonly [name: string, template: string])[] = [
  ['a loop in a loop that prints nothing', nested('')],
  ['a loop in a loop in a loop', nested('{{#each @root.项}}{{/each}}')],
  ['conditions in a loop in a loop', nested('{{#if 名称}}{{#unless 子}}<p/>{{/unless}}{{/if}}')],
  ['data in a loop in a loop', nested('<p>{{名称}}</p>')],
  ['marks in a loop in a loop', nested('<p/>')],
  ['long data that is only asked for', nested('{{#if @root.大}}{{/if}}')],
  ['long data that is printed', nested('<p>{{@root.大}}</p>')],
  ['partials that double', nested('{{> 片0}}')],
  ['long text in a loop', `{{#each 项}}${'文'.repeat(100_000)}{{/each}}`],
  ['a fault with each item', nested('{{wan 名称}}')],
];

describe('composing is bounded', () => {
  it.each(HOSTILE)('for %s', (_, template) => {
    const before = process.cpuUsage();
    const outcome = composeSections({ 节: template }, { data, partials: { ...partials, 片12: '' } });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000_000).toBeLessThan(10);
    expect(outcome.ok).toBe(false);
    const errors = outcome.diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeLessThanOrEqual(101);
    expect(errors.at(-1)?.code).toMatch(/^MB(306|399)$/);
  });

  it('for many sections together', () => {
    const names = Array.from({ length: 30 }, (_, index) => `节${index}`);
    const template = `{{#each 项}}${'<p/>'.repeat(20)}{{/each}}`;
    const sections = Object.fromEntries(names.map((name) => [name, template]));
    const before = process.cpuUsage();
    const { diagnostics } = composeSections(sections, { data });
    expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(15);
    expect(diagnostics.map(({ code }) => code)).toContain('MB306');
  });

  it('in proportion to the data: a long table is no loop that multiplies', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => ({
      名称: `第${index}行的名称`,
      子: ['甲', '乙', '丙'],
    }));
    const template = '{{#each 项}}<p>{{名称}}{{#each 子}}{{this}}{{/each}}</p>{{/each}}';
    const { diagnostics } = composeSections({ 节: template }, { data: { 项: rows } });
    expect(diagnostics.map(({ code }) => code)).not.toContain('MB306');
  });

  it('and says where the loops multiply, once', () => {
    const outcome = composeSections({ 节: `<p/>\n  ${nested('{{#if 名称}}{{/if}}')}` }, { data });
    expect(outcome.diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        code: 'MB306',
        at: { path: 'sections/节.hbs', line: 2 },
        message: expect.stringMatching(/^印到这里已超过 \d{7} 步/),
      },
    ]);
  });
});
