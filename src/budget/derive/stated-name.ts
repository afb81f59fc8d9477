/**
 * The data path under which a file may state what a derived value shows: `汇总.支出总表.行[2010301].基本支出` is stated as
 * `支出总表.行[2010301].基本支出`, the reason of a change in the row of its subject, a change of the three public expenses with
 * this year's figure. Whether a file does, only the data tell.
 */
export function statedName(dataPath: string): string {
  if (!dataPath.startsWith('汇总.')) return dataPath;
  return dataPath
    .slice('汇总.'.length)
    .replace('.变化[', '.行[')
    .replace('.合计变化', '.合计')
    .replace(/\.变化\.机关运行经费(?=\.上年$)/, '.机关运行经费')
    .replace(/\.变化\.机关运行经费(?:\.本年)?$/, '.机关运行经费.本年')
    .replace(/\.变化\.([^.]+)\.(上年|原因)$/, '.$2.$1')
    .replace(/\.变化(?:\.([^.]+))?(?:\.本年)?$/, (_, item?: string) => (item ? `.本年.${item}` : '.本年'));
}
