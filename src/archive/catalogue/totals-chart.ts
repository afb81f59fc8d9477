import Big from 'big.js';
import type { Totals } from '../totals.js';
import type { CatalogueEdition } from './catalogue.js';
import { type Html, html } from './html.js';

/** An edition's totals, as far as it states them. */
type YearTotals = { readonly label: string; readonly totals: Totals };

const BARS = [
  { key: '收入总计', style: 'income' },
  { key: '支出总计', style: 'spending' },
] as const;

const WIDTH = 320;
const LABEL_WIDTH = 52;
/** What stays free for the figure behind the longest bar. */
const FIGURE_WIDTH = 92;
const BAR = 15;
const GAP = 10;
const LEGEND = 22;

/** The totals of a department over the years: a chart, if there are several, with its text for those who do not see it, and the figures in a table. */
export function drawTotals(id: string, editions: readonly CatalogueEdition[]): Html {
  const years = editions.toReversed().flatMap(toYearTotals);
  if (years.length === 0) return html``;
  const chart = years.length > 1 ? html`<div class="chart">${drawBars(id, years)}</div>` : '';
  return html`${chart}
<div class="scroll" tabindex="0" role="group" aria-labelledby="${id}-amounts">
<table>
<caption id="${id}-amounts">历年总计（万元）</caption>
<thead><tr><th scope="col">年度</th><th scope="col" class="amount">收入总计</th><th scope="col" class="amount">支出总计</th></tr></thead>
<tbody>
${years.map(tableRow)}</tbody>
</table>
</div>
`;
}

function toYearTotals({ folder, year, latest }: CatalogueEdition): readonly YearTotals[] {
  const { totals } = latest;
  return totals ? [{ label: folder === year ? year : `${year}（${folder}）`, totals }] : [];
}

function tableRow({ label, totals }: YearTotals): Html {
  const cells = BARS.map(({ key }) => html`<td class="amount">${totals[key]}</td>`);
  return html`<tr><th scope="row">${label}</th>${cells}</tr>
`;
}

function drawBars(id: string, years: readonly YearTotals[]): Html {
  const most = years
    .flatMap(({ totals }) => BARS.map(({ key }) => new Big(totals[key])))
    .reduce((a, b) => (b.gt(a) ? b : a), new Big(0));
  const height = LEGEND + years.length * (2 * BAR + GAP);
  const rows = years.map((year, index) => drawYear(year, LEGEND + index * (2 * BAR + GAP), most));
  return html`<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-chart ${id}-text">
<title id="${id}-chart">历年收入总计和支出总计</title>
<desc id="${id}-text">${describeYears(years)}</desc>
${drawLegend()}
${rows}<line class="axis" x1="${LABEL_WIDTH}" y1="${LEGEND - 4}" x2="${LABEL_WIDTH}" y2="${height - GAP + 4}"/>
</svg>
`;
}

function describeYears(years: readonly YearTotals[]): string {
  const said = years.map(
    ({ label, totals }) => `${label} 年：${BARS.map(({ key }) => `${key} ${totals[key]} 万元`).join('，')}`,
  );
  return `${said.join('；')}。`;
}

function drawLegend(): Html {
  return html`<rect class="income" x="${LABEL_WIDTH}" y="3" width="10" height="10"/><text x="${LABEL_WIDTH + 15}" y="12">收入总计</text>
<rect class="spending" x="${LABEL_WIDTH + 85}" y="3" width="10" height="10"/><text x="${LABEL_WIDTH + 100}" y="12">支出总计（万元）</text>`;
}

function drawYear({ label, totals }: YearTotals, top: number, most: Big): Html {
  const bars = BARS.map(({ key, style }, index) => {
    const y = top + index * BAR;
    const width = scale(totals[key], most);
    const behind = new Big(width).plus(LABEL_WIDTH + 4).toFixed(1);
    return html`<rect class="${style}" x="${LABEL_WIDTH}" y="${y}" width="${width}" height="${BAR - 2}"/><text x="${behind}" y="${y + BAR - 3}">${totals[key]}</text>
`;
  });
  return html`<text x="0" y="${top + BAR + 3}">${label.slice(0, 4)}</text>
${bars}`;
}

/** The length of a bar in the chart's units; nothing is drawn for what is not above 0. */
function scale(amount: string, most: Big): string {
  const value = new Big(amount);
  if (value.lte(0)) return '0';
  return value
    .div(most)
    .times(WIDTH - LABEL_WIDTH - FIGURE_WIDTH)
    .toFixed(1);
}
