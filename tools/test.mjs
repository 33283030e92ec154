import { ensureBrowser, NoBrowserError } from './browser.mjs';
import { buildPackages } from './build.mjs';
import { installDependencies } from './install.mjs';
import { thisMachine } from './machine.mjs';
import { runNode } from './run.mjs';

const VITEST = 'node_modules/vitest/vitest.mjs';
const REPORTERS = ['--reporter=default', '--reporter=./tools/summary-reporter.ts'];

/**
 * Types first, then every test. `npm test -- wx-for --project node` passes its arguments on to vitest.
 * @param {string[]} filters
 * @returns {Promise<number>} The exit status.
 */
async function test(filters) {
  if (!installDependencies()) return fail('The dependencies could not be installed.');
  const chromium = await ensureBrowser(thisMachine);
  if (!buildPackages()) return fail('The types do not check, so no test was run.');
  return runNode([VITEST, 'run', ...REPORTERS, ...filters], { ...process.env, CHROMIUM_PATH: chromium });
}

/**
 * Ends as a test run does, so that whoever reads the last line need not know the difference.
 * @param {string} reason
 */
function fail(reason) {
  process.stderr.write(`${reason}\n`);
  console.log('\n0 passed, 1 failed');
  return 1;
}

try {
  process.exitCode = await test(process.argv.slice(2));
} catch (error) {
  process.exitCode = fail(error instanceof NoBrowserError ? error.message : String(error));
}
