import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** What GONGKAI_CACHE says where nothing is to be kept. */
const OFF = 'off';

/**
 * The folder of the build cache, absolute: GONGKAI_CACHE, else where the system keeps the caches of a user. It starts
 * from `callerFolder` (absolute). Undefined if the user wants none or has no folder. See docs/adr/0008.
 */
export function findCacheFolder(
  environment: Environment,
  platform: NodeJS.Platform,
  callerFolder: string,
): string | undefined {
  const named = environment.GONGKAI_CACHE ?? '';
  if (named === OFF) return undefined;
  if (named !== '') return path.resolve(callerFolder, named);
  const caches = cachesOfUser(environment, platform);
  return path.isAbsolute(caches) ? path.join(caches, 'gongkai') : undefined;
}

/** Windows: Known Folders; macOS: File System Programming Guide; others: XDG Base Directory Specification. */
function cachesOfUser(environment: Environment, platform: NodeJS.Platform): string {
  const { HOME = '', LOCALAPPDATA = '', XDG_CACHE_HOME = '' } = environment;
  if (platform === 'win32') return LOCALAPPDATA;
  if (platform === 'darwin') return path.join(HOME, 'Library', 'Caches');
  return path.isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : path.join(HOME, '.cache');
}
