import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { startDevServer } from '../../packages/heddle/dist/index.js';
import { CHROMIUM_FLAGS } from '../../tools/chromium-flags.mjs';
import { generatedApp } from '../compiler/generated-app.mjs';
import { summary } from '../rounds.mjs';
import { writeApp } from '../write-app.mjs';

const PAGES = 300;
const ROUNDS = 15;
const PAGE = 'pages/page0/index';

const files = generatedApp(PAGES);
files[`${PAGE}.wxml`] += '\n<view class="version" bind:tap="tell">0</view><view class="told">{{told}}</view>';
const script = (/** @type {number} */ n) =>
  (files[`${PAGE}.js`] ?? '').replace('choose(event)', `onReady() { this.setData({ told: ${n} }); },\n  choose(event)`);

/** What is written, and what the browser shows then. @type {Record<string, { file: string, text(n: number): string, shown(n: number): string }>} */
const edits = {
  'a template': {
    file: `${PAGE}.wxml`,
    text: (n) => (files[`${PAGE}.wxml`] ?? '').replace('>0<', `>${n}<`),
    shown: (n) => `find('.version')?.textContent === '${n}'`,
  },
  'a style sheet': {
    file: `${PAGE}.wxss`,
    text: (n) => `${files[`${PAGE}.wxss`]}\n.version { order: ${n}; }`,
    shown: (n) => `find('.version') && getComputedStyle(find('.version')).order === '${n}'`,
  },
  'a script': {
    file: `${PAGE}.js`,
    text: script,
    shown: (n) => `find('.told')?.textContent === '${n}'`,
  },
};

const folder = writeApp(files);
const server = await startDevServer(folder, { port: 0 }, { out: () => {}, err: () => {} });
const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch({ args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) });
const page = await browser.newPage();
const listens = page
  .waitForEvent('websocket')
  .then((socket) => socket.waitForEvent('framesent', ({ payload }) => String(payload).includes('heddle:shows')));
await page.goto(server.resolvedUrls?.local[0] ?? '');
await listens;
await page.locator('.version').waitFor();
await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));

/** Notes when the page shows something, by the clock of this machine. @param {string} shown */
const watch = (shown) =>
  page.evaluate(`(() => {
    const find = (selector) => {
      const roots = [document];
      for (const root of roots) {
        const found = root.querySelector(selector);
        if (found) return found;
        for (const each of root.querySelectorAll('*')) if (each.shadowRoot) roots.push(each.shadowRoot);
      }
      return null;
    };
    globalThis.seen = new Promise((resolve) => {
      const look = () => (${shown} ? resolve(performance.timeOrigin + performance.now()) : setTimeout(look, 1));
      look();
    });
  })()`);

/** @type {Record<string, number[]>} */
const times = Object.fromEntries(Object.keys(edits).map((name) => [name, []]));
for (let n = 1; n <= ROUNDS + 3; n++) {
  for (const [name, { file, text, shown }] of Object.entries(edits)) {
    await watch(shown(n));
    const written = performance.timeOrigin + performance.now();
    writeFileSync(path.join(folder, file), text(n));
    const seen = /** @type {number} */ (await page.evaluate('globalThis.seen'));
    // The first rounds warm up.
    if (n > 3) times[name]?.push(seen - written);
  }
}
if (!(await page.evaluate('globalThis.isSamePage'))) throw new Error('The page was loaded anew.');
await browser.close();
await server.close();

console.log(`An app of ${PAGES} pages and ${PAGES} components: from the disk to the screen`);
console.table(
  Object.fromEntries(
    Object.entries(times).map(([name, each]) => {
      const { median, best } = summary(each);
      return [`${name} changed`, { ms: median.toFixed(1), best: best.toFixed(1), target: '< 100' }];
    }),
  ),
);
