import { describe, expect, it } from 'vitest';
import { attachData } from '../../src/attach/attach-data.js';
import { formatPoint } from '../../src/source.js';
import { copyExample, type Edit, exampleFolder, openExample, openFolder } from './example-edition.js';

const FILE = '批复.yaml';

function reportsOf(edits: readonly Edit[]): readonly string[] {
  return openFolder(copyExample('2024', edits))
    .diagnostics.filter(({ severity }) => severity !== 'info')
    .map(({ at, code, message }) => `${at && formatPoint(at).replace(/^.*\/2024\//, '')} ${code} ${message}`);
}

describe('批复.yaml', () => {
  const { edition, document } = openExample(exampleFolder('2024'));

  it('is read with its places, and is not there for every edition', () => {
    expect(edition.budget.批复?.合计.合计.value.toFixed(2)).toBe('2718.84');
    const at = edition.locateData('批复.分单位[示例县社会救助服务中心].行[2080201].基本支出');
    expect(at?.path).toMatch(/2024\/批复\.yaml$/);
    expect(at?.line).toBe(24);
    expect(openExample(exampleFolder('2023')).edition.budget.批复).toBeUndefined();
  });

  it('is neither printed nor attached', () => {
    expect(JSON.stringify(document)).not.toContain('"批复.');
    const attached = attachData({ ...edition, document });
    expect(attached.map(({ name }) => name)).not.toContain(FILE);
    const said = attached.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n');
    expect(said).not.toContain('批复.');
  });

  it('has its own faults told at their places', () => {
    const spoil: Edit = [FILE, (text) => text.replace('基本支出: 312.40', '基本支出: 312.40万元')];
    expect(reportsOf([spoil])).toEqual([expect.stringMatching(/^批复\.yaml:7:34 SJ205 /)]);
  });

  it('stops a publication that was not approved so', () => {
    const spoil: Edit = [FILE, (text) => text.replace('合计: 2718.84', '合计: 2781.84')];
    expect(reportsOf([spoil])).toEqual([
      'tables/支出总表.yaml:37:40 KJ227 公开的支出总表中是2718.84万元，批复的部门支出的合计2781.84万元，两处应当相等',
    ]);
  });
});
