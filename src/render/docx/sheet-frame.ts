import type { Sheet } from '../../document/layout.js';
import { millimetresToTwips } from './measures.js';

/** A sheet in twips. The type area (版心) is what the margins leave. */
export type SheetFrame = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly areaWidth: number;
  readonly areaHeight: number;
};

export function frameSheet(sheet: Sheet): SheetFrame {
  const width = millimetresToTwips(sheet.宽);
  const height = millimetresToTwips(sheet.高);
  const top = millimetresToTwips(sheet.上);
  const bottom = millimetresToTwips(sheet.下);
  const left = millimetresToTwips(sheet.左);
  const right = millimetresToTwips(sheet.右);
  return {
    width,
    height,
    top,
    bottom,
    left,
    right,
    areaWidth: width - left - right,
    areaHeight: height - top - bottom,
  };
}
