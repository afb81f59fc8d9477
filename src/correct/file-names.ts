import { legalFileName } from '../workspace/legal-file-name.js';

/** The files of a correction by what they are. */
export type CorrectionFile = 'revised' | 'redline' | 'notice';

/**
 * What stands after the title in a file's name. 修订稿 is the new text alone, so that nobody who looks for it publishes the redline; the words are in
 * the name and not on the page: the page says what was approved, and is the same as what `build` makes.
 */
const endings = {
  revised: '（修订稿）',
  redline: '（修订痕迹）',
  notice: '（更正说明）',
} as const satisfies Record<CorrectionFile, string>;

/** The title of one of the files: its name without extension, and what its properties say. */
export function titleOfFile(title: string, file: CorrectionFile): string {
  return `${title}${endings[file]}`;
}

/** A legal file name, without extension; a title that is too long is cut, never its ending. */
export function nameFile(title: string, file: CorrectionFile): string {
  const ending = endings[file];
  const characters = [...title];
  for (let length = characters.length; length > 0; length -= 1) {
    const name = legalFileName(`${characters.slice(0, length).join('')}${ending}`);
    if (name.endsWith(ending)) return name;
  }
  return legalFileName(ending);
}

/** The folder in that of the edition's outputs where the files of a correction stand: as one, they are put in place by one rename. */
export function nameFolder(revision: number): string {
  return `更正-r${revision}`;
}

/** The folder in `templates/` of the notice's layout. */
export const NOTICE_LAYOUT = 'correction-notice';
