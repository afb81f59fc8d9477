import type { Attachment } from '../../../document/attachment.js';
import type { ObjectTable } from '../objects/object-table.js';
import { name, type PdfReference, type PdfText, text } from '../objects/pdf-value.js';
import { printValue } from '../objects/print-value.js';

/** The embedded files: their specifications, and a name tree that has them in the order of their names. */
export type WrittenAttachments = {
  readonly files: readonly PdfReference[];
  readonly names: readonly (PdfText | PdfReference)[];
};

/** Embeds files with what ISO 19005-3, 6.8 asks for: media type, date, relationship, both forms of the name. */
export function writeAttachments(
  objects: ObjectTable,
  attachments: readonly Attachment[],
  date: Date,
): WrittenAttachments {
  const written = attachments.map((attachment) => ({
    key: text(attachment.name),
    file: writeAttachment(objects, attachment, date),
  }));
  const sorted = written.toSorted((one, other) => (sortKey(one.key) < sortKey(other.key) ? -1 : 1));
  return { files: written.map(({ file }) => file), names: sorted.flatMap(({ key, file }) => [key, file]) };
}

function writeAttachment(
  objects: ObjectTable,
  { name: fileName, mediaType, relationship, description, bytes }: Attachment,
  date: Date,
): PdfReference {
  const stream = objects.add({
    dictionary: {
      Type: name('EmbeddedFile'),
      Subtype: name(mediaType),
      Params: { Size: bytes.length, ModDate: date },
    },
    bytes,
  });
  return objects.add({
    Type: name('Filespec'),
    F: text(fileName),
    UF: text(fileName),
    Desc: text(description),
    AFRelationship: name(relationship),
    EF: { F: stream, UF: stream },
  });
}

/** Keys of a name tree are in the order of their bytes: ASCII before what starts with a byte order mark. */
function sortKey(key: PdfText): string {
  const printed = printValue(key);
  return printed.startsWith('<') ? `\uffff${printed}` : printed;
}
