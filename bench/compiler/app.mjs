import { compile, createCompiler, memoryHost } from '../../packages/compiler/dist/index.js';
import { milliseconds, summary } from '../rounds.mjs';
import { generatedApp } from './generated-app.mjs';

const PAGES = 300;
const files = generatedApp(PAGES);

const cold = Array.from({ length: 9 }, () => milliseconds(() => compile(memoryHost(files))));

const compiler = createCompiler(memoryHost(files));
compiler.compile();

/** What an author adds to a file before saving it. @type {Record<string, (n: number) => string>} */
const additions = {
  wxml: (n) => `<view>${n}</view>`,
  wxss: (n) => `\n.added-${n} { color: red; }`,
  js: (n) => `\nconsole.log(${n});`,
  json: () => '\n',
};

/** @param {string} suffix */
function oneFileChanged(suffix) {
  return Array.from({ length: 25 }, (_, i) => {
    const path = `pages/page${(i * 11) % PAGES}/index.${suffix}`;
    files[path] += additions[suffix](i);
    return milliseconds(() => {
      compiler.invalidate(path);
      compiler.compile();
    });
  });
}

const rows = Object.keys(additions).map((suffix) => [
  `a page's .${suffix} changed`,
  summary(oneFileChanged(suffix)),
  '< 50',
]);
const first = [
  ['first compile in the process', summary(cold.slice(0, 1)), '< 5000'],
  ['cold, in a warm process', summary(cold.slice(1)), ''],
];
const kilobytes = Object.values(files).reduce((sum, text) => sum + text.length, 0) / 1000;
console.log(`An app of ${PAGES} pages and 30 components, ${Math.round(kilobytes)} kB of source`);
console.table(
  Object.fromEntries(
    [...first, ...rows].map(([name, { median, best }, target]) => [
      name,
      { ms: median.toFixed(1), best: best.toFixed(1), target },
    ]),
  ),
);
