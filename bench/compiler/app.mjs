import { compile, createCompiler, memoryHost } from '../../packages/compiler/dist/index.js';
import { milliseconds, summary } from '../rounds.mjs';
import { generatedApp } from './generated-app.mjs';

const PAGES = 300;
const files = generatedApp(PAGES);

const cold = Array.from({ length: 9 }, () => milliseconds(() => joined(compile(memoryHost(files)))));

const compiler = createCompiler(memoryHost(files));
compiler.compile();

/**
 * Bundles are joined when they are asked for; here they always are.
 * @param {ReturnType<typeof compile>} compiled
 */
function joined(compiled) {
  return compiled.view === undefined ? 0 : compiled.view.length + compiled.logic.length;
}

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
      joined(compiler.compile());
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
const grown = [100, 1000].map((pages) => {
  const app = generatedApp(pages);
  const times = Array.from({ length: 5 }, () => milliseconds(() => joined(compile(memoryHost(app)))));
  const { median, best } = summary(times);
  return [`cold, ${pages} pages, for each 100`, { median: median / (pages / 100), best: best / (pages / 100) }, ''];
});
const kilobytes = Object.values(files).reduce((sum, text) => sum + text.length, 0) / 1000;
console.log(`An app of ${PAGES} pages and ${PAGES} components, ${Math.round(kilobytes)} kB of source`);
console.table(
  Object.fromEntries(
    [...first, ...grown, ...rows].map(([name, { median, best }, target]) => [
      name,
      { ms: median.toFixed(1), best: best.toFixed(1), target },
    ]),
  ),
);
