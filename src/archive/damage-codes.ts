import type { CodeTable } from '../diagnostic.js';

const RESTORE = '从另一份完好的副本恢复；先在那份副本上运行 gongkai verify。';

/** Damage of an archive, found by `verify` or met while it is used: 1xx the archive, 2xx a revision, 3xx shared files, 4xx an anchor, 5xx regeneration. */
export const damageCodes = {
  GD101: {
    title: '归档库的标记或说明不对',
    explanation:
      'archive.json（归档库的标记）或 README.txt（怎样不用程序核对）不见了，或改过；也可能这个归档库是更新的程序建的。',
    remedy: RESTORE,
  },
  GD102: {
    title: '归档库里有不属于它的东西',
    explanation:
      '归档库只放规定的文件和文件夹（见 docs/归档格式.md），多出来的不是程序放的，也不受校验保护；它占着新修订版的位置时，不归档。',
    remedy: '弄清来历后移出归档库。',
  },
  GD103: {
    title: '归档库里有链接或特殊文件',
    explanation: '链接指向别处，换一台电脑就没有了，也可能被用来换掉内容；程序不读它，也不顺着它写。',
    remedy: '移走链接，从另一份完好的副本恢复原来的文件。',
  },
  GD104: {
    title: '归档库里的名称不对',
    explanation: '名称在有的系统上不合法，或与另一个只差大小写，拷到别处会丢。',
    remedy: '弄清来历后移走；属于修订版的，从另一份完好的副本恢复。',
  },
  GD105: {
    title: '归档库里的文件读不出',
    explanation: '系统不让读这个文件：磁盘有故障，或没有权限；或它超过 1 GiB。读不出的文件没有核对。',
    remedy: '检查磁盘和权限；磁盘有故障的，换一块磁盘，从另一份完好的副本恢复。',
  },
  GD106: {
    title: '归档库正在写，或上次写时中断',
    explanation: '有 .lock 或 .staging：另一个程序正在归档，或上次归档中断了。已有的修订版不受影响。',
    remedy: '等归档结束再核对；中断的，下一次归档会清理。',
  },
  GD111: {
    title: '日志断链',
    explanation: '日志一行接一行用哈希连着，这一行不是程序写的样子，或接不上前一行：日志被改过或坏了。',
    remedy: '从另一份完好的副本恢复 LOG.jsonl。',
  },
  GD112: {
    title: '日志的最后一行不完整',
    explanation: '归档时断电，或文件被截短，最后一行只写了一部分。已有的修订版不受影响。',
    remedy: '再归档一次，程序会移走这半行，补记已经放好的修订版。',
  },
  GD113: {
    title: '修订版不见了',
    explanation: '日志记着这个修订版，文件夹里没有。',
    remedy: RESTORE,
  },
  GD114: {
    title: '修订版没有记在日志里',
    explanation: '文件夹里有这个修订版，日志没有记：归档时断电，或是别人放进来的，或日志被换成了旧的。',
    remedy: '刚才归档中断的，再归档一次，程序核对后补记；否则弄清来历，或从另一份完好的副本恢复 LOG.jsonl。',
  },
  GD115: {
    title: '修订号不连续',
    explanation: '修订号从 1 起，不跳号；缺号说明有修订版被拿走了。',
    remedy: RESTORE,
  },
  GD116: {
    title: '日志把一个修订版记了两次',
    explanation: '一个修订版只归档一次，日志里不会有两行。',
    remedy: '从另一份完好的副本恢复 LOG.jsonl。',
  },
  GD117: {
    title: '修订版被换过',
    explanation:
      '修订版的 tagmanifest-sha256.txt 不是日志记的那一个：整个修订版被换成了另一个，或这个文件坏了。',
    remedy: RESTORE,
  },
  GD118: {
    title: '日志不见了',
    explanation: '归档库没有 LOG.jsonl，不能断定修订版是不是归档时的样子。',
    remedy: '从另一份完好的副本恢复 LOG.jsonl。',
  },
  GD119: {
    title: '移走的半行日志对不上',
    explanation: 'quarantine 里的文件和日志的记载不一致：多了一个，或少了一个。修订版不受影响。',
    remedy: '弄清来历；少了的，从另一份副本恢复。',
  },
  GD120: {
    title: '没有记在日志里的修订版不完整',
    explanation:
      '上次归档中断时放好、没来得及记的修订版，核对无误才补记。这一个与它自己的清单不符：不是中断留下的，或磁盘有故障。',
    remedy: '移走这个文件夹，重新归档；查一查磁盘。',
  },
  GD201: {
    title: '修订版的 bagit.txt 不对',
    explanation: 'bagit.txt 不是 BagIt 1.0 的两行。',
    remedy: RESTORE,
  },
  GD202: {
    title: '修订版的 bag-info.txt 不对',
    explanation:
      'bag-info.txt 不是程序写的样子，或写的部门、年度、修订号不是它所在的位置，或件数、字节数不符。',
    remedy: RESTORE,
  },
  GD203: {
    title: '修订版的清单不对',
    explanation:
      '清单（manifest、tagmanifest、sm3sum）不是程序写的样子，或写了包外的路径。程序不照它读任何文件。',
    remedy: RESTORE,
  },
  GD204: {
    title: '修订版缺少文件',
    explanation: '清单里有这个文件，文件夹里没有。',
    remedy: RESTORE,
  },
  GD205: {
    title: '修订版多出文件',
    explanation: '修订版放好以后不再增减，清单里没有的文件不是归档时的。',
    remedy: '弄清来历后移出归档库。',
  },
  GD206: {
    title: '文件与归档时不同',
    explanation: '文件的校验值不是清单里的：文件被改过，或磁盘坏了。',
    remedy: RESTORE,
  },
  GD207: {
    title: '修订版要从网上取文件',
    explanation: 'fetch.txt 让人从网上取文件来补全。归档的修订版总是完整的，程序不取任何东西。',
    remedy: RESTORE,
  },
  GD208: {
    title: '修订版里的数据不是程序写的样子',
    explanation:
      '修订版的 model.json、provenance.json 或 published.yaml 和它的清单相符，写法却不对：归档时就是这样，或连清单一起改过。',
    remedy: RESTORE,
  },
  GD301: {
    title: '缺少共用文件',
    explanation: '修订版用到的字体或发行包不在 objects 里，这个修订版不能重新生成。公开件本身不受影响。',
    remedy: '从另一份完好的副本恢复这个文件。',
  },
  GD302: {
    title: '共用文件与它的名称不符',
    explanation: 'objects 里的文件以自己的 SHA-256 为名，内容变了，名称就对不上。',
    remedy: '从另一份完好的副本恢复这个文件。',
  },
  GD303: {
    title: '没有修订版用到的共用文件',
    explanation: 'objects 里的这个文件没有修订版用到：多半是归档中断留下的。不影响任何修订版。',
    remedy: '可以留着；下一次用到时不再重写。',
  },
  GD401: {
    title: '归档库被换成了旧的，或另一个',
    explanation: '归档库以外记着的链头，不是这个日志的任何一行：记下链头以后的归档不见了，或日志被整个改写。',
    remedy: '停用这份归档库，从另一份完好的副本恢复；查清谁动过它。',
  },
  GD402: {
    title: '链头的签名不对',
    explanation: '链头文件的签名与公钥不符：文件被改过，或不是这个人签的。',
    remedy: '核对公钥；换一份链头文件。',
  },
  GD403: {
    title: '链头的签名没有核对',
    explanation: '链头文件有签名，没有给出公钥，只对照了链头：文件如果是别人写的，看不出来。',
    remedy: '写明 --public-key 公钥.pem。',
  },
  GD501: {
    title: '重新生成的公开件与归档的不同',
    explanation:
      '用归档时的同一个程序、同样的数据、模板和字体重新生成，字节却不同：归档的公开件和数据不是一回事。',
    remedy: '比较归档的公开件和数据；从另一份完好的副本恢复。',
  },
  GD502: {
    title: '程序升级后重新生成的公开件不同',
    explanation: '现在的程序不是归档时的那一个，生成的公开件和归档的不一样。归档的文件没有损坏。',
    remedy: '要得到同样的字节，用归档库里归档时的发行包生成（见归档库的 README.txt）。',
  },
  GD503: {
    title: '归档的数据不能重新生成',
    explanation: '用归档的数据、模板和字体生成时出错，信息里是第一个原因。',
    remedy: '程序升级过的，用归档库里归档时的发行包生成；否则从另一份完好的副本恢复。',
  },
  GD504: {
    title: '版式在归档以后改过',
    explanation:
      '归档的公开件用的版式和现在 templates 里同名的不同：用现在的版式重新生成，样子会变。归档的版式仍在修订版里。',
    remedy: '有意改的不必处理；要保留旧样子的，给新版式另起一个名称。',
  },
} as const satisfies CodeTable;
