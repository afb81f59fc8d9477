/**
 * The first letter of a procurement code: A goods, B works, C services. Source: 《政府采购品目分类目录》（财库〔2013〕189号；2022 年
 * 的新目录（财库〔2022〕31号）相同）.
 */
export const PROCUREMENT_KINDS: Readonly<Record<string, string>> = { A: '货物', B: '工程', C: '服务' };

/**
 * Words at the end of a project's name (before 费, 经费, 项目) that tell its kind. Source: 《政府采购法》第二条（工程：建设工程的新建、改建、
 * 扩建、装修、拆除、修缮） and class C of the catalogue (服务：维护、养护、保洁、物业、租赁、咨询、印刷、培训、评审).
 */
export const KIND_WORDS: readonly { readonly kind: string; readonly words: RegExp }[] = [
  {
    kind: '服务',
    words: /(?:养护|维护|运维|保洁|物业(?:管理)?|租赁|咨询|印刷|培训|评审|服务)(?:费用?|经费|项目|服务)*$/,
  },
  { kind: '工程', words: /(?:新建|改建|扩建|装修|拆除|修缮)(?:工程)?(?:费用?|经费|项目)*$/ },
];
