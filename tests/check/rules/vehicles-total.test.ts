import { describe, expect, it } from 'vitest';
import { vehiclesTotal } from '../../../src/check/rules/vehicles-total.js';
import { findStatutory } from '../find-statutory.js';

describe('KJ123', () => {
  it('finds a total that is too great', () => {
    expect(findStatutory(vehiclesTotal, { '车辆.合计': '4' })).toEqual([
      '车辆.合计: 车辆总数4辆，各项之和3辆，相差1辆',
    ]);
  });

  it('finds a use that is too small', () => {
    expect(findStatutory(vehiclesTotal, { '车辆.用途.1.数量': '1' })).toEqual([
      '车辆.合计: 车辆总数3辆，各项之和2辆，相差1辆',
    ]);
  });

  it('says nothing of counts that agree', () => {
    expect(findStatutory(vehiclesTotal)).toEqual([]);
  });

  it('says nothing of an edition without vehicles', () => {
    expect(findStatutory(vehiclesTotal, { 车辆: undefined })).toEqual([]);
  });
});
