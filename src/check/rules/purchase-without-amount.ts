import { type Activity, listActivities } from '../indicator-rows.js';
import { purchaseEndings } from '../lexicon/purchase-endings.js';
import { atData, defineRule } from '../rule.js';

export const purchaseWithoutAmount = defineRule({
  code: 'JX205',
  severity: 'warning',
  title: '购置、付费的活动没有金额',
  explanation:
    '活动的名称就是一笔费用或一件要买的东西，年度预算数却空着或是 0。日常工作可以由基本支出保障而不列金额，买东西不能没有钱。只看名称的末尾。',
  remedy: '补上年度预算数；不用项目支出的，改活动名称并说明由哪里开支',
  example: { wrong: '办公设备购置，年度预算数空着', right: '办公设备购置，年度预算数 2.00' },
  source: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效目标与预算资金量相匹配',
  needs: ['绩效指标'],
  *check({ budget }) {
    for (const { activity, path } of listActivities(budget)) {
      if (hasAmount(activity) || !isPurchase(activity.名称)) continue;
      yield {
        place: atData(...path, '名称'),
        message: `“${activity.名称}”是一项购置或费用，却没有年度预算数`,
      };
    }
  },
});

function hasAmount({ 年度预算数 }: Activity): boolean {
  return typeof 年度预算数 === 'object' && !年度预算数.value.eq(0);
}

function isPurchase(name: string): boolean {
  return purchaseEndings.some(
    ({ ending, except }) => name.endsWith(ending) && !except.some((word) => name.endsWith(word)),
  );
}
