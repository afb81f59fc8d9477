import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { FONTS } from './office-fonts.js';
import { runOrThrow } from './run-tool.js';

/** What these tests use of `playwright-core`, which is installed for them only, so that its types are not at hand. */
export type Page = {
  goto(url: string): Promise<unknown>;
  evaluate<T>(expression: string): Promise<T>;
  fill(selector: string, text: string): Promise<void>;
  click(selector: string): Promise<void>;
  press(selector: string, key: string): Promise<void>;
  pdf(options: { readonly path: string }): Promise<unknown>;
  on(event: 'request', listener: (request: { url(): string }) => void): void;
  on(event: 'console', listener: (message: { text(): string }) => void): void;
};

export type PageTraits = {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly javaScriptEnabled?: boolean;
};

type Context = { newPage(): Promise<Page>; close(): Promise<void> };

export type Browser = { newContext(traits: PageTraits): Promise<Context>; close(): Promise<void> };

type Playwright = {
  readonly chromium: {
    launch(options: {
      readonly executablePath: string;
      readonly env: Readonly<Record<string, string | undefined>>;
    }): Promise<Browser>;
  };
};

const load = createRequire(import.meta.url);

/** Starts the system's Chromium with the fonts of the repository, since a server has no Chinese ones. `folder` is for its files. */
export async function launchChromium(folder: string): Promise<Browser> {
  const fonts = path.join(folder, 'chromium-fonts.conf');
  await writeFile(fonts, fontConfig(path.join(folder, 'font-cache')));
  const executablePath = (await runOrThrow('sh', ['-c', 'command -v chromium'])).trim();
  const { chromium } = load('playwright-core') as Playwright;
  return chromium.launch({ executablePath, env: { ...process.env, FONTCONFIG_FILE: fonts } });
}

/** The accessibility rules that a page breaks, each with the elements: axe-core's for WCAG 2.1 A and AA. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  const { source } = load('axe-core') as { readonly source: string };
  // Not by a script element: the page's own policy would refuse it.
  await page.evaluate(source);
  return page.evaluate(`axe
    .run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`);
}

function fontConfig(cache: string): string {
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `<dir>${FONTS}</dir><cachedir>${cache}</cachedir></fontconfig>`,
  ].join('\n');
}
