import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from './json-text.js';

const anchorSchema = z.strictObject({
  head: z.string().regex(/^[0-9a-f]{64}$/),
  seq: z.int().positive(),
  time: z.iso.datetime({ precision: 3 }),
  signature: z.base64(),
});

/** A head of an archive's log as it is kept outside the archive, signed with ed25519. */
export type Anchor = Readonly<z.output<typeof anchorSchema>>;

/** Reads the text of an anchor file; undefined if it is none. */
export function parseAnchor(text: string): Anchor | undefined {
  return anchorSchema.safeParse(parseJson(text)).data;
}

/** What is signed: the same bytes for the same head, whatever the spelling of the file. */
export function anchorWords({ head, seq, time }: Omit<Anchor, 'signature'>): Uint8Array {
  return new TextEncoder().encode(`gongkai-archive-anchor\n${seq}\n${time}\n${head}\n`);
}

/** True if the owner of the key has signed the anchor. */
export function isSignedBy(anchor: Anchor, key: KeyObject): boolean {
  return verify(null, anchorWords(anchor), key, Buffer.from(anchor.signature, 'base64'));
}

/** An ed25519 public key from PEM text; undefined if it is none. */
export function readPublicKey(pem: string): KeyObject | undefined {
  try {
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

/** An ed25519 private key from the PEM text of a PKCS #8 without a password; undefined if it is none. */
export function readPrivateKey(pem: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

/** The text of an anchor file, signed with an ed25519 private key. */
export function formatAnchor(words: Omit<Anchor, 'signature'>, key: KeyObject): string {
  const { head, seq, time } = words;
  const signature = sign(null, anchorWords(words), key).toString('base64');
  return `${JSON.stringify({ head, seq, time, signature })}\n`;
}
