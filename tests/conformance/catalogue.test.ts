import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writeCatalogueArchive } from '../archive/catalogue/catalogue-archive.js';
import { ROOT } from './tools/build-edition.js';
import { type Browser, findBarriers, launchChromium, type Page, type PageTraits } from './tools/chromium.js';
import { runOrThrow } from './tools/run-tool.js';

const DEPARTMENTS = 40;

const scratch = path.join(inject('scratch'), '目录 #1');
const url = pathToFileURL(path.join(scratch, '目录/index.html')).href;

let browser: Browser;

beforeAll(async () => {
  await mkdir(scratch, { recursive: true });
  writeCatalogueArchive(path.join(scratch, '归档库'), DEPARTMENTS);
  const program = path.join(ROOT, 'dist/cli/main.js');
  const args = [program, 'catalog', '--archive', '归档库', '--out', '目录'];
  await runOrThrow(process.execPath, args, { cwd: scratch });
  browser = await launchChromium(scratch);
});

afterAll(() => browser.close());

type Visit = { readonly requests: readonly string[]; readonly complaints: readonly string[] };

/** Opens the page from its folder, and tells what it asked for and what the browser complained of. */
async function visit<T>(traits: PageTraits, look: (page: Page, seen: Visit) => Promise<T>): Promise<T> {
  const context = await browser.newContext(traits);
  const requests: string[] = [];
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(url);
    return await look(page, { requests, complaints });
  } finally {
    await context.close();
  }
}

const openAll = `document.querySelectorAll('details').forEach((each) => { each.open = true; })`;
const listed = `[...document.querySelectorAll('.index li')].filter((each) => each.offsetParent).length`;

const shapes = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

describe.each(shapes)('the catalogue at $width px, $colorScheme', ({ width, colorScheme }) => {
  const traits = { viewport: { width, height: 800 }, colorScheme };

  it('has no barriers', async () => {
    const barriers = await visit(traits, async (page) => {
      await page.evaluate(openAll);
      return findBarriers(page);
    });
    expect(barriers).toEqual([]);
  });

  it('is no wider than the window', async () => {
    const needed = await visit(traits, async (page) => {
      await page.evaluate(openAll);
      return page.evaluate('document.documentElement.scrollWidth');
    });
    expect(needed).toBe(width);
  });

  it('asks for nothing but itself, and runs nothing that a title holds', async () => {
    await visit(traits, async (page, { requests, complaints }) => {
      await page.evaluate(openAll);
      expect(await page.evaluate('document.title')).toBe('部门预算公开目录');
      expect(requests).toEqual([url]);
      expect(complaints).toEqual([]);
    });
  });
});

describe('the catalogue', () => {
  it('would be found to have a barrier, and be seen to ask', async () => {
    await visit({}, async (page, { requests, complaints }) => {
      const spoil = `document.querySelector('h1').insertAdjacentHTML('afterend', '<img src="x.png">')`;
      await page.evaluate(spoil);
      expect(await findBarriers(page)).toEqual([expect.stringMatching(/^image-alt/)]);
      expect([...requests, ...complaints].join('\n')).toContain('x.png');
    });
  });

  it('narrows the list of departments to what is typed', async () => {
    await visit({}, async (page) => {
      expect(await page.evaluate(listed)).toBe(DEPARTMENTS);
      await page.fill('#filter', '示例县');
      expect(await page.evaluate(listed)).toBe(1);
      expect(await page.evaluate(`document.querySelector('output').textContent`)).toBe('列出 1 个部门');
      await page.press('#filter', 'Enter');
      expect(await page.evaluate('location.href')).toBe(url);
    });
  });

  it('does without its script: no field that would do nothing, and earlier revisions open', async () => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      expect(await page.evaluate(listed)).toBe(DEPARTMENTS);
      expect(await page.evaluate(`document.querySelector('.filter').offsetParent`)).toBeNull();
      const isOpen = `document.querySelector('#d-minzheng details').open`;
      expect(await page.evaluate(isOpen)).toBe(false);
      await page.click('#d-minzheng summary');
      expect(await page.evaluate(isOpen)).toBe(true);
    });
  });

  it('is walked with the keyboard, from the link that skips to the list', async () => {
    await visit({}, async (page) => {
      const focused = `document.activeElement.textContent`;
      await page.press('body', 'Tab');
      expect(await page.evaluate(focused)).toBe('跳到部门列表');
      expect(await page.evaluate(`document.activeElement.getBoundingClientRect().left >= 0`)).toBe(true);
    });
  });

  it('prints what is folded on the screen', async () => {
    const pdf = path.join(scratch, '目录.pdf');
    await visit({}, (page) => page.pdf({ path: pdf }));
    const text = (await runOrThrow('pdftotext', [pdf, '-'])).replace(/\s+/g, '');
    expect(text).toContain('修订版r1（已被代替）');
    expect(text).not.toContain('按名称查找部门');
  });
});
