/**
 * Editions for the batch: the edition of 2019 with other figures and other texts, each edition its own. Money is moved
 * between two projects of one duty, so that every sum holds, and every description goes on with words of its own, which
 * bring other characters with them. The same seed gives the same editions.
 *
 *   node bench/generate.js <folder> <how many> [seed]
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const SOURCE = path.join(import.meta.dirname, '../data/beidaihe-government-office/2019');

/** Projects of one duty: what one gets, the other gives. */
const PAIRS = [
  ['政务服务专项业务费', '劳务派遣人员及临时工工资'],
  ['国有土地交易中心运行费用', '评审费'],
  ['雨污水管网维护费', '路灯维护费'],
];

const VERBS = '梳理 巡查 归集 修订 公示 复核 演练 培训 督导 调研 汇编 勘验 疏浚 修缮 征询 评议'.split(' ');
const THINGS =
  '窗口 卷宗 台账 渠道 堤坝 桥涵 苗圃 泵站 校舍 档案 管线 灯杆 票据 印章 车辆 库房 网格 物资 场馆 驿站 粮仓 林带 湿地 渔港 矿井 茶园 牧场 码头 隧道 锅炉'.split(
    ' ',
  );
const WAYS = '按季 逐项 分片 全程 择优 依规 就近 联合 定期 错峰'.split(' ');

/** Folders of editions, `<folder>/<department>/2019`. */
export function generateEditions(folder, count, seed = 1) {
  return Array.from({ length: count }, (_, index) => {
    const edition = path.join(folder, `department-${String(index + 1).padStart(4, '0')}`, '2019');
    cpSync(SOURCE, edition, { recursive: true });
    changeEdition(edition, rollDice(seed * 10_007 + index));
    return edition;
  });
}

function changeEdition(edition, roll) {
  change(path.join(edition, 'tables/项目支出.yaml'), (text) =>
    PAIRS.reduce((changed, [giver, taker]) => moveMoney(changed, giver, taker, 1 + roll(300)), text),
  );
  const described = /^( *(?:内容描述|绩效目标|目标): )([^"'|>\n]*[^"'|>\n。；])$/gmu;
  for (const file of ['tables/绩效指标.yaml', 'text/绩效目标.yaml']) {
    change(path.join(edition, file), (text) =>
      text.replace(described, (_, key, words) => `${key}${words}，${makeClause(roll)}`),
    );
  }
}

function change(file, edit) {
  const text = readFileSync(file, 'utf8');
  const edited = edit(text);
  if (edited === text) throw new Error(`nothing to change in ${file}`);
  writeFileSync(file, edited);
}

/** `amount` is in hundredths, and so is what is written. */
function moveMoney(text, giver, taker, amount) {
  return setMoney(setMoney(text, giver, -amount), taker, amount);
}

function setMoney(text, name, by) {
  const written = new RegExp(`(名称: ${name}, 金额: )([\\d.]+)`, 'u');
  if (!written.test(text)) throw new Error(`no project ${name}`);
  return text.replace(
    written,
    (_, key, money) => key + ((Math.round(Number(money) * 100) + by) / 100).toFixed(2),
  );
}

function makeClause(roll) {
  const pick = (words) => words[roll(words.length)];
  return `${pick(WAYS)}${pick(VERBS)}${pick(THINGS)}和${pick(THINGS)}`;
}

/** Whole numbers below a bound (mulberry32). */
function rollDice(seed) {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, count, seed] = process.argv.slice(2);
  generateEditions(path.resolve(folder), Number(count), Number(seed ?? 1));
}
