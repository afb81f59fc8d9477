/** A file inside an output, for formats that can hold one. */
export type Attachment = {
  /** Legal on every system, unique among the attachments. */
  readonly name: string;
  readonly mediaType: string;
  /** `Source`: what the publication was made from; `Data`: the same figures for programs (ISO 19005-3, annex E). */
  readonly relationship: 'Source' | 'Data';
  /** Chinese, for the reader who looks at the list of attachments. */
  readonly description: string;
  readonly bytes: Uint8Array;
};
