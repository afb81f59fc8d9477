/**
 * Words in the name of an expense line or a project that say that fixed assets are bought with it.
 * Source: 《政府收支分类科目》 310 资本性支出 (31002 办公设备购置, 31003 专用设备购置, 31013 公务用车购置).
 */
export const purchaseWords = /购置|采购设备|设备采购|购买设备/;

/** The goods of the procurement catalogue begin with A (B works, C services): 《政府采购品目分类目录》 财库〔2013〕189号. */
export const goodsCode = /^A/;
