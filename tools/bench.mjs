import { readdirSync } from 'node:fs';
import { ensureBrowser } from './browser.mjs';
import { thisMachine } from './machine.mjs';
import { prepareToRun } from './prepare.mjs';
import { ROOT } from './workspace.mjs';

/**
 * `npm run bench [-- NAME…]`: runs `bench/NAME.bench.ts` (or `.mjs`), one after the other; without a name all of them.
 * A file is a program: running it is importing it.
 * @param {string[]} names
 */
async function bench(names) {
  const files = readdirSync(`${ROOT}bench`).filter((file) => /\.bench\.(ts|mjs)$/.test(file));
  const chosen = names.length === 0 ? files : names.flatMap((name) => files.filter((file) => nameOf(file) === name));
  if (chosen.length < Math.max(names.length, 1)) {
    console.error(`There is no such benchmark. There are: ${files.map(nameOf).join(', ') || 'none'}.`);
    process.exit(1);
  }
  prepareToRun();
  process.env.CHROMIUM_PATH = await ensureBrowser(thisMachine);
  const { runnerImport } = await import('vite');
  for (const file of chosen) {
    console.log(`\n${nameOf(file)}`);
    await runnerImport(`${ROOT}bench/${file}`, { root: ROOT, configFile: false });
  }
}

/** @param {string} file */
function nameOf(file) {
  return file.replace(/\.bench\.\w+$/, '');
}

await bench(process.argv.slice(2));
