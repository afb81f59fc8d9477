import { z } from 'zod';
import { amountFormatSchema, withAmountFormat } from '../amount-format.js';
import { quantityCell } from '../quantity-cell.js';
import { amount, amountCell, isoDate, text } from '../scalars.js';

const assetSchema = z.strictObject({
  数量: quantityCell().describe('数量，照原表写；不适用写“——”'),
  价值: amountCell().describe('价值；不适用写“——”'),
});

const statedAssetSchema = z.strictObject({
  数量: quantityCell().describe('数量，照原表写；不适用写“——”'),
  价值: amount().describe('价值'),
});

/** `国有资产.yaml`: the fixed assets at the end of the year before, as stated; `check` adds the parts up. */
export const stateAssetsSchema = withAmountFormat(
  z.strictObject({
    金额格式: amountFormatSchema,
    截止时间: isoDate().describe('资产数的日期'),
    资产总额: statedAssetSchema.describe('资产总额，照原表写'),
    房屋: statedAssetSchema.describe('房屋；数量的单位是平方米'),
    其中办公用房: statedAssetSchema.describe('房屋中的办公用房；数量的单位是平方米'),
    车辆: statedAssetSchema.describe('车辆；数量的单位是台、辆'),
    单价20万元以上设备: assetSchema.describe('单价在 20 万元以上的设备；没有时数量和价值都写“——”'),
    其他固定资产: statedAssetSchema.describe('其他固定资产'),
    其他固定资产构成: z
      .strictObject({
        通用设备: amount().describe('通用设备的价值'),
        专用设备: amount().describe('专用设备的价值'),
        家具用具等: amount().describe('家具、用具等的价值'),
      })
      .describe('其他固定资产包括什么'),
    本年度拟购置: z
      .strictObject({
        金额: amount().describe('本年度拟购置固定资产的总额'),
        主要内容: text().describe('主要购置什么，接在“主要为”之后'),
      })
      .describe('本年度拟购置的固定资产'),
  }),
).meta({ title: '国有资产', description: '上年末固定资产占用情况和本年度拟购置情况' });
