/** How the name of an activity ends that is a thing bought or a payment, and never work that costs nothing extra. */
export type PurchaseEnding = {
  readonly ending: string;
  /** Words with this ending that name nothing bought. */
  readonly except: readonly string[];
  readonly source: string;
};

const SUBJECTS = '《政府收支分类科目》支出经济分类：各款以“……费”“……购置”命名';
const CATALOGUE = '《政府采购品目分类目录》：货物类品目的名称';

export const purchaseEndings: readonly PurchaseEnding[] = [
  { ending: '费', except: ['消费', '缴费', '收费', '免费', '浪费'], source: SUBJECTS },
  { ending: '购置', except: [], source: SUBJECTS },
  { ending: '租赁', except: [], source: SUBJECTS },
  { ending: '工资', except: [], source: SUBJECTS },
  { ending: '设备', except: [], source: CATALOGUE },
  { ending: '器材', except: [], source: CATALOGUE },
  { ending: '车辆', except: [], source: CATALOGUE },
  {
    ending: '机',
    except: ['时机', '契机', '危机', '商机', '转机', '有机', '动机', '司机'],
    source: CATALOGUE,
  },
];
