import { createHash } from 'node:crypto';
import * as fontkit from 'fontkit';
import { andThen, type Diagnostic, fail, type Outcome, succeed } from '../diagnostic.js';
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
  /** The bytes of a file beside `fonts.yaml`, or why it cannot be read. */
  readonly readFont: (file: string) => Outcome<Uint8Array>;
  /** Where `fonts.yaml` describes a role, or one of its keys. */
  readonly locate: (role: string, key?: keyof FontFace) => SourcePoint;
};

/** Opens fonts; every missing, altered or unreadable file and every unknown role is reported. */
export function openFonts(request: OpenFontsRequest): Outcome<OpenFonts> {
  const { catalogue } = request;
  const diagnostics: Diagnostic[] = [];
  const fonts = new Map<string, OpenFont>();
  const parse = parseOnce(request.readFont);
  for (const role of reachableRoles(catalogue, request.roles)) {
    const face = findFace(catalogue, role);
    const opened = face ? openFace(request, role, face, parse) : fail<OpenFont>([unknownRole(request, role)]);
    if (opened.ok) fonts.set(role, opened.value);
    else diagnostics.push(...opened.diagnostics);
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

/** Reads, hashes and parses each file once, though several roles may share it. */
function parseOnce(readFont: OpenFontsRequest['readFont']): (file: string) => Outcome<ParsedFile> {
  const parsed = new Map<string, Outcome<ParsedFile>>();
  return (file) => {
    const known = parsed.get(file);
    if (known) return known;
    const fresh = andThen(readFont(file), (bytes) => {
      const digest = createHash('sha256').update(bytes).digest('hex');
      return succeed({ digest, font: parseFont(bytes) });
    });
    parsed.set(file, fresh);
    return fresh;
  };
}

const RESTORE = '请从原安装包恢复 fonts 文件夹中的这个文件。';

function openFace(
  request: OpenFontsRequest,
  role: string,
  face: FontFace,
  parse: (file: string) => Outcome<ParsedFile>,
): Outcome<OpenFont> {
  const at = request.locate(role, '文件');
  const dataPath = `字体.${role}.文件`;
  const refuse = (code: 'ZT102' | 'ZT103', message: string): Outcome<OpenFont> =>
    fail([{ severity: 'error', code, message, hint: RESTORE, at, dataPath }]);
  const file = parse(face.文件);
  if (!file.ok) return fail(file.diagnostics.map((found) => ({ ...found, at, dataPath })));
  const { digest, font } = file.value;
  if (digest !== face.校验) {
    return refuse('ZT102', `字体文件 fonts/${face.文件} 的校验值是 ${digest}，登记的是 ${face.校验}`);
  }
  if (!font) return refuse('ZT103', `fonts/${face.文件} 不是能用的字体文件`);
  const excluded = new Set(face.不用字符);
  return succeed({
    role,
    font,
    has: (codePoint) => !excluded.has(codePoint) && font.hasGlyphForCodePoint(codePoint),
  });
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
