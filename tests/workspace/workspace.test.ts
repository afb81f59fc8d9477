import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPackageVersion } from '../../src/workspace/package-version.js';
import { findWorkspace, resolveFromCaller, showPath } from '../../src/workspace/workspace.js';
import { scratchFolder } from './scratch-folder.js';

const { root } = findWorkspace(path.parse(process.cwd()).root, undefined);

describe('findWorkspace', () => {
  it('finds the package, wherever the caller stands', () => {
    expect(existsSync(path.join(root, 'package.json'))).toBe(true);
    expect(readPackageVersion({ root, callerFolder: '/' })).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('takes INIT_CWD for the caller when npm has gone to the package', () => {
    expect(findWorkspace(root, path.join(root, 'data')).callerFolder).toBe(path.join(root, 'data'));
    expect(findWorkspace(root, undefined).callerFolder).toBe(root);
  });

  it('does not take the INIT_CWD of another script', () => {
    const folder = scratchFolder();
    expect(findWorkspace(folder, root).callerFolder).toBe(folder);
  });
});

describe('paths', () => {
  const workspace = { root: '/gongkai', callerFolder: path.resolve('/home/王') };

  it('are resolved against the caller and shown from there', () => {
    expect(resolveFromCaller(workspace, 'out')).toBe(path.resolve('/home/王/out'));
    expect(showPath(workspace, path.resolve('/home/王/data/x/2019'))).toBe('data/x/2019');
    expect(showPath(workspace, path.resolve('/gongkai/templates'))).toBe('../../gongkai/templates');
    expect(showPath(workspace, path.resolve('/home/王'))).toBe('.');
  });
});
