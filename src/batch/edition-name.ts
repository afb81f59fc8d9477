import path from 'node:path';

/**
 * `<department>/<year>`: what two editions that would write the same files have in common. Disks of Windows and macOS
 * ignore case, and that of macOS takes composed and decomposed letters for the same.
 */
export function nameEdition(folder: string): string {
  return `${path.basename(path.dirname(folder))}/${path.basename(folder)}`.normalize('NFC').toLowerCase();
}
