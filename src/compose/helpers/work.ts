import type { SourcePoint } from '../../source.js';
import { fault, type Report } from '../fault.js';

/** Twenty times what a publication of thirty pages takes; they are made in seconds. */
export const MOST_STEPS = 1_000_000;

/** Characters that cost as much as a step to look at or to copy. */
const CHARACTERS_PER_STEP = 16;

/**
 * What composing a document may cost, whatever its templates and data: loops inside loops multiply. Each call of a
 * helper and of a partial is a step, and so are the characters that go in and out of it. The first call that goes
 * beyond the limit is reported; it and all later ones must print nothing.
 */
export type Work = {
  /** Counts a step and some characters; false once the limit is passed. */
  readonly spend: (characters: number, at: SourcePoint | undefined, report: Report) => boolean;
};

export function limitWork(most = MOST_STEPS): Work {
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

const HINT = '检查这里外面套了几层 {{#each}}、各有多少项：内层多半应是外层那一项自己的列表';
