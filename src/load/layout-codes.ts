import type { CodeTable } from '../diagnostic.js';

/** What a `layout.yaml` says that does not fit together. */
export const layoutCodes = {
  BS101: '引用了没有定义的纸张',
  BS102: '一节列了两次',
  BS103: '引用了没有登记的字体',
  BS104: '边距占满了纸张',
  BS105: '没有 layout.yaml',
} as const satisfies CodeTable;

export type LayoutCode = keyof typeof layoutCodes;
