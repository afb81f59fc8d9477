import type { Diagnostic } from '../diagnostic.js';
import type { References } from '../pipeline/references.js';

/**
 * What was read for an edition last time besides its own files. A hint, and no more: the key of a build is made from
 * what is read now, and one that lacks a file, or has one too many, is the key of nothing.
 */
export type HintEntry = {
  readonly references: References;
  /** The names of the font files. */
  readonly fonts: readonly string[];
};

/** What was found in an edition before anything of it was rendered: no error that is not acknowledged. */
export type BuildEntry = { readonly found: readonly Diagnostic[] };

/** An output that was rendered and proved. Its bytes are kept under their hash. */
export type OutputEntry = {
  /** Of the document: the file is named after it. */
  readonly title: string;
  /** Of the bytes. */
  readonly sha256: string;
  /** What the output's own proof remarked. */
  readonly remarks: readonly Diagnostic[];
};
