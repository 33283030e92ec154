import { chromium } from 'playwright';
import { createServer, defaultClientConditions } from 'vite';
import { findBrowser } from '../tools/browser.mjs';
import { CHROMIUM_FLAGS } from '../tools/chromium-flags.mjs';
import { thisMachine } from '../tools/machine.mjs';
import { ROOT } from '../tools/workspace.mjs';

/** A page that can import the sources, with the production builds of what they depend on. */
export async function openBenchPage() {
  const conditions = ['heddle-source', ...defaultClientConditions.filter((name) => !name.startsWith('development'))];
  const server = await createServer({
    root: ROOT,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    resolve: { conditions: [...conditions, 'production'] },
    optimizeDeps: { noDiscovery: false, entries: ['packages/runtime/tests/joined/app.ts'] },
    server: { port: 0, hmr: false },
  });
  await server.listen();
  const executablePath = await findBrowser(thisMachine);
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: CHROMIUM_FLAGS });
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.route('**/bench-page', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><body>' }),
  );
  await page.goto(`${server.resolvedUrls.local[0]}bench-page`);
  return {
    page,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
