import type { Diagnostic } from '../diagnostic.js';
import type { Attachment } from '../document/attachment.js';
import type { Layout } from '../document/layout.js';
import type { Document } from '../document/nodes.js';
import type { OpenFonts } from '../fonts/open-fonts.js';

/** Who made a correction, and when. */
export type Correction = { readonly author: string; readonly date: Date };

/** What every renderer gets. It never sees a Budget. */
export type RenderInput = {
  readonly document: Document;
  readonly layout: Layout;
  readonly fonts: OpenFonts;
  /** Left out by formats that hold no files. */
  readonly attachments?: readonly Attachment[];
  /**
   * The page number of every heading in reading order, '' on pages without; given if the document has contents. A format
   * that does not lay out pages itself prints them in the contents.
   */
  readonly headingPages?: readonly string[];
  /** Whose the changes are that the document shows, for formats that say it of each; else its author's, of its date. */
  readonly correction?: Correction;
};

/**
 * A file's bytes, equal for equal input on any machine, and what the renderer's own proof found: an error among
 * the diagnostics (family SC) means that a character of the document is not in the bytes; they must not be written.
 */
export type Rendered = {
  readonly bytes: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
};

export type Render = (input: RenderInput) => Promise<Rendered>;
