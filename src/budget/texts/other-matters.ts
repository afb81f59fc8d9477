import { z } from 'zod';
import { text } from '../scalars.js';

/** `其他说明.yaml`: what else is to be said, paragraph by paragraph; that there is nothing is said, too. */
export const otherMattersSchema = z
  .strictObject({
    事项: z.array(text()).min(1, '没有时照写“无其他需说明的事项。”').describe('其他需说明的事项，一段一项'),
  })
  .meta({ title: '其他说明', description: '其他需说明的事项' });
