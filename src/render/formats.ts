import type { Render } from './renderer.js';

/** The output formats: a new one is a folder here and a line in this list. A renderer is loaded when it is used. */
export const renderers = {
  docx: async (): Promise<Render> => (await import('./docx/render-docx.js')).renderDocx,
  pdf: async (): Promise<Render> => (await import('./pdf/render-pdf.js')).renderPdf,
} as const satisfies Record<string, () => Promise<Render>>;

export type Format = keyof typeof renderers;
