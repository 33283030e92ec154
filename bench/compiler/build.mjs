import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeApp } from '../write-app.mjs';
import { generatedApp } from './generated-app.mjs';

const COMMAND = fileURLToPath(new URL('../../packages/heddle/dist/index.js', import.meta.url));
const SIZES = [100, 300, 1000];

/** A process of its own that says what it took: since it was started, and at its largest. */
const PROGRAM = `
const [folder, out] = process.argv.slice(1);
const { main } = await import(${JSON.stringify(COMMAND)});
const status = await main(['build', folder, '--out', out], { out() {}, err: (text) => process.stderr.write(text) });
console.log(JSON.stringify({ status, ms: performance.now(), kilobytes: process.resourceUsage().maxRSS }));
`;

/**
 * The quickest of three.
 * @param {number} pages
 */
function build(pages) {
  const folder = writeApp(generatedApp(pages));
  const runs = Array.from({ length: 3 }, () => {
    const out = execFileSync(
      process.execPath,
      ['--input-type=module', '--eval', PROGRAM, folder, path.join(folder, 'site')],
      { encoding: 'utf8' },
    );
    return /** @type {{ status: number, ms: number, kilobytes: number }} */ (JSON.parse(out));
  });
  if (runs.some(({ status }) => status !== 0)) throw new Error('The app was not built.');
  return runs.reduce((best, run) => (run.ms < best.ms ? run : best));
}

const built = SIZES.map((pages) => ({ pages, ...build(pages) }));
console.log('heddle build, from the start of the process to its end');
console.table(
  Object.fromEntries(
    built.map(({ pages, ms, kilobytes }) => [
      `${pages} pages and ${pages} components`,
      {
        ms: ms.toFixed(0),
        'ms a page': (ms / pages).toFixed(1),
        MB: (kilobytes / 1000).toFixed(0),
        target: pages === 300 ? '< 5000 ms, < 1000 MB' : '',
      },
    ]),
  ),
);
