import { type StdioOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../workspace/scratch-folder.js';

const main = path.resolve('dist/cli/main.js');

type Run = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

function gongkai(args: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
  return spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', env: { ...process.env, ...env } });
}

/** English words that commander would say. */
const english = /error|usage|options|arguments|commands|default|unknown|missing|did you mean|display help/i;

describe('help', () => {
  it.each([
    [['--help']],
    [['build', '--help']],
    [['check', '--help']],
    [['explain', '--help']],
    [['new', '--help']],
    [['schema', '-h']],
    [['help', 'build']],
  ])('of %j is Chinese, goes to stdout and ends with examples', (args) => {
    const { status, stdout, stderr } = gongkai(args);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).not.toMatch(english);
    expect(stdout).toMatch(/^用法：/);
    expect(stdout).toMatch(/\n示例：\n( {2}# .+\n {2}gongkai .+\n)+$/);
  });

  it('names every command', () => {
    const { stdout } = gongkai(['--help']);
    expect(stdout).toMatch(/^ {2}build +生成公开文件/m);
    expect(stdout).toMatch(/^ {2}check +检查数据和文字/m);
    expect(stdout).toMatch(/^ {2}explain +解释/m);
    expect(stdout).toMatch(/^ {2}new +照已有的公开件/m);
    expect(stdout).toMatch(/^ {2}schema +输出数据文件/m);
  });

  it('is wrong usage when no command is given', () => {
    const { status, stdout, stderr } = gongkai([]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^用法：/);
  });
});

describe('--version', () => {
  it('is that of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(gongkai(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('wrong usage', () => {
  it.each([
    [['biuld'], 'YF101', '没有“biuld”这个命令', '是不是要用 build？用法见 gongkai --help'],
    [['完全不同'], 'YF101', '没有“完全不同”这个命令', '用法见 gongkai --help'],
    [["b'd"], 'YF101', "没有“b'd”这个命令", '用法见 gongkai --help'],
    [['--vesion'], 'YF102', '没有“--vesion”这个选项', '是不是要用 --version？用法见 gongkai --help'],
    [
      ['build', 'x', '--ot', 'y'],
      'YF102',
      '没有“--ot”这个选项',
      '是不是要用 --out 或 --to？用法见 gongkai build --help',
    ],
    [['build'], 'YF103', '缺少参数“数据文件夹”', '用法见 gongkai build --help'],
    [['build', 'x', '--to'], 'YF104', '选项“--to <格式>”缺少值', '用法见 gongkai build --help'],
    [['schema', 'x'], 'YF105', '参数过多', '用法见 gongkai schema --help'],
    [['check'], 'YF103', '缺少参数“数据文件夹”', '用法见 gongkai check --help'],
    [
      ['check', 'x', '--format', 'xml'],
      'YF106',
      '--format 的“xml”不是可用的格式',
      '可用的格式：text、json、sarif。',
    ],
    [['explain'], 'YF103', '缺少参数“代码”', '用法见 gongkai explain --help'],
    [['explain', '完全不同'], 'YF107', '没有“完全不同”这个代码', '全部代码见 docs/diagnostics.md'],
    [
      ['explain', 'SJ2005'],
      'YF107',
      '没有“SJ2005”这个代码',
      '是不是要用 SJ205？全部代码见 docs/diagnostics.md',
    ],
    [
      ['build', 'x', '--out', ''],
      'YF106',
      '--out 没有给出文件夹',
      '写明文件夹，如 --out 公开；不写 --out 则用默认的',
    ],
    [
      ['schema', '--out', ' '],
      'YF106',
      '--out 没有给出文件夹',
      '写明文件夹，如 --out 公开；不写 --out 则用默认的',
    ],
    [['build', 'x', '--to', 'doc'], 'YF106', '--to 的“doc”不是可用的格式', '可用的格式：docx、pdf。'],
  ])('%j exits 2 and says so in Chinese', (args, code, message, hint) => {
    const { status, stdout, stderr } = gongkai(args);
    expect(stderr).toBe(`错误 ${code} ${message}\n  建议：${hint}\n`);
    expect(status).toBe(2);
    expect(stdout).toBe('');
  });
});

describe('the process', () => {
  it('loads nothing that help does not need', () => {
    const coverage = scratchFolder();
    gongkai(['--help'], { NODE_V8_COVERAGE: coverage });
    const scripts = readdirSync(coverage).map((name) => readFileSync(path.join(coverage, name), 'utf8'));
    const loaded = scripts.join('');
    expect(loaded).toContain('bundle/run-main.cjs');
    expect(
      loaded.match(/node_modules\/[^"]+|bundle\/(pipeline|rules|schemas|render|build|check)[^"]+/g),
    ).toBeNull();
  });

  it('does not mind a reader who leaves early', async () => {
    const child = spawn(process.execPath, [main, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const [status] = await once(child, 'close');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

/** A device on which there is never space left. */
const full = '/dev/full';

describe.skipIf(!existsSync(full))('a full disk', () => {
  const run = (stdio: StdioOptions) => {
    const { status, stderr } = spawnSync(process.execPath, [main, 'schema'], { encoding: 'utf8', stdio });
    return { status, stderr };
  };

  it('under stdout is a fault of writing, not a bug', () => {
    const { status, stderr } = run(['ignore', openSync(full, 'w'), 'pipe']);
    expect(stderr).toContain('错误 XR103 无法写入“标准输出”：磁盘空间不足或超出配额\n');
    expect(status).toBe(5);
  });

  it('under stderr hides messages and nothing else', () => {
    expect(run(['ignore', 'ignore', openSync(full, 'w')]).status).toBe(0);
    const wrong = spawnSync(process.execPath, [main, 'x'], {
      stdio: ['ignore', 'ignore', openSync(full, 'w')],
    });
    expect(wrong.status).toBe(2);
  });
});

describe('build', () => {
  it('exits 3 for a folder that is not there, and does the other editions', () => {
    const folder = scratchFolder();
    const { status, stdout, stderr } = gongkai(['build', path.join(folder, '甲'), path.join(folder, '乙')]);
    expect(stderr.match(/错误 SJ901 找不到文件夹/g)).toHaveLength(2);
    expect(stderr).toContain('共 2 个公开件，完成 0 个，失败 2 个；错误 2、警告 0、说明 0\n');
    expect(stdout).toBe('');
    expect(status).toBe(3);
  });
});

describe('SOURCE_DATE_EPOCH', () => {
  const edition = 'data/beidaihe-government-office/2019';

  it('reaches the outputs of an edition whose date is not known', () => {
    const build = (epoch: string) => {
      const out = scratchFolder();
      const { status, stdout } = gongkai(['build', edition, '--to', 'docx', '--out', out], {
        SOURCE_DATE_EPOCH: epoch,
      });
      expect(status).toBe(0);
      return readFileSync(path.resolve(stdout.trim())).toString('base64');
    };
    const outputs = ['1550000000', '1550000000', '1560000000'].map(build);
    expect(new Set(outputs).size).toBe(2);
    expect(outputs[0]).toBe(outputs[1]);
  });

  it.each(['build', 'check'])('that is no number of seconds is wrong usage of %s', (command) => {
    const { status, stdout, stderr } = gongkai([command, edition], { SOURCE_DATE_EPOCH: '2019-02-01' });
    expect(stderr).toBe(
      '错误 YF108 环境变量 SOURCE_DATE_EPOCH 的值“2019-02-01”不是时间\n' +
        '  建议：应为 1970 年以来的秒数，如 1550000000；不需要就取消这个变量\n',
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});

describe('schema', () => {
  it('prints the schemas of all files as JSON', () => {
    const { status, stdout } = gongkai(['schema']);
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual(
      expect.arrayContaining(['edition.schema.json', '收入.schema.json']),
    );
  });

  it('writes a file for each, and prints the paths', () => {
    const folder = scratchFolder();
    const { status, stdout } = gongkai(['schema', '--out', path.join(folder, 'schemas')]);
    expect(status).toBe(0);
    const names = readdirSync(path.join(folder, 'schemas'));
    expect(names).toContain('收入.schema.json');
    expect(stdout.trimEnd().split('\n')).toHaveLength(names.length);
  });
});
