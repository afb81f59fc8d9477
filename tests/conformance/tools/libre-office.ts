import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OpenFonts } from '../../../src/fonts/open-fonts.js';
import { writeFontConfig } from './office-fonts.js';
import { runOrThrow } from './run-tool.js';

/**
 * Turns DOCX files into PDF files in a folder, in one LibreOffice with a profile of its own and the fonts given under
 * their names in Word; a bare one has nothing but the system's fonts.
 */
export async function convertToPdf(
  files: readonly string[],
  folder: string,
  fonts: OpenFonts | 'bare',
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const fontConfig = path.join(folder, 'fonts.conf');
  if (fonts !== 'bare') await writeFile(fontConfig, writeFontConfig(fonts, path.join(folder, 'font-cache')));
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
  const env = fonts === 'bare' ? {} : { FONTCONFIG_FILE: fontConfig };
  await runOrThrow('soffice', [profile, ...convert, ...files], { env });
  const converted = files.map((file) => path.join(folder, `${path.basename(file, '.docx')}.pdf`));
  const missing = converted.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`LibreOffice made no PDF: ${missing.join(', ')}`);
  return converted;
}
