import { fileURLToPath } from 'node:url';
import type { OpenFonts } from '../../../src/fonts/open-fonts.js';

/** The repository's fonts; absolute. */
export const FONTS = fileURLToPath(new URL('../../../fonts', import.meta.url));

/**
 * A fontconfig file that gives the fonts of the repository for the names in a DOCX, so that LibreOffice sets the
 * file as an office computer would, which has the official fonts.
 */
export function writeFontConfig(fonts: OpenFonts, cache: string): string {
  const roles = Object.entries(fonts.catalogue.字体);
  const aliases = new Map(
    [...roles].reverse().map(([role, face]) => [face.办公软件名, describeFont(fonts, role)]),
  );
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `<dir>${FONTS}</dir><cachedir>${cache}</cachedir>`,
    ...[...aliases].map(([officeName, font]) => formatAlias(officeName, font)),
    '</fontconfig>',
  ].join('\n');
}

type FontName = { readonly family: string; readonly bold: boolean };

function describeFont(fonts: OpenFonts, role: string): FontName {
  const { font } = fonts.open(role);
  return { family: font.familyName, bold: font.subfamilyName === 'Bold' };
}

function formatAlias(officeName: string, { family, bold }: FontName): string {
  const weight = bold ? '<edit name="weight" mode="assign"><const>bold</const></edit>' : '';
  return (
    `<match target="pattern"><test name="family"><string>${officeName}</string></test>` +
    `<edit name="family" mode="assign" binding="same"><string>${family}</string></edit>${weight}</match>`
  );
}
