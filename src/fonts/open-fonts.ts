import { createHash } from 'node:crypto';
import * as fontkit from 'fontkit';
import { type Diagnostic, fail, type Outcome, succeed } from '../diagnostic.js';
import type { SourcePoint } from '../source.js';
import { type FontCatalogue, type FontFace, findFace } from './font-set.js';

/** A font of the catalogue, read and parsed once, shared by every document of a run. */
export type OpenFont = {
  readonly role: string;
  readonly font: fontkit.Font;
  /** True if the font draws the character and the catalogue does not forbid it. */
  has(codePoint: number): boolean;
};

/** The fonts that a layout can use, verified and open. */
export type OpenFonts = {
  readonly catalogue: FontCatalogue;
  /** The font of a role that {@link openFonts} was asked for, or that one of those leads to. */
  open(role: string): OpenFont;
};

export type OpenFontsRequest = {
  readonly catalogue: FontCatalogue;
  /** The roles that a layout names; their 西文, 粗体 and 后备 are opened with them. */
  readonly roles: Iterable<string>;
  /** The bytes of a file beside `fonts.yaml`; undefined if there is no such file. */
  readonly readFont: (file: string) => Uint8Array | undefined;
  /** Where `fonts.yaml` describes a role. */
  readonly locate: (role: string) => SourcePoint;
};

/** Opens fonts; every missing, altered or unreadable file and every unknown role is reported. */
export function openFonts(request: OpenFontsRequest): Outcome<OpenFonts> {
  const { catalogue } = request;
  const diagnostics: Diagnostic[] = [];
  const fonts = new Map<string, OpenFont>();
  const parse = parseOnce(request.readFont);
  for (const role of reachableRoles(catalogue, request.roles)) {
    const face = findFace(catalogue, role);
    const opened = face ? openFace(request, role, face, parse) : unknownRole(request, role);
    if ('severity' in opened) diagnostics.push(opened);
    else fonts.set(role, opened);
  }
  if (diagnostics.length > 0) return fail(diagnostics);
  return succeed({
    catalogue,
    open(role) {
      const font = fonts.get(role);
      if (!font) throw new Error(`font role was not opened: ${role}`);
      return font;
    },
  });
}

function reachableRoles(catalogue: FontCatalogue, roles: Iterable<string>): ReadonlySet<string> {
  const reached = new Set(roles);
  for (const role of reached) {
    const face = findFace(catalogue, role);
    for (const next of [face?.西文, face?.粗体, ...(face?.后备 ?? [])])
      if (next !== undefined) reached.add(next);
  }
  return reached;
}

type ParsedFile = { readonly digest: string; readonly font: fontkit.Font | undefined };

/** Reads, hashes and parses each file once, though several roles may share it; undefined if there is no such file. */
function parseOnce(readFont: OpenFontsRequest['readFont']): (file: string) => ParsedFile | undefined {
  const parsed = new Map<string, ParsedFile | undefined>();
  return (file) => {
    if (!parsed.has(file)) {
      const bytes = readFont(file);
      const digest = bytes && createHash('sha256').update(bytes).digest('hex');
      parsed.set(file, bytes && digest !== undefined ? { digest, font: parseFont(bytes) } : undefined);
    }
    return parsed.get(file);
  };
}

function openFace(
  request: OpenFontsRequest,
  role: string,
  face: FontFace,
  parse: (file: string) => ParsedFile | undefined,
): OpenFont | Diagnostic {
  const fault = (code: 'ZT101' | 'ZT102' | 'ZT103', message: string): Diagnostic => ({
    severity: 'error',
    code,
    message,
    hint: '请从原安装包恢复 fonts 文件夹中的这个文件。',
    at: request.locate(role),
    dataPath: `字体.${role}`,
  });
  const file = parse(face.文件);
  if (!file) return fault('ZT101', `字体“${role}”的文件 fonts/${face.文件} 不存在`);
  if (file.digest !== face.校验) {
    return fault('ZT102', `字体文件 fonts/${face.文件} 的校验值是 ${file.digest}，登记的是 ${face.校验}`);
  }
  const { font } = file;
  if (!font) return fault('ZT103', `fonts/${face.文件} 不是能用的字体文件`);
  const excluded = new Set(face.不用字符);
  return {
    role,
    font,
    has: (codePoint) => !excluded.has(codePoint) && font.hasGlyphForCodePoint(codePoint),
  };
}

function parseFont(bytes: Uint8Array): fontkit.Font | undefined {
  try {
    const parsed = fontkit.create(bytes as Buffer);
    return 'fonts' in parsed ? undefined : parsed;
  } catch {
    return undefined;
  }
}

function unknownRole(request: OpenFontsRequest, role: string): Diagnostic {
  return {
    severity: 'error',
    code: 'ZT104',
    message: `版式用到字体“${role}”，fonts/fonts.yaml 没有登记`,
    hint: `登记的字体有：${Object.keys(request.catalogue.字体).join('、')}。`,
    at: request.locate(role),
  };
}
