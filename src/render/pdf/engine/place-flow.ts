import { alignLine } from './align-line.js';
import type { FlowNode, TextNode } from './flow-nodes.js';
import { type MeasuredTable, measureTable } from './measure-table.js';
import type { Pages } from './pages.js';
import { firstChunkHeight, placeTable } from './place-table.js';
import type { SetLine } from './set-line.js';
import type { Typesetter } from './typesetter.js';

/** CLREQ and GB/T 9704: at least two lines of a paragraph on each page. */
const LEAST_LINES = 2;

type MeasuredText = { readonly kind: 'text'; readonly node: TextNode; readonly lines: readonly SetLine[] };
type Measured =
  | MeasuredText
  | { readonly kind: 'table'; readonly table: MeasuredTable }
  | { readonly kind: 'break' };

/**
 * Places paragraphs, headings and tables one below the other, a heading never apart from what it heads. A page break
 * makes no empty page: it does nothing on one, nor at the end, where the next sheet starts a page of its own. Space before
 * a paragraph is dropped at a page's top, as Word does, but not where a sheet or a page break starts the page.
 */
export function placeFlow(nodes: readonly FlowNode[], pages: Pages, typesetter: Typesetter): void {
  const flow = nodes.map((node) => measureNode(node, pages, typesetter));
  const last = flow.findLastIndex((item) => item.kind !== 'break');
  for (const [index, item] of flow.entries()) {
    const startsChain = item.kind !== 'break' && !keepsWithNext(flow[index - 1]);
    const startsPage = index === 0 || flow[index - 1]?.kind === 'break';
    if (startsChain && !pages.isEmpty() && !staysTogether(flow, index, pages)) pages.next();
    switch (item.kind) {
      case 'text':
        if (!pages.isEmpty() || (startsPage && neededHeight(flow, index, pages) <= pages.room())) {
          pages.moveDown(item.node.spaceBefore ?? 0);
        }
        placeText(item, pages);
        break;
      case 'table':
        placeTable(item.table, pages);
        break;
      case 'break':
        if (!pages.isEmpty() && index < last) pages.next();
        break;
      default:
        item satisfies never;
    }
  }
}

function measureNode(node: FlowNode, pages: Pages, typesetter: Typesetter): Measured {
  if ('pageBreakHere' in node) return { kind: 'break' };
  if ('table' in node) return { kind: 'table', table: measureTable(node, pages.fullHeight(), typesetter) };
  return { kind: 'text', node, lines: typesetter.setLines(node, widthOf(node, pages)) };
}

function widthOf({ insetLeft = 0, insetRight = 0 }: TextNode, pages: Pages): number {
  return pages.width() - insetLeft - insetRight;
}

function keepsWithNext(item: Measured | undefined): boolean {
  return item?.kind === 'text' && item.node.keepWithNext === true;
}

/** Whether an item, with all that it must not be parted from, fits on what is left of the page (or on no page). */
function staysTogether(flow: readonly Measured[], start: number, pages: Pages): boolean {
  const needed = neededHeight(flow, start, pages);
  return needed <= pages.room() || needed > pages.fullHeight();
}

/** What an item needs with all that it must not be parted from, the space before it included. */
function neededHeight(flow: readonly Measured[], start: number, pages: Pages): number {
  let needed = 0;
  for (let index = start; index < flow.length; index += 1) {
    const item = flow[index] as Measured;
    if (item.kind === 'break') break;
    if (item.kind === 'table') {
      needed += firstChunkHeight(item.table, pages.fullHeight() - needed);
      break;
    }
    const { node } = item;
    needed += (node.spaceBefore ?? 0) + leastLines(item) * node.linePitch;
    if (!node.keepWithNext) break;
    needed += node.spaceAfter ?? 0;
  }
  return needed;
}

/** How many lines must stand together at the start: all of a heading, two of a paragraph, all of a paragraph of three. */
function leastLines({ node, lines }: MeasuredText): number {
  return node.keepWithNext || lines.length < 2 * LEAST_LINES ? lines.length : LEAST_LINES;
}

function placeText({ node, lines }: MeasuredText, pages: Pages): void {
  const width = widthOf(node, pages);
  const shown = { leaf: node.leaf, contentsEntry: node.contentsEntry };
  for (let placed = 0; placed < lines.length; ) {
    const count = linesForPage(
      lines.length - placed,
      Math.floor(pages.room() / node.linePitch),
      pages.isEmpty(),
    );
    for (const line of lines.slice(placed, placed + count)) {
      const owner = line === lines[0] ? { ...shown, bookmark: node.bookmark } : shown;
      pages.addLine(line, owner, (node.insetLeft ?? 0) + alignLine(line, width, node.alignment), 0);
      pages.moveDown(node.linePitch);
    }
    placed += count;
    if (placed < lines.length) pages.next();
  }
  pages.moveDown(Math.min(node.spaceAfter ?? 0, pages.room()));
}

/** How many of the lines left go on this page, so that neither page gets a single line of a longer paragraph. */
export function linesForPage(left: number, capacity: number, pageIsEmpty: boolean): number {
  if (left <= capacity) return left;
  const count = left - capacity < LEAST_LINES ? left - LEAST_LINES : capacity;
  if (count >= LEAST_LINES) return count;
  return pageIsEmpty ? Math.max(1, Math.min(left, capacity)) : 0;
}
