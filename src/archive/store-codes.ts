import type { CodeTable, Diagnostic } from '../diagnostic.js';

/** What stands in the way of archiving, and what is said of it. */
export const storeCodes = {
  SD101: {
    title: '归档库正由另一个程序写',
    explanation:
      '同一个归档库一次只能由一个程序写。锁（.lock 文件夹）记着是哪台电脑、哪个进程、从什么时候起。',
    remedy: '等它完成后重试。确知那个程序已经不在（如那台电脑断过电），删去归档库里的 .lock 文件夹。',
  },
  XR109: {
    title: '写入后读回的不同',
    explanation: '归档时每个文件写完都读回来比较；读回的与写入的不同，是磁盘或网络有故障。没有归档。',
    remedy: '换一个磁盘，查明故障后重试。',
  },
  XR110: {
    title: '修订版放好了，没有记进日志',
    explanation: '修订版已经完整地放进归档库，在日志里记它的时候系统报错。已有的修订版没有改动。',
    remedy: '排除原因后再运行一次：程序核对这个修订版，补记进日志。',
  },
  GZ101: {
    title: '没有写明更正的原因或审签人',
    explanation: '公开以后再归档一次就是更正：要说明为什么改、谁同意的，写进归档库，日后有据可查。',
    remedy: '写明 --reason 和 --approved-by。',
    example: {
      wrong: 'gongkai archive data/甲/2019',
      right: 'gongkai archive data/甲/2019 --reason "支出合计录入有误" --approved-by 张某',
    },
  },
  GZ102: {
    title: '与归档的修订版相同',
    explanation:
      '公开件和它的数据、模板与最近一个修订版一字不差：已经归档，不再归档一次。写了 --reason 的是更正，没有改动就是错误；没有写的只作说明。',
    remedy: '不用做什么；改过数据的，核对给的文件夹对不对。',
  },
  GZ103: {
    title: '名称不能归档',
    explanation:
      '归档库里的名称要在各种系统上都能用：不能有 \\ / : * ? " < > | % 和控制字符，不能以点或空格结尾，不能是 Windows 的设备名，不能只差大小写。',
    remedy: '给文件夹或文件改名。',
  },
  GZ104: {
    title: '输出文件夹里的公开件与归档的不同',
    explanation:
      'out 里已有同一个公开件，内容与现在生成、归档的不同。已经公开出去的也许是 out 里的那一份：数据、模板、字体或程序后来改过。',
    remedy: '核对公开的是哪一份；要归档公开了的那一份，恢复当时的数据再归档。',
  },
  GZ105: {
    title: '没有程序的发行包',
    explanation:
      '归档时程序自身的发行包一起存进归档库，多年以后照样能重新生成。这台电脑上的程序没有合成发行包，只记下了版本。',
    remedy: '用 npm run compile 合成，或换一台装有发行版的电脑归档。',
  },
  GZ106: {
    title: '补记了上次中断的修订版',
    explanation: '上次归档在放好修订版之后、记日志之前中断。这个修订版核对无误，已补记。',
    remedy: '不用做什么。',
  },
  GZ107: {
    title: '半行日志移走了',
    explanation: '上次归档在记日志时中断，留下半行。它移到了 quarantine 文件夹，日志仍是完整的。',
    remedy: '不用做什么。',
  },
  GZ108: {
    title: '新建了归档库',
    explanation: '--archive 给的地方还没有归档库，新建了一个。本来要归进已有的归档库的，多半是路径写错了。',
    remedy: '第一次归档不用做什么；路径写错了的，用对的路径再归档一次，新建的这一个可以删去。',
  },
  GZ109: {
    title: '从归档库取出来的不另归档',
    explanation:
      'new --from 从归档库取出上年的修订版，放在新年度旁边（如 2023r2），供比较用。它已经在归档库里，不是另一个公开件；在里面改的不会公开，也不会归档。',
    remedy: '不用做什么；要更正那一年的，改那一年的文件夹（如 2023），再用 correct。',
  },
  YF131: {
    title: '归档库的文件夹里有别的文件',
    explanation: '第一次归档时建立归档库，要一个空的或还没有的文件夹；已有别的文件的不用，免得混在一起。',
    remedy: '换一个文件夹，或给出已有的归档库。',
  },
  YF132: {
    title: '签名的私钥不能用',
    explanation:
      '--sign-key 要一个没有口令的 Ed25519 私钥（PKCS#8，PEM）；给出的文件读不了，或不是这种私钥。',
    remedy: '用 openssl genpkey -algorithm ed25519 -out 私钥.pem 做一个。',
  },
  YF133: {
    title: '链头存放的地方不对',
    explanation:
      '--anchor-out 写明签了名的链头存在哪个文件，与 --sign-key 一起用。它要在归档库以外：和归档库在一起，就会被一起换掉。',
    remedy: '写明归档库以外的一个文件，最好在另一个磁盘上。',
  },
  YF134: {
    title: '归档库不能放在 out 里',
    explanation: 'out 里的文件可以随时删去，再生成就有；归档库要长期保存，和它们放在一起，会被一起删掉。',
    remedy: '换一个有备份的地方。',
    example: {
      wrong: 'gongkai archive data/甲/2019 --archive out',
      right: 'gongkai archive data/甲/2019 --archive D:\\归档库',
    },
  },
} as const satisfies CodeTable;

export type StoreCode = keyof typeof storeCodes;

/** A finding of archiving that has no place in a file. */
export function storeFault(code: StoreCode, message: string, hint: string): Diagnostic {
  return { severity: 'error', code, message, hint };
}
