import { hashOf } from './hash.js';

/**
 * The SHA-256 of every text that a program has put into archives as `README.txt`: what is written once is never changed, so an archive
 * keeps the one that it began with. Whoever changes the text adds its hash and takes none away.
 */
const known: ReadonlySet<string> = new Set([
  '26ed5685a629a00a0195ab4310a55f7d077d11eedcb6aaf79887a4373eefccc3',
]);

/** True of the bytes of a `README.txt` that a program wrote, today's or an earlier one. */
export function isKnownReadme(bytes: Uint8Array): boolean {
  return known.has(hashOf('sha256', bytes));
}

/** `README.txt` of an archive: how to check it by hand, in decades, without this program. CRLF: the Notepad of old Windows needs it. */
export const README = `归档库
======

这里保存着历次公开的部门预算：公开件本身，以及生成它的数据、模板、检查结果和来历。只增不改：放进来的文件不再改动，
更正另立新的修订版。请定期备份整个文件夹，并把链头（见下）抄存在别处。

  editions/部门/年度/r1、r2……   修订版。每个都是 BagIt 1.0（RFC 8493）包，data/publication 里是公开件
  objects/                      几个修订版共用的文件（字体、生成程序），文件名就是它的 SHA-256
  LOG.jsonl                     日志：每行记着上一行的 SHA-256，一行接一行连成链

不用任何专门的程序，也能核对一个修订版是否完好。在 Linux、macOS 或 Windows 的 Git Bash 里，进入它的文件夹：

  cd editions/部门/年度/r1
  sha256sum -c tagmanifest-sha256.txt manifest-sha256.txt

每个文件都显示 OK 就是完好的；有 FAILED 的，从备份恢复。Windows 自带的命令行可以逐个文件算：

  certutil -hashfile "data\\publication\\公开件.pdf" SHA256

与 manifest-sha256.txt 中那一行相同就是完好的。tagmanifest-sha256.txt 自己的 SHA-256 记在 LOG.jsonl 里（"bag"）。
LOG.jsonl 最后一行（不含换行）的 SHA-256 叫链头；与抄存在别处的相同，整个归档库就没有被换成旧的。

  tail -n 1 LOG.jsonl | tr -d '\\n' | sha256sum

不用装别的，也能重新生成公开件，只要有 Node.js（版本写在 provenance.json 的 "node"）：

  1. 把修订版的 data/project 里的东西复制到一个空文件夹，在那里做下面的事。
  2. data/provenance.json 的 "release" 是生成程序：objects/sha256/前两位/全名，是一个 ZIP 文件，复制过来，名称后面加上 .zip，解压在这里。
  3. "fonts" 里的每一个，从 objects/sha256/前两位/全名 复制到 fonts/，改成 "file" 写的名称。
  4. 有 "sourceDateEpoch" 的，把环境变量 SOURCE_DATE_EPOCH 设成它。
  5. 运行 node dist/cli/main.js build data/部门/年度，公开件在 out 里，与归档的逐字节相同。

名称以点开头的文件夹（.staging、.lock）是程序写归档库时用的，不属于档案。

Archive
=======

This folder keeps departmental budgets as they were published, with the data, templates, check reports and provenance they were made
from. Nothing in it is ever changed: a correction is a new revision. Back up the whole folder, and keep the head of the log elsewhere.

  editions/DEPARTMENT/YEAR/r1, r2 ...   revisions, each a BagIt 1.0 (RFC 8493) bag; data/publication holds what was published
  objects/                              files that revisions share (fonts, the program), named by their SHA-256
  LOG.jsonl                             the log; each line holds the SHA-256 of the line before

To check a revision by hand:

  cd editions/DEPARTMENT/YEAR/r1
  sha256sum -c tagmanifest-sha256.txt manifest-sha256.txt

The SHA-256 of tagmanifest-sha256.txt itself stands in LOG.jsonl ("bag"). The SHA-256 of the last line of LOG.jsonl, without its line
end, is the head: if it equals the copy that is kept elsewhere, the archive has not been replaced by an older one.

  tail -n 1 LOG.jsonl | tr -d '\\n' | sha256sum

To make the publication of a revision again, with nothing but Node.js (its version is "node" in data/provenance.json):

  1. Copy what is in data/project of the revision to an empty folder, and work there.
  2. "release" in data/provenance.json is the program, a ZIP file: copy objects/sha256/FIRST-TWO-DIGITS/WHOLE-NAME, add .zip to the name,
     and unpack it in the folder.
  3. Copy each of "fonts" from objects/sha256/ to fonts/, under the name that "file" gives.
  4. If there is a "sourceDateEpoch", set the environment variable SOURCE_DATE_EPOCH to it.
  5. Run node dist/cli/main.js build data/DEPARTMENT/YEAR; what is in out/ is the same as what was archived, to the byte.
`.replaceAll('\n', '\r\n');
