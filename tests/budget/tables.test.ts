import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { stateAssetsSchema } from '../../src/budget/tables/state-assets.js';
import { readYaml } from '../../src/load/read-yaml.js';
import { editionFolder } from '../edition/published-edition.js';

const shown = 'tables/国有资产.yaml';
const text = readFileSync(path.join(editionFolder, shown), 'utf8');

function readWith(quantity: string) {
  return readYaml({ path: shown, text: text.replace('数量: 15,', `数量: ${quantity},`) }, stateAssetsSchema);
}

describe('a quantity of assets', () => {
  it.each(['0', '15', '206.50', '——'])('may be %s and stays as typed', (quantity) => {
    const read = readWith(quantity);
    expect(read.ok && read.value.value.车辆.数量).toBe(quantity);
  });

  it.each([
    ['15辆', '只写数字，不写单位；不适用写“——”（两个破折号）'],
    ['无', '只写数字，不写单位；不适用写“——”（两个破折号）'],
    ['１５', '数字、小数点、逗号和负号用半角字符。应写成 15'],
    ['-15', '数量没有负数，请核对原来的数'],
    ["''", '只写数字，不写单位；不适用写“——”（两个破折号）'],
  ])('may not be %s', (quantity, hint) => {
    const { diagnostics, ok } = readWith(quantity);
    expect(ok).toBe(false);
    expect(diagnostics).toMatchObject([{ code: 'SJ205', hint, at: { line: 12 } }]);
  });
});
