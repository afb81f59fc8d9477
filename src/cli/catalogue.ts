import { damageCodes } from '../archive/damage-codes.js';
import { openCodes } from '../archive/open-codes.js';
import { storeCodes } from '../archive/store-codes.js';
import { checkCodes } from '../check/codes.js';
import { rules } from '../check/rules.js';
import { compareCodes } from '../compare/codes.js';
import { departureCodes } from '../compose/departures/codes.js';
import { valueCodes } from '../compose/helpers/codes.js';
import { markupCodes } from '../compose/markup/codes.js';
import { syntaxCodes } from '../compose/syntax/codes.js';
import { correctCodes } from '../correct/codes.js';
import type { CodeExplanation, DiagnosticFamily, Severity } from '../diagnostic.js';
import { fontCodes } from '../fonts/codes.js';
import { loadCodes } from '../load/codes.js';
import { editionCodes } from '../load/edition-codes.js';
import { layoutCodes } from '../load/layout-codes.js';
import { subjectCodes } from '../load/subject-codes.js';
import { docxCodes } from '../render/docx/codes.js';
import { pdfCodes } from '../render/pdf/codes.js';
import { workspaceCodes } from '../workspace/codes.js';
import { cliCodes } from './codes.js';
import { severityWords } from './count-findings.js';

/** All that is known of a code; the severity and the source (法律、标准或惯例) only of a rule. */
export type CatalogueEntry = CodeExplanation & {
  readonly code: string;
  readonly severity?: Severity;
  readonly source?: string;
};

/** A code with its title, and with its severity if it is a rule's: how `explain` and the page of all codes head it. */
export function headEntry({ code, severity, title }: CatalogueEntry): string {
  return `${code} ${title}${severity === undefined ? '' : `（${severityWords[severity]}）`}`;
}

/** What each family is about, in the order of the catalogue: first what is checked, then what stands in the way. */
export const familyTitles = {
  KJ: '勾稽',
  DW: '单位和格式',
  JG: '完整和结构',
  JX: '绩效指标',
  WZ: '文字',
  GK: '公开',
  KY: '照原样刊印',
  SJ: '数据文件',
  BS: '版式',
  MB: '模板',
  ZT: '字体',
  SC: '生成后的自检',
  XR: '写出文件',
  GD: '归档库的完整',
  SD: '锁定',
  GZ: '归档和更正',
  YF: '命令的用法',
  CX: '程序',
} as const satisfies Record<DiagnosticFamily, string>;

const tables: readonly Readonly<Record<string, CodeExplanation>>[] = [
  departureCodes,
  checkCodes,
  loadCodes,
  editionCodes,
  layoutCodes,
  subjectCodes,
  compareCodes,
  syntaxCodes,
  markupCodes,
  valueCodes,
  fontCodes,
  docxCodes,
  pdfCodes,
  workspaceCodes,
  openCodes,
  storeCodes,
  damageCodes,
  correctCodes,
  cliCodes,
];

/** Every code that gongkai can report, by family and number. */
export function listCodes(): readonly CatalogueEntry[] {
  const phases = tables.flatMap((table) =>
    Object.entries(table).map(([code, explanation]): CatalogueEntry => ({ code, ...explanation })),
  );
  const families = Object.keys(familyTitles);
  const entries = [...rules, ...phases].toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return families.flatMap((family) => entries.filter(({ code }) => familyOf(code) === family));
}

/** `KJ` of `KJ101`. */
export function familyOf(code: string): string {
  return code.replace(/\d+$/, '');
}
