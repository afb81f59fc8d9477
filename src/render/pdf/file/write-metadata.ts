import type { ObjectTable } from '../objects/object-table.js';
import { name, type PdfReference, text } from '../objects/pdf-value.js';
import { makeGrayProfile } from './gray-profile.js';
import { writeXmp } from './xmp.js';

/** What a file says of itself. */
export type Metadata = {
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  readonly date: Date;
  /** Sixteen bytes that tell this file from another. */
  readonly id: Uint8Array;
};

const PRODUCER = 'gongkai';

/** The Info dictionary, for readers that do not know XMP; it says the same. */
export function writeInfo(objects: ObjectTable, { title, author, date }: Metadata): PdfReference {
  return objects.add({
    Title: text(title),
    Author: text(author),
    Creator: text(PRODUCER),
    Producer: text(PRODUCER),
    CreationDate: date,
    ModDate: date,
  });
}

export function writeMetadata(objects: ObjectTable, metadata: Metadata): PdfReference {
  const bytes = Buffer.from(writeXmp({ ...metadata, producer: PRODUCER }), 'utf8');
  const dictionary = { Type: name('Metadata'), Subtype: name('XML') };
  return objects.add({ dictionary, bytes, plain: true });
}

/** What black is (ISO 19005-3, 6.2.3); other colours are in a space that says itself what they are. */
export function writeOutputIntent(objects: ObjectTable): PdfReference {
  const condition = text('Gray gamma 2.2');
  return objects.add({
    Type: name('OutputIntent'),
    S: name('GTS_PDFA1'),
    OutputConditionIdentifier: condition,
    Info: condition,
    DestOutputProfile: objects.add({ dictionary: { N: 1 }, bytes: makeGrayProfile() }),
  });
}
