import { defineRule, inText } from '../rule.js';

export const headingEndMark = defineRule({
  code: 'WZ113',
  severity: 'warning',
  title: '标题末尾有标点',
  explanation:
    '单独成行的标题末尾不用句号、逗号、分号、顿号。标题带了句号，同级的其他标题没有，格式就不一致。',
  remedy: '删去标题末尾的标点',
  example: { wrong: '二、部门预算安排的总体情况。', right: '二、部门预算安排的总体情况' },
  source: '公文通例：单独成行的标题末尾不用点号；《党政机关公文格式》（GB/T 9704—2012）各式样的标题',
  needs: [],
  *check({ printed }) {
    for (const leaf of printed.leaves) {
      const text = leaf.text.trimEnd();
      const mark = leaf.block.kind === 'heading' ? /[。，；、.,;]$/u.exec(text)?.[0] : undefined;
      if (mark === undefined) continue;
      yield { place: inText(leaf, text.length - 1, text.length), message: `标题“${text}”末尾有“${mark}”` };
    }
  },
});
