import { serveBuilt } from '/work/main/e2e/serve-example.ts';
import { chromium } from 'playwright';
const site = await serveBuilt('todo', ['--devtools']);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
let bad = 0;
for (let i = 0; i < 25; i++) {
  const page = await (await b.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  const log: string[] = [];
  page.on('console', (m) => log.push(m.text()));
  page.on('pageerror', (e) => log.push('PAGEERROR ' + e));
  await page.goto(site.address);
  await page.waitForFunction(`'__HEDDLE_DEVTOOLS__' in globalThis`);
  await page.evaluate(() => (globalThis as any).__HEDDLE_DEVTOOLS__.ready);
  await page.evaluate(() => { const w=(globalThis as any).heddle.worker; const t=performance.now(); w.addEventListener('message', (e: any) => console.log(Math.round(performance.now()), 'MSG', JSON.stringify(e.data).slice(0, 300))); const o=w.postMessage.bind(w); w.postMessage=(m:any)=>{console.log(Math.round(performance.now()),'OUT', JSON.stringify(m).slice(0,300)); o(m);};
   for (const t of ['pointerdown','pointerup','click','pointercancel']) addEventListener(t, (e:any)=>console.log(Math.round(performance.now()),t, e.composedPath()[0]?.outerHTML?.slice(0,100)), true); });
  for (const n of ['Buy milk', 'Call Ada']) { await page.getByRole('textbox', { name: 'What is to be done?' }).pressSequentially(n); await page.keyboard.press('Enter'); await page.getByText(n, { exact: true }).filter({ visible: true }).waitFor(); }
  const tap = (t: string) => page.getByText(t, { exact: true }).filter({ visible: true }).click();
  await tap('Buy milk'); log.push('---- tap Delete'); await tap('Delete');
  try { await page.getByText('Delete this task?').waitFor({ timeout: 3000 }); log.push('---- shown'); await tap('No'); await page.getByText('Delete this task?').waitFor({ state: 'hidden', timeout: 3000 }); log.push('---- hidden'); await page.evaluate(() => (globalThis as any).__HEDDLE_DEVTOOLS__.route()); await tap('Delete'); await tap('Yes'); await page.getByText('Deleted').waitFor({timeout: 3000}); } catch { bad++; console.log(log.slice(log.indexOf('---- tap Delete') - 14).join('\n')); console.log('================'); if (bad > 1) break; }
  await page.context().close();
}
console.log('bad', bad);
await b.close(); await site.close();
