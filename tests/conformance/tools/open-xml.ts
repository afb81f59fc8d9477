import { OPEN_XML_VALIDATOR } from './required-tools.js';
import { runTool } from './run-tool.js';

type Report = {
  readonly ok: boolean;
  readonly errors: readonly {
    readonly description: string;
    readonly path: string | null;
    readonly xPath: string | null;
  }[];
};

/** What the Open XML SDK finds in a DOCX, one line for each error, against the schema of current Word. */
export async function validateDocx(file: string): Promise<readonly string[]> {
  const { stdout, stderr } = await runTool(process.execPath, [OPEN_XML_VALIDATOR, file]);
  if (!stdout.trimStart().startsWith('{')) throw new Error(`the Open XML validator did not run\n${stderr}`);
  const report = JSON.parse(stdout) as Report;
  const lines = report.errors.map((error) => `${error.path} ${error.xPath}: ${error.description}`);
  return report.ok || lines.length > 0 ? lines : ['invalid without a reason'];
}
