import type { KeyObject } from 'node:crypto';
import { isSignedBy, parseAnchor, readPublicKey } from '../archive/anchor.js';
import { type ArchiveFault, damage, remark } from '../archive/damage.js';
import type { KeptHead } from '../archive/verify/check-anchor.js';
import { andThen, fail, type Outcome, succeed } from '../diagnostic.js';
import { readSourceText } from '../workspace/read-source-text.js';
import type { Workspace } from '../workspace/workspace.js';
import { usageFault } from './usage-fault.js';

export type AnchorOptions = { readonly anchor?: string; readonly publicKey?: string };

/** What is kept outside an archive of its log, and what is wrong with that. */
export type ReadAnchor = { readonly kept: KeptHead | undefined; readonly faults: readonly ArchiveFault[] };

/** Reads `--anchor`, a head or a file that has one, and with `--public-key` who signed it. */
export function readAnchor(workspace: Workspace, { anchor, publicKey }: AnchorOptions): Outcome<ReadAnchor> {
  if (anchor === undefined) {
    if (publicKey === undefined) return succeed({ kept: undefined, faults: [] });
    return fail([usageFault('YF106', '--public-key 要和 --anchor 一起用', '写明 --anchor 链头文件')]);
  }
  if (/^[0-9a-f]{64}$/i.test(anchor)) {
    const kept = { head: anchor.toLowerCase(), seq: undefined };
    if (publicKey === undefined) return succeed({ kept, faults: [] });
    return fail([usageFault('YF106', '--anchor 写的是链头，没有签名可核对', '写明 archive 写的链头文件')]);
  }
  return readAnchorFile(workspace, anchor, publicKey);
}

function readAnchorFile(
  workspace: Workspace,
  file: string,
  publicKey: string | undefined,
): Outcome<ReadAnchor> {
  const anchor = parseAnchor(readSourceText(workspace, file) ?? '');
  if (!anchor) {
    const hint = '写明 64 位十六进制的链头，或 archive 写的链头文件';
    return fail([usageFault('YF106', `--anchor 的“${file}”不是链头，也不是能读的链头文件`, hint)]);
  }
  const kept = { head: anchor.head, seq: anchor.seq };
  if (publicKey === undefined) {
    const hint = '要知道是谁签的，写明 --public-key 公钥.pem';
    return succeed({ kept, faults: [remark('info', 'GD403', file, '的签名没有核对', hint)] });
  }
  return andThen(openKey(workspace, publicKey), (key) => {
    const faults = isSignedBy(anchor, key)
      ? []
      : [damage('GD402', file, '的签名与公钥不符', '核对公钥；链头文件可能被改过')];
    return succeed({ kept, faults });
  });
}

function openKey(workspace: Workspace, file: string): Outcome<KeyObject> {
  const key = readPublicKey(readSourceText(workspace, file) ?? '');
  if (key) return succeed(key);
  const hint = '公钥是 PEM 文件，由 openssl pkey -pubout 从私钥得到';
  return fail([usageFault('YF106', `--public-key 的“${file}”不是能读的 ed25519 公钥`, hint)]);
}
