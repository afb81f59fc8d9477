import type { Diagnostic } from '../diagnostic.js';
import type { References } from '../pipeline/references.js';

/**
 * What was read for an edition last time besides its own files. A hint, and no more: the key of a build is made from
 * what is read now, and one that lacks a file, or has one too many, is the key of nothing.
 */
export type HintEntry = { readonly references: References };

export type BuildEntry = {
  /** What was found in the edition before anything of it was rendered: no error that is not acknowledged. */
  readonly found: readonly Diagnostic[];
  /** The SHA-256 of the font files that were opened, by name: `fonts.yaml` asks for these and no others. */
  readonly fonts: readonly (readonly [name: string, sha256: string])[];
};

/** An output that was rendered and proved. Its bytes are kept under their hash. */
export type OutputEntry = {
  /** Of the document: the file is named after it. */
  readonly title: string;
  /** Of the bytes. */
  readonly sha256: string;
  /** What the output's own proof remarked. */
  readonly remarks: readonly Diagnostic[];
};
