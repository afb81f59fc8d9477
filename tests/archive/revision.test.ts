import { describe, expect, it } from 'vitest';
import { formatRevision, isArchiveName, parseReference, revisionFolder } from '../../src/archive/revision.js';

describe('a revision', () => {
  const revision = { department: '民政局', year: '2023', revision: 12 };

  it('is named and placed', () => {
    expect(formatRevision(revision)).toBe('民政局/2023@r12');
    expect(revisionFolder(revision)).toBe('editions/民政局/2023/r12');
    expect(parseReference('民政局/2023@r12')).toEqual(revision);
    expect(parseReference('民政局/2023')).toEqual({ ...revision, revision: undefined });
  });

  it.each([
    '民政局',
    '民政局/2023@r0',
    '民政局/2023@2',
    '民政局/2023@r',
    '../2023',
    'a/b/c',
    'a/..',
    'a/.b',
    '/2023',
    'a/2023@r1234567',
  ])('is not %s', (typed) => {
    expect(parseReference(typed)).toBeUndefined();
  });
});

describe('isArchiveName', () => {
  it.each(['2019', 'beidaihe-government-office', '民政局', 'a.b', 'console'])('takes %s', (name) => {
    expect(isArchiveName(name)).toBe(true);
  });

  it.each([
    '',
    '.',
    '..',
    '.a',
    'a/b',
    'a\\b',
    'a:b',
    'a@r1',
    'a.',
    'a ',
    'CON',
    'nul.2019',
    'lpt1',
    'x'.repeat(101),
    'e\u0301',
  ])('refuses %j', (name) => {
    expect(isArchiveName(name)).toBe(false);
  });
});
