import { test } from 'vitest';
import fs from 'node:fs';
import { judgePdfs } from './judge-pdfs.js';
import { readMaterial } from './random/read-material.js';
test('x', async () => {
  const m = readMaterial(); const t1=performance.now();
  fs.mkdirSync('/tmp/rp',{recursive:true});
  const from = +(process.env.FROM??1);
  const r = await judgePdfs(Array.from({length:+(process.env.N??20)},(_, i)=>i+from), m, async (s,b)=>fs.writeFileSync(`/tmp/rp/${s}.pdf`, b));
  console.log(Math.round(performance.now()-t1), JSON.stringify(r.figures), r.faults.length+'\n'+ r.faults.slice(0,60).join('\n'));
}, 600000);
