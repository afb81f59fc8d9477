import {
  type IParagraphOptions,
  type ITableCellOptions,
  type ITableRowOptions,
  Paragraph,
  TableCell,
  TableRow,
} from 'docx';
import { type Frame, frameElements, rememberFrames } from './frames.js';
import type { Revise } from './revisions.js';
import { frameRun, type RunLook } from './write-runs.js';

export type ParagraphLook = Omit<IParagraphOptions, 'children' | 'text'>;
export type CellLook = Omit<ITableCellOptions, 'children'>;
export type RowLook = Omit<ITableRowOptions, 'children'>;

/**
 * What writes one document. The docx package makes every kind of run, paragraph, cell and row, but each look of it once: a
 * publication has thousands of them and only some dozens of ways to set them.
 */
export type Scribe = {
  readonly revise: Revise;
  readonly run: (look: RunLook) => Frame;
  readonly paragraph: (look: ParagraphLook) => Frame;
  readonly cell: (look: CellLook) => Frame;
  readonly row: (look: RowLook) => Frame;
};

export function openScribe(revise: Revise): Scribe {
  return {
    revise,
    run: rememberFrames(frameRun),
    paragraph: rememberFrames((look) => frameElements(new Paragraph(look), 'w:r')),
    cell: rememberFrames((look) => frameElements(new TableCell({ ...look, children: [] }), 'w:p')),
    row: rememberFrames((look) => frameElements(new TableRow({ ...look, children: [] }), 'w:tc')),
  };
}
