import { findPairFaults, type PairFault } from '../paired-marks.js';
import { defineRule, inText } from '../rule.js';

export const pairedMarksBalanced = defineRule({
  code: 'WZ101',
  severity: 'error',
  title: '成对的标点不配对或重复',
  explanation:
    '引号、书名号、括号要成对，一对就够。缺一半，引文或书名到哪里为止就说不清；同一对套两层，如《《》》，是误键。书名里还有书名时，里面用〈〉。',
  remedy: '补上缺的一半，或删去多出的一对',
  example: { wrong: '《《中华人民共和国专利法》》', right: '《中华人民共和国专利法》' },
  source: '《标点符号用法》（GB/T 15834—2011）引号、括号、书名号',
  needs: [],
  *check({ printed }) {
    for (const leaf of printed.leaves) {
      for (const fault of findPairFaults(leaf)) {
        const words = leaf.text.slice(fault.start, fault.end);
        yield { place: inText(leaf, fault.start, fault.end), message: describe(fault.kind, words) };
      }
    }
  },
});

function describe(kind: PairFault['kind'], words: string): string {
  switch (kind) {
    case 'unopened':
      return `“${words}”前面没有与它配对的标点`;
    case 'unclosed':
      return `“${words}”后面没有与它配对的标点`;
    case 'doubled':
      return `成对的标点套了两层：“${words}”`;
    default:
      return kind satisfies never;
  }
}
