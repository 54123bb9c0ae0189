import { loadContent } from '/tmp/wt5/src/portal/loadContent';
import { createRoutes } from '/tmp/wt5/src/portal/routes';
import { listSearchDocuments } from '/tmp/wt5/src/portal/search';
import { buildIndex } from '/tmp/wt5/src/features/search/model/buildIndex';
import { createEngine } from '/tmp/wt5/src/features/search/model/engine';
import { parse } from 'yaml';
import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
const {content,problems}=loadContent('/tmp/wt5',{release:false,today:'2026-11-24'});
if(!content){console.log(problems.filter(p=>p.severity==='error').slice(0,5));process.exit(1);}
const docs=listSearchDocuments(content,[...createRoutes(content,'https://x').map(r=>r.path),'/contacts/find','/level-of-need/browse','/level-of-need/compare','/contacts/after-referral']);
let t=performance.now();
const file=buildIndex(docs);
console.log('docs',docs.length,'build ms',performance.now()-t);
const json=JSON.stringify(file);
console.log('bytes',json.length,'gz',gzipSync(json,{level:9}).length,'postings gz',gzipSync(JSON.stringify(file.postings)).length,'docs gz',gzipSync(JSON.stringify(file.documents)).length, 'surf', gzipSync(file.surfaces).length);
t=performance.now();
const e=createEngine(JSON.parse(json));
console.log('load ms',performance.now()-t);
const list=parse(fs.readFileSync(process.argv[2]??'/work/shared/queries.yaml','utf8'));
let s1=0,s3=0,mrr=0;const times=[];
for(const {q,pages} of list){
  const a=performance.now(); const r=e.search(q); times.push(performance.now()-a);
  const at=r.results.findIndex(x=>pages.some(p=>new RegExp(p).test(x.path+x.suffix)||new RegExp(p).test(x.path)))+1;
  if(at===1)s1++; if(at>0&&at<=3)s3++; if(at)mrr+=1/at;
  if(at!==1) console.log(at,'|',q,'|',r.corrected??'','->',r.results.slice(0,4).map(x=>`${x.path}${x.suffix} ${x.score.toFixed(2)}`).join('  '));
}
times.sort((a,b)=>a-b);
console.log({n:list.length,s1:s1/list.length,s3:s3/list.length,mrr:mrr/list.length,p50:times[times.length>>1],p95:times[Math.floor(times.length*.95)]});
