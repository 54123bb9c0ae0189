import { readContent, readSite } from '../src/portal/site';
import { copyContent } from './lib/trial';
const o = { release: false, today: '2026-11-28' };
const t = (n: string, f: () => unknown) => { const s = Date.now(); const r = f(); console.log(n, Date.now() - s); return r; };
t('content', () => readContent('.', o));
t('content2', () => readContent('.', o));
t('site', () => readSite('.', o));
t('site2', () => readSite('.', o));
t('copy', () => copyContent('.', '/tmp/zzcopy'));
