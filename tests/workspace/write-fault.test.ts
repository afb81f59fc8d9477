import { describe, expect, it } from 'vitest';
import { describeWriteFault } from '../../src/workspace/write-fault.js';

describe('describeWriteFault', () => {
  it.each([
    ['EBUSY', 'linux', 'XR101'],
    ['EACCES', 'linux', 'XR102'],
    ['EPERM', 'darwin', 'XR102'],
    ['EPERM', 'win32', 'XR101'],
    ['ENOSPC', 'win32', 'XR103'],
    ['EROFS', 'linux', 'XR104'],
    ['ENAMETOOLONG', 'linux', 'XR105'],
    ['EEXIST', 'linux', 'XR106'],
    ['EIO', 'linux', 'XR199'],
  ] as const)('%s on %s is %s', (code, platform, expected) => {
    const error = Object.assign(new Error('english words'), { code, syscall: 'open' as const });
    const diagnostic = describeWriteFault(error, 'out/a.docx', platform);
    expect(diagnostic.code).toBe(expected);
    expect(diagnostic.message).toContain('“out/a.docx”');
    expect(diagnostic.message).not.toContain('english');
  });
});
