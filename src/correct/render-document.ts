import { fail, hasErrors, type Outcome, succeed } from '../diagnostic.js';
import type { Workshop } from '../pipeline/workshop.js';
import { locateHeadings, type PrintedEdition, prepareFonts } from '../pipeline.js';
import { type Format, renderers } from '../render/formats.js';
import type { Correction } from '../render/renderer.js';

export type RenderRequest = {
  readonly workshop: Workshop;
  readonly printed: Pick<PrintedEdition, 'style' | 'document'>;
  readonly formats: readonly Format[];
  /** Whose the changes are that the document shows. */
  readonly correction?: Correction;
};

/** Renders and proves a document that goes with an edition; the bytes by format, all or none. */
export async function renderDocument({
  workshop,
  printed,
  formats,
  correction,
}: RenderRequest): Promise<Outcome<ReadonlyMap<Format, Uint8Array>>> {
  const prepared = await prepareFonts(workshop, printed, () => undefined);
  if (!prepared.ok) return prepared;
  const diagnostics = [...prepared.diagnostics];
  const input = await locateHeadings({ ...prepared.value.input, ...(correction && { correction }) });
  const files = new Map<Format, Uint8Array>();
  for (const format of formats) {
    const render = await renderers[format]();
    const rendered = await render(input);
    diagnostics.push(...rendered.diagnostics);
    files.set(format, rendered.bytes);
  }
  return hasErrors(diagnostics) ? fail(diagnostics) : succeed(files, diagnostics);
}
