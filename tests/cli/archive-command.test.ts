import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isSignedBy, parseAnchor } from '../../src/archive/anchor.js';
import { listObjects, parseProvenance } from '../../src/archive/provenance.js';
import { listAll, scratchFolder, writeFiles } from '../workspace/scratch-folder.js';

const root = path.resolve(import.meta.dirname, '../..');
const main = path.join(root, 'dist/cli/main.js');
const r1 = '归档库/editions/甲/2019/r1';

/** Builds take their time, several of them in a test. */
const timeout = 120_000;

type Environment = Readonly<Record<string, string>>;

function gongkai(cwd: string, args: readonly string[], env: Environment = {}, program = main) {
  const { GONGKAI_ARCHIVE: _, SOURCE_DATE_EPOCH: __, INIT_CWD: ___, ...rest } = process.env;
  return spawnSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8', env: { ...rest, ...env } });
}

function archive(cwd: string, ...more: readonly string[]) {
  return gongkai(cwd, ['archive', 'data/甲/2019', '--archive', '归档库', ...more]);
}

/** A folder with the shipped edition as `data/甲/2019`. */
function folderWithEdition(): string {
  const folder = scratchFolder();
  cpSync(path.join(root, 'data/beidaihe-government-office/2019'), path.join(folder, 'data/甲/2019'), {
    recursive: true,
  });
  return folder;
}

const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
const codesIn = (text: string) => text.match(/\b[A-Z]{2}\d{3}\b/g) ?? [];

function objectsOf(folder: string, bag: string) {
  const provenance = parseProvenance(readFileSync(path.join(folder, bag, 'data/provenance.json'), 'utf8'));
  if (!provenance) throw new Error('no provenance');
  const locate = (hash: string) => path.join(folder, '归档库/objects/sha256', hash.slice(0, 2), hash);
  return { provenance, locate };
}

describe('archive', () => {
  it(
    'keeps all that an edition is made from, so that it can be made again from that alone',
    () => {
      const folder = folderWithEdition();
      const { status, stdout } = archive(folder, '--sm3');
      expect(status).toBe(0);
      const log = readFileSync(path.join(folder, '归档库/LOG.jsonl'), 'utf8');
      const head = createHash('sha256').update(log.trimEnd()).digest('hex');
      expect(stdout).toBe(`甲/2019@r1  ${r1}\n链头 ${head}（日志第 1 行）\n`);

      const { provenance, locate } = objectsOf(folder, r1);
      for (const hash of listObjects(provenance)) expect(sha256(locate(hash))).toBe(hash);
      const rebuilt = path.join(folder, '重建');
      cpSync(path.join(folder, r1, 'data/project'), rebuilt, { recursive: true });
      for (const { file, sha256: hash } of provenance.fonts)
        cpSync(locate(hash), path.join(rebuilt, 'fonts', file));
      for (const [name, bytes] of Object.entries(
        unzipSync(readFileSync(locate(provenance.program.release ?? ''))),
      )) {
        mkdirSync(path.dirname(path.join(rebuilt, name)), { recursive: true });
        writeFileSync(path.join(rebuilt, name), bytes);
      }
      const elsewhere = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' };
      const again = gongkai(
        rebuilt,
        ['build', 'data/甲/2019'],
        elsewhere,
        path.join(rebuilt, 'dist/cli/main.js'),
      );
      expect(again.stderr).not.toMatch(/错误 [A-Z]/);
      const publication = path.join(folder, r1, 'data/publication');
      const names = listAll(publication);
      expect(names).toHaveLength(2);
      for (const name of names) {
        expect(sha256(path.join(rebuilt, 'out/甲/2019', name))).toBe(sha256(path.join(publication, name)));
      }
    },
    timeout,
  );

  it(
    'keeps the data exactly as they were read, and what the checks say of them',
    () => {
      const folder = folderWithEdition();
      appendFileSync(path.join(folder, 'data/甲/2019/tables/收入.yaml'), '# 注释\r\n');
      mkdirSync(path.join(folder, '里面'));
      const { status } = gongkai(path.join(folder, '里面'), [
        'archive',
        '../data/甲/2019',
        '--archive',
        '../归档库',
      ]);
      expect(status).toBe(0);
      const project = path.join(folder, r1, 'data/project');
      for (const name of listAll(path.join(folder, 'data/甲/2019')).filter((each) =>
        each.endsWith('.yaml'),
      )) {
        expect(sha256(path.join(project, 'data/甲/2019', name))).toBe(
          sha256(path.join(folder, 'data/甲/2019', name)),
        );
      }
      for (const name of listAll(path.join(root, 'templates/hebei-2019')).filter((each) =>
        /\.\w+$/.test(each),
      )) {
        expect(existsSync(path.join(project, 'templates/hebei-2019', name))).toBe(true);
      }
      const report = JSON.parse(readFileSync(path.join(folder, r1, 'data/check-report.json'), 'utf8'));
      const files: readonly (string | null)[] = report.editions[0].findings.map(
        ({ file }: { file: string }) => file,
      );
      expect(report.editions[0].edition).toBe('data/甲/2019');
      expect(files.filter((file) => file !== null && !existsSync(path.join(project, file)))).toEqual([]);
      const model = JSON.parse(readFileSync(path.join(folder, r1, 'data/model.json'), 'utf8'));
      expect(model.totals).toEqual({ 收入总计: '2477.28', 支出总计: '2477.28' });
      expect(model.数据.收入.合计).toEqual({ 数值: '2477.28', 金额单位: '万元' });
    },
    timeout,
  );

  it(
    'takes a correction with its reason and who approved it, and nothing twice',
    () => {
      const folder = folderWithEdition();
      archive(folder);
      const same = archive(folder, '--reason', '错了', '--approved-by', '张某');
      expect([same.status, codesIn(same.stderr)]).toEqual([1, ['GZ102']]);
      const again = archive(folder);
      expect([again.status, codesIn(again.stderr)]).toEqual([0, ['GZ102']]);
      expect(again.stderr).toContain('归档 0 个，没有归档 1 个；错误 0、警告 0、说明 1');

      const changed = path.join(folder, 'data/甲/2019/text/其他说明.yaml');
      const words = readFileSync(changed, 'utf8');
      writeFileSync(changed, words.replace(/^([^#]*)。/m, '$1！'));
      for (const some of [[], ['--approved-by', '张某', '--reason', '  ']]) {
        const refused = archive(folder, ...some);
        expect([refused.status, codesIn(refused.stderr)]).toEqual([1, ['GZ101']]);
      }
      const { status, stdout } = archive(folder, '--reason', '标点\n错了', '--approved-by', '张某');
      expect([status, stdout.split('  ')[0]]).toEqual([0, '甲/2019@r2']);
      const bag = path.join(folder, '归档库/editions/甲/2019/r2');
      expect(readFileSync(path.join(bag, 'bag-info.txt'), 'utf8')).toContain(
        'Gongkai-Supersedes: 甲/2019@r1\nGongkai-Reason: 标点 错了\nGongkai-Approved-By: 张某\n',
      );
      const { supersedes, changes } = JSON.parse(readFileSync(path.join(bag, 'data/changes.json'), 'utf8'));
      expect(supersedes).toBe('甲/2019@r1');
      expect(changes).toMatchObject([{ kind: 'changed', old: { path: expect.stringMatching(/^其他说明/) } }]);
      const metadata = JSON.parse(readFileSync(path.join(bag, 'data/metadata.json'), 'utf8'));
      expect(metadata.管理过程.at(-1)).toMatchObject({
        业务行为: '更正归档',
        行为描述: '标点\n错了',
        机构人员名称: '张某',
      });
    },
    timeout,
  );

  it(
    'refuses what build refuses, and does the other editions',
    () => {
      const folder = folderWithEdition();
      cpSync(path.join(folder, 'data/甲'), path.join(folder, 'data/乙'), { recursive: true });
      rmSync(path.join(folder, 'data/甲/2019/as-published.yaml'));
      const { status, stdout, stderr } = gongkai(folder, ['archive', 'data/*/2019', '--archive', '归档库']);
      expect(status).toBe(1);
      expect(stdout).toContain('乙/2019@r1  归档库/editions/乙/2019/r1\n');
      expect(stderr).toMatch(/^data\/甲\/2019.* 错误 KJ\d+/m);
      expect(stderr).toContain('共 2 个公开件，归档 1 个，没有归档 1 个');
      expect(listAll(path.join(folder, '归档库/editions'))).not.toContain('甲');
    },
    timeout,
  );

  it(
    'warns when the output folder has another publication of the same name',
    () => {
      const folder = folderWithEdition();
      const title = '秦皇岛市北戴河区人民政府办公室2019年部门预算公开';
      writeFiles(folder, { [`out/甲/2019/${title}.pdf`]: '公开了的那一份' });
      const { status, stderr } = archive(folder);
      expect([status, codesIn(stderr)]).toEqual([0, ['GZ104', 'GZ108']]);
      expect(stderr).toContain(`警告 GZ104 “out/甲/2019/${title}.pdf”与归档的不同`);
    },
    timeout,
  );

  it(
    'signs the head for a place outside',
    () => {
      const folder = folderWithEdition();
      const { privateKey, publicKey } = generateKeyPairSync('ed25519');
      writeFiles(folder, { '私钥.pem': privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() });
      const signed = gongkai(
        folder,
        ['archive', 'data/甲/2019', '--sign-key', '私钥.pem', '--anchor-out', '链头.json'],
        { GONGKAI_ARCHIVE: '归档库' },
      );
      expect(signed.status).toBe(0);
      expect(signed.stdout).toMatch(/\n链头（已签名） 链头\.json\n$/);
      const anchor = parseAnchor(readFileSync(path.join(folder, '链头.json'), 'utf8'));
      expect(anchor && signed.stdout).toContain(`链头 ${anchor?.head}`);
      expect(anchor && isSignedBy(anchor, publicKey)).toBe(true);
      expect(anchor && isSignedBy({ ...anchor, seq: 2 }, publicKey)).toBe(false);
    },
    timeout,
  );
});

describe('archive that cannot begin', () => {
  it.each([
    ['without an archive', [], 'YF121'],
    ['with a key alone', ['--archive', '归档库', '--sign-key', 'k.pem'], 'YF133'],
    ['with an anchor alone', ['--archive', '归档库', '--anchor-out', 'a.json'], 'YF133'],
    [
      'with an anchor in the archive',
      ['--archive', '归档库', '--sign-key', 'k.pem', '--anchor-out', '归档库/a.json'],
      'YF133',
    ],
    [
      'with a key that is none',
      ['--archive', '归档库', '--sign-key', 'k.pem', '--anchor-out', 'a.json'],
      'YF132',
    ],
  ])('%s', (_, args, code) => {
    const folder = scratchFolder();
    writeFiles(folder, { 'k.pem': '-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n' });
    const { status, stderr } = gongkai(folder, ['archive', 'data/甲/2019', ...args]);
    expect([status, codesIn(stderr)]).toEqual([2, [code]]);
    expect(listAll(folder)).toEqual(['k.pem']);
  });

  it('with a folder whose name is no name everywhere', () => {
    const folder = scratchFolder();
    const { status, stderr } = gongkai(folder, ['archive', 'data/a@b/2019', '--archive', '归档库']);
    expect([status, codesIn(stderr)]).toEqual([1, ['GZ103']]);
  });

  it('in the folder of outputs, which anybody may delete', () => {
    const folder = folderWithEdition();
    for (const inside of ['out', 'out/归档库']) {
      const { status, stderr } = gongkai(folder, ['archive', 'data/甲/2019', '--archive', inside]);
      expect(status).toBe(2);
      expect(stderr).toContain(`YF134 归档库不能放在 out 里：“${inside}”`);
    }
    expect(existsSync(path.join(folder, 'out'))).toBe(false);
  });

  it(
    'in a folder of other files, a damaged archive or a locked one',
    () => {
      const folder = folderWithEdition();
      writeFiles(folder, { '归档库/照片.jpg': '' });
      expect(archive(folder).status).toBe(2);
      rmSync(path.join(folder, '归档库/照片.jpg'));
      writeFiles(folder, { '归档库/LOG.jsonl': '{}\n' });
      expect(archive(folder).status).toBe(6);
      rmSync(path.join(folder, '归档库'), { recursive: true });
      const owner = { pid: 1, host: '财务室', since: '2026-01-01T00:00:00.000Z' };
      writeFiles(folder, {
        '归档库/.lock/owner-00000000-0000-0000-0000-000000000000.json': JSON.stringify(owner),
      });
      const { status, stderr } = archive(folder);
      expect(status).toBe(7);
      expect(stderr).toContain('电脑“财务室”上的另一个程序（进程 1，从北京时间 2026-01-01 08:00:00 起）');
    },
    timeout,
  );
});
