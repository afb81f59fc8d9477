import { zlibSync } from 'fflate';
import pdfDocumentModule, { type Reference } from 'pdfmake/js/PDFDocument.js';
import type { OpenFonts } from '../../../fonts/open-fonts.js';
import { EmbeddedFont } from './embedded-font.js';
import { writeXmp } from './xmp.js';

export type PdfMetadata = {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly date: Date;
  /** Sixteen bytes that tell this file from another. */
  readonly id: Uint8Array;
};

const PRODUCER = 'gongkai';

/**
 * pdfmake's document with fonts that are parsed once a process, a PDF/A-2b identity of its own, and streams
 * compressed in JavaScript: the zlib of one Node release or processor gives other bytes than that of another.
 */
export class PdfDocument extends pdfDocumentModule.default {
  readonly #fonts: OpenFonts;
  readonly #metadata: PdfMetadata;

  constructor(fonts: OpenFonts, metadata: PdfMetadata) {
    super(
      {},
      {},
      {},
      {},
      {
        pdfVersion: '1.7',
        subset: 'PDF/A-2b',
        lang: metadata.language,
        displayTitle: true,
        autoFirstPage: false,
        font: null,
        info: {
          Title: metadata.title,
          Author: metadata.author,
          Producer: PRODUCER,
          Creator: PRODUCER,
          CreationDate: metadata.date,
          ModDate: metadata.date,
        },
      },
    );
    this.#fonts = fonts;
    this.#metadata = metadata;
    this._id = metadata.id;
  }

  /** This document's font for a role of the font catalogue. */
  override provideFont(role: string): EmbeddedFont {
    const known = this._fontFamilies[role];
    if (known) return known;
    const serial = Object.keys(this._fontFamilies).length + 1;
    const embedded = new EmbeddedFont(this, this.#fonts.open(role).font, `F${serial}`);
    this._fontFamilies[role] = embedded;
    return embedded;
  }

  override ref(data?: object): Reference {
    const reference = super.ref(data);
    const finalize = reference.finalize.bind(reference);
    reference.finalize = () => {
      if (reference.compress && reference.buffer.length > 0) {
        reference.buffer = [zlibSync(Buffer.concat(reference.buffer), { level: 9 })];
        reference.compress = false;
      }
      finalize();
    };
    return reference;
  }

  /** Replaces pdfkit's metadata, which does not escape titles. */
  protected override endMetadata(): void {
    const reference = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    reference.compress = false;
    reference.write(Buffer.from(writeXmp({ ...this.#metadata, producer: PRODUCER }), 'utf8'));
    reference.end();
    this._root.data.Metadata = reference;
  }

  /** Ends the document and gives its bytes. */
  async finish(): Promise<Uint8Array> {
    this.end();
    const chunks: Uint8Array[] = [];
    for await (const chunk of this) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  }
}
