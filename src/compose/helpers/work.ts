import type { SourcePoint } from '../../source.js';
import { type BoundData, type BoundRecord, DataLeaf } from '../data/data-leaf.js';
import { fault, type Report } from '../fault.js';

/** Twenty times what a publication of thirty pages takes; they are made in seconds. */
const LEAST_STEPS = 1_000_000;

/** A table takes some thirty steps for each of its values, however long it is; loops that multiply take thousands. */
const STEPS_PER_VALUE = 100;

/** Characters that cost as much as a step to look at or to copy. */
const CHARACTERS_PER_STEP = 16;

/**
 * What composing a document of some data may cost, whatever its templates: loops inside loops multiply. Each call of a
 * helper and of a partial is a step, and so are the characters that go in and out of it. The first call that goes
 * beyond the limit is reported; it and all later ones must print nothing.
 */
export type Work = {
  /** Counts a step and some characters; false once the limit is passed. */
  readonly spend: (characters: number, at: SourcePoint | undefined, report: Report) => boolean;
};

export function limitWork(data: BoundRecord): Work {
  const most = Math.max(LEAST_STEPS, countValues(data) * STEPS_PER_VALUE);
  let left = most;
  let isTold = false;
  const spend: Work['spend'] = (characters, at, report) => {
    left -= 1 + characters / CHARACTERS_PER_STEP;
    if (left >= 0) return true;
    if (!isTold)
      report(fault('MB306', `印到这里已超过 ${most} 步：循环过多，或内容过长`, { at, hint: HINT }));
    isTold = true;
    return false;
  };
  return { spend };
}

function countValues(data: BoundData): number {
  if (data instanceof DataLeaf) return 1;
  return Object.values(data).reduce((count, part) => count + countValues(part), 0);
}

const HINT = '检查这里外面套了几层 {{#each}}、各有多少项：内层多半应是外层那一项自己的列表';
