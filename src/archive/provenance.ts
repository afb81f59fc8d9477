import { z } from 'zod';
import { parseJson } from './json-text.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** `provenance.json`: with what a revision was made, so that it can be made again. */
export const provenanceSchema = z.strictObject({
  program: z.strictObject({
    version: z.string(),
    /** The SHA-256 of the packed release, which is an object of the archive; a program that was compiled without has none. */
    release: sha256.optional(),
    /** The SHA-256 of its package-lock.json, if it came with one. */
    lockFile: sha256.optional(),
    node: z.string(),
  }),
  /** SOURCE_DATE_EPOCH, if it was set: the date of a publication that states none. */
  sourceDateEpoch: z.string().optional(),
  /** The font files, which are objects of the archive, by the name that `fonts.yaml` gives them. */
  fonts: z.array(z.strictObject({ file: z.string(), sha256 })),
});

export type Provenance = Readonly<z.output<typeof provenanceSchema>>;

/** Reads the text of a `provenance.json`; undefined if it is none. */
export function parseProvenance(text: string): Provenance | undefined {
  return provenanceSchema.safeParse(parseJson(text)).data;
}

/** The files that the revision shares with others, by their hash. */
export function listObjects({ program, fonts }: Provenance): readonly string[] {
  return [...(program.release === undefined ? [] : [program.release]), ...fonts.map((font) => font.sha256)];
}
