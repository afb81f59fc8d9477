import { VERA_PDF_JAR, VERA_PDF_MAIN } from './required-tools.js';
import { runTool } from './run-tool.js';

type Check = { readonly errorMessage?: string; readonly context?: string };
type Rule = {
  readonly clause: string;
  readonly failedChecks: number;
  readonly description: string;
  readonly checks: readonly Check[];
};
type Job = {
  readonly itemDetails: { readonly name: string };
  readonly validationResult?: readonly {
    readonly compliant: boolean;
    readonly details: { readonly ruleSummaries: readonly Rule[] };
  }[];
  readonly taskException?: { readonly exceptionMessage?: string };
};

/** The standards that every PDF claims: PDF/A-3a and PDF/UA-1. */
export const FLAVOURS = ['3a', 'ua1'] as const;

/** What veraPDF finds in files against a standard, one line for each rule that a file breaks; one JVM for them all. */
export async function validatePdf(
  files: readonly string[],
  flavour: (typeof FLAVOURS)[number],
): Promise<readonly string[]> {
  const options = ['--flavour', flavour, '--format', 'json', '--maxfailuresdisplayed', '1'];
  const { stdout, stderr } = await runTool('java', [
    '-cp',
    VERA_PDF_JAR,
    VERA_PDF_MAIN,
    ...options,
    ...files,
  ]);
  const jobs = readJobs(stdout);
  if (jobs.length !== files.length)
    throw new Error(`veraPDF judged ${jobs.length} of ${files.length} files\n${stderr}`);
  return jobs.flatMap(describeJob);
}

function readJobs(json: string): readonly Job[] {
  return json.trimStart().startsWith('{')
    ? (JSON.parse(json) as { report: { jobs: readonly Job[] } }).report.jobs
    : [];
}

function describeJob(job: Job): readonly string[] {
  const { name } = job.itemDetails;
  const [result] = job.validationResult ?? [];
  if (!result) return [`${name}: ${job.taskException?.exceptionMessage ?? 'not validated'}`];
  if (result.compliant) return [];
  return result.details.ruleSummaries.map(
    (rule) =>
      `${name}: ${rule.clause} ${rule.description} (${rule.failedChecks} ×, ${rule.checks[0]?.context ?? ''})`,
  );
}
