import { describe, expect, it } from 'vitest';
import { staffOverPosts } from '../../../src/check/rules/staff-over-posts.js';
import { paragraph } from '../build-input.js';
import { findStatutory } from '../find-statutory.js';

const changes = { '人员编制.行.1.实有数': '6' };

describe('KJ125', () => {
  it('finds more people than posts', () => {
    expect(findStatutory(staffOverPosts, changes)).toEqual([
      '人员编制.行.1.实有数: 事业人员实有数6人，多于编制数5人，文中没有说明',
    ]);
    expect(findStatutory(staffOverPosts, { '人员编制.行.0.编制数': '8' })).toEqual([
      '人员编制.行.0.实有数: 行政人员实有数9人，多于编制数8人，文中没有说明',
    ]);
  });

  it('says nothing if there are not, or the text explains it', () => {
    expect(findStatutory(staffOverPosts)).toEqual([]);
    const blocks = [paragraph('机构改革后超编1人，逐步消化。')];
    expect(findStatutory(staffOverPosts, changes, { blocks })).toEqual([]);
  });
});
