import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './tools/browser.mjs';
import { CHROMIUM_FLAGS } from './tools/chromium-flags.mjs';
import { thisMachine } from './tools/machine.mjs';
import { readOracleCases } from './tools/oracle-cases.mjs';

const BROWSER_TESTS = '**/*.browser.test.ts';

/** Packages run from `src`, so no test needs a build first. */
const FROM_SOURCE = 'heddle-source';

/**
 * Dependencies that are not ES modules, or are many small files. Everything else is served as it is, and nothing is
 * discovered while tests run: a discovery reloads the page under a running test.
 */
const BUNDLED_FOR_BROWSER = [
  '@heddle/compiler > @babel/parser',
  '@heddle/compiler > postcss',
  '@heddle/compiler > postcss-selector-parser',
  '@heddle/compiler > postcss-value-parser',
  'axe-core',
  'fast-check',
];

const chromium = await findBrowser(thisMachine);

export default defineConfig({
  resolve: { conditions: [FROM_SOURCE, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [FROM_SOURCE, ...defaultServerConditions] } },
  optimizeDeps: { noDiscovery: true, include: BUNDLED_FOR_BROWSER },
  test: {
    // Lit's development build is wanted: it refuses templates that its production build garbles in silence.
    onConsoleLog: (log: string) => !log.includes('Lit is in dev mode'),
    // Read here, since tests in a browser cannot.
    provide: { oracle: readOracleCases() },
    env: chromium === undefined ? {} : { CHROMIUM_PATH: chromium },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['packages/*/tests/**/*.test.ts', 'packages/*/src/**/*.test.ts', 'tools/tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', BROWSER_TESTS],
          // The same modules serve all files of a worker: reading them took as long as the tests.
          isolate: false,
          sequence: { groupOrder: 0 },
          // Some build whole sites; a busy machine takes its time.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [`packages/*/{src,tests}/${BROWSER_TESTS}`],
          // Beside those in Node, since they wait more than they work.
          sequence: { groupOrder: 0 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(chromium && { executablePath: chromium }), args: CHROMIUM_FLAGS },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 390, height: 844 } }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.ts', 'examples/*/*.e2e.ts'],
          // After everything that is quicker to fail; each file has a build or dev server and a browser of its own.
          maxWorkers: 2,
          isolate: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
