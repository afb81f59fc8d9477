import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../src/load/read-yaml.js';

/** As much as a file may hold. */
const SIZE = 1024 * 1024 - 64;

function repeat(piece: string): string {
  return piece.repeat(Math.floor(SIZE / Buffer.byteLength(piece)));
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

/** Files made to be slow, deep or many; and the code of their first fault. */
const HOSTILE: readonly (readonly [name: string, text: string, code: string])[] = [
  ['open brackets', repeat('['), 'SJ103'],
  ['open braces', repeat('{a: '), 'SJ103'],
  ['nested dashes', repeat('- '), 'SJ102'],
  ['some nested dashes', '- '.repeat(20_000), 'SJ103'],
  ['nested question marks', '? '.repeat(20_000), 'SJ103'],
  ['nested colons', ': '.repeat(20_000), 'SJ103'],
  ['nested keys', lines(1000, (index) => `${' '.repeat(index)}a:`), 'SJ103'],
  ['many keys', lines(100_000, (index) => `k${index}: 1`), 'SJ102'],
  ['many keys on one line', `{${lines(60_000, (index) => `k${index}: 1,`).replaceAll('\n', ' ')}}`, 'SJ102'],
  ['many items', repeat('- a\n'), 'SJ102'],
  ['many duplicates', 'k: 1\n'.repeat(6_000), 'SJ202'],
  ['many unknown keys', lines(6_000, (index) => `k${index}: 1`), 'SJ201'],
  ['many open quotes', repeat('a: "b\n'), 'SJ102'],
  ['many open brackets, line by line', 'a: [1\n'.repeat(6_000), 'SJ103'],
  ['closing brackets', ']'.repeat(40_000), 'SJ113'],
  ['commas', `[${','.repeat(40_000)}`, 'SJ111'],
  ['documents', '---\n'.repeat(20_000), 'SJ126'],
  ['directives', '%YAML 1.2\n'.repeat(20_000), 'SJ125'],
  ['anchors', `a: ${'&a '.repeat(15_000)}`, 'SJ121'],
  ['tags', `a: ${'!t '.repeat(15_000)}`, 'SJ123'],
  ['aliases', `a: &a [x]\n${lines(6_000, (index) => `b${index}: *a`)}`, 'SJ121'],
  ['a long word', `年度: 1\n项目: ${repeat('x')}`, 'SJ203'],
  ['a long key', `${repeat('x')}: 1`, 'SJ127'],
  ['a long text of many lines', `年度: b\n${repeat('  c\n')}`, 'SJ117'],
  ['a long quoted text', `年度: "${repeat('x\n ')}"`, 'SJ117'],
  ['a long block of text', `项目: |\n${repeat('  c\n')}`, 'SJ202'],
  ['line ends in a block of text', `项目: |\n  a${repeat('\n')}\n  b`, 'SJ202'],
  ['spaces in a quoted text', `项目: "${repeat(' ')}b"`, 'SJ202'],
  ['full-width colons', repeat('a：1\n'), 'SJ114'],
  ['a long indentation', `${repeat(' ')}：`, 'SJ203'],
  ['line ends', repeat('\n'), 'SJ102'],
  ['spaces', repeat(' '), 'SJ203'],
  ['tabs', repeat('\t'), 'SJ203'],
  ['comments', repeat('#\n'), 'SJ102'],
  ['carriage returns', repeat('\r'), 'SJ104'],
  ['zero bytes', repeat('a\0b'), 'SJ104'],
  ['zero-width spaces', repeat('a\u200B'), 'SJ104'],
  ['block marks', repeat('|\n'), 'SJ203'],
];

const schema = z.strictObject({ 年度: z.string(), 项目: z.array(z.string()).default([]) });

describe('a file made to be slow', () => {
  it.each(HOSTILE)('%s is refused within a second', (_, text, code) => {
    const before = process.cpuUsage();
    const outcome = readYaml({ path: 'f', bytes: new TextEncoder().encode(text) }, schema);
    const { user, system } = process.cpuUsage(before);
    expect(outcome.ok).toBe(false);
    expect(outcome.diagnostics[0]?.code).toBe(code);
    expect(outcome.diagnostics.length).toBeLessThanOrEqual(101);
    expect((user + system) / 1_000_000).toBeLessThan(1);
  });
});

describe('a large file', () => {
  it('of ten times the largest real table is read within a second', () => {
    const text = `年度: 2019\n项目:\n${lines(5_000, (index) => `  - 第 ${index} 项，${'预算'.repeat(20)}`)}\n`;
    const before = process.cpuUsage();
    const outcome = readYaml({ path: 'f', bytes: new TextEncoder().encode(text) }, schema);
    const { user, system } = process.cpuUsage(before);
    expect(outcome.ok).toBe(true);
    expect((user + system) / 1_000_000).toBeLessThan(1);
  });

  it('may have twenty levels', () => {
    const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(readYaml({ path: 'f', text: deep(20) }, z.unknown()).ok).toBe(true);
    expect(readYaml({ path: 'f', text: deep(21) }, z.unknown()).diagnostics[0]?.code).toBe('SJ103');
  });

  it('with a fault on every line shows the first hundred and says that there are more', () => {
    const outcome = readYaml(
      { path: 'f', text: `年度: 2019\n${lines(150, (index) => `x${index}: 1`)}` },
      schema,
    );
    expect(outcome.diagnostics).toHaveLength(101);
    expect(outcome.diagnostics[100]).toMatchObject({
      code: 'SJ199',
      severity: 'error',
      at: { line: 102, column: 1 },
    });
  });
});
