import type { Diagnostic, Severity } from '../../diagnostic.js';
import type { SourcePoint } from '../../source.js';
import { readPackageVersion } from '../../workspace/package-version.js';
import { type CatalogueEntry, listCodes } from '../catalogue.js';
import type { CheckedEdition, OpenCheckReport } from '../checked-edition.js';
import { sortFindings } from '../sort-findings.js';

/**
 * For platforms that show findings beside the files: SARIF 2.1.0 (OASIS). An acknowledged finding is a suppressed
 * result with its reason; a finding without a place stands at its edition's folder. It is written at the end, since the
 * codes that were found come first.
 */
export const openCheckedSarif: OpenCheckReport = ({ workspace, stdout }) => {
  const editions: CheckedEdition[] = [];
  return {
    tell: (checked) => editions.push(checked),
    conclude: () => stdout.write(formatLog(editions, readPackageVersion(workspace))),
  };
};

function formatLog(editions: readonly CheckedEdition[], version: string): string {
  const codes = new Set(editions.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code as string)));
  const rules = listCodes().filter(({ code }) => codes.has(code));
  const indexes = new Map(rules.map(({ code }, index) => [code, index]));
  const driver = {
    name: 'gongkai',
    version,
    language: 'zh-CN',
    rules: rules.map(describeRule),
  };
  const results = editions.flatMap((edition) => describeResults(edition, indexes));
  const run = { tool: { driver }, language: 'zh-CN', columnKind: 'utf16CodeUnits', results };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

function describeRule({ code, title, explanation, remedy, severity }: CatalogueEntry) {
  return {
    id: code,
    name: title,
    shortDescription: { text: title },
    fullDescription: { text: explanation },
    help: { text: remedy },
    ...(severity && { defaultConfiguration: { level: levels[severity] } }),
  };
}

function describeResults({ edition, diagnostics }: CheckedEdition, indexes: ReadonlyMap<string, number>) {
  return sortFindings(diagnostics).map((diagnostic) => {
    const { code, severity, acknowledged, related = [] } = diagnostic;
    return {
      ruleId: code,
      ruleIndex: indexes.get(code),
      level: levels[severity],
      message: { text: describeMessage(diagnostic) },
      locations: [describeLocation(diagnostic, edition)],
      ...(related.length > 0 && {
        relatedLocations: related.map(({ message, at }, id) => ({
          id,
          physicalLocation: describePoint(at),
          message: { text: message },
        })),
      }),
      ...(acknowledged !== undefined && {
        suppressions: [{ kind: 'external', status: 'accepted', justification: acknowledged }],
      }),
    };
  });
}

function describeMessage({ message, hint }: Diagnostic): string {
  return hint === undefined ? message : `${message}。建议：${hint}`;
}

function describeLocation({ at, dataPath }: Diagnostic, edition: string) {
  return {
    physicalLocation: at ? describePoint(at) : { artifactLocation: { uri: toUri(edition) } },
    ...(dataPath !== undefined && { logicalLocations: [{ fullyQualifiedName: dataPath }] }),
  };
}

function describePoint({ path, line, column }: SourcePoint) {
  return {
    artifactLocation: { uri: toUri(path) },
    region: { startLine: line, startColumn: column },
  };
}

/** A relative reference (RFC 3986): each step is percent-encoded. */
function toUri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
