import type { Script } from 'node:vm';

/**
 * The bundle: the whole program in a few files, beside each what V8 compiled of it in a run before. `scripts/bundle.js`
 * makes both when the program is compiled. See docs/adr/0004.
 */
export type Bundle = {
  readonly require: (id: string) => unknown;
  /** The scripts loaded so far, by the file that holds their compiled code. */
  readonly scripts: ReadonlyMap<string, Script>;
};

// Not imported: an import makes every export of these modules, and with it half of Node's streams.
const fs = process.getBuiltinModule('node:fs');
const path = process.getBuiltinModule('node:path');
const vm = process.getBuiltinModule('node:vm');

const DIST = path.resolve(import.meta.dirname, '..');
export const BUNDLE_FOLDER = path.join(DIST, 'bundle');

/** Optimising code that runs for half a second costs more than it saves: V8 waits far longer than it would. */
const PATIENT = '--interrupt-budget=10000000';

/** A module of the bundle; undefined if there is none, or if the modules were compiled again since it was made. */
export function loadBundle<T>(name: string): T | undefined {
  const made = modifiedAt(path.join(BUNDLE_FOLDER, `${name}.cjs`));
  if (made === undefined || made < (modifiedAt(path.join(DIST, '.tsbuildinfo')) ?? 0)) return undefined;
  return openBundle().require(`./${name}.cjs`) as T;
}

/** Opens the bundle. Modules that are not in it are Node's own, but for a package or two. */
export function openBundle(): Bundle {
  process.getBuiltinModule('node:v8').setFlagsFromString(PATIENT);
  const modules = new Map<string, { exports: unknown }>();
  const scripts = new Map<string, Script>();
  const require = (id: string): unknown => {
    if (!id.startsWith('./')) return WHEN_USED.has(id) ? openWhenUsed(id) : requireOutside(id);
    const known = modules.get(id);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(id, module);
    const file = path.join(BUNDLE_FOLDER, id);
    const script = compile(file);
    scripts.set(`${file}.code`, script);
    script.runInThisContext()(require, module, module.exports, file);
    return module.exports;
  };
  return { require, scripts };
}

/** Modules that take long to load and that most commands do not use; the bundle keeps them and asks them for what it calls. */
const WHEN_USED: ReadonlySet<string> = new Set(['node:crypto', 'node:timers/promises']);

function openWhenUsed(id: string): unknown {
  return new Proxy({}, { get: (_, name) => Reflect.get(requireOutside(id), name) });
}

function requireOutside(id: string): object {
  const builtin: object | undefined = process.getBuiltinModule(id);
  return builtin ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
}

/** V8 itself refuses code that another version of it compiled, and compiles the source. */
function compile(file: string): Script {
  const source = fs.readFileSync(file, 'utf8');
  const cachedData = readIfThere(`${file}.code`);
  return new vm.Script(`(function (require, module, exports, __filename) {${source}\n})`, {
    filename: file,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData && { cachedData }),
  });
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return fs.readFileSync(file);
  } catch {
    return undefined;
  }
}

function modifiedAt(file: string): number | undefined {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}
