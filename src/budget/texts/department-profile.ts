import { z } from 'zod';
import { text } from '../scalars.js';

/** `部门概况.yaml`: what the publication rests on, the department's duties, the units in its budget. Verbatim. */
export const departmentProfileSchema = z
  .strictObject({
    依据文件: z.array(text()).min(1, '至少要有一个文件').describe('公开所依据的文件，不写书名号'),
    职责: z.array(text()).min(1, '至少要有一项职责').describe('部门职责，不写序号，标点照抄'),
    下属单位: z.array(text()).describe('纳入部门预算编制范围的二级预算单位'),
  })
  .meta({ title: '部门概况', description: '公开的依据、部门职责、所属单位' });
