import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCompilation } from '../../packages/compiler/dist/compilation.js';
import { memoryHost } from '../../packages/compiler/dist/host.js';
import { loadProject } from '../../packages/compiler/dist/project/load.js';
import { compileTemplates } from '../../packages/compiler/dist/wxml/compile-templates.js';
import { interleave } from '../rounds.mjs';

const require = createRequire(import.meta.url);
const { TmplGroup } = require('glass-easel-template-compiler');

const libraries = {
  '@vant/weapp': 'lib',
  'tdesign-miniprogram': 'miniprogram_dist',
  'weui-miniprogram': 'miniprogram_dist',
};

/** All files of the three libraries that templates need, as one app whose pages are their components. */
function libraryApp() {
  /** @type {Record<string, string>} */
  const files = {};
  for (const [name, build] of Object.entries(libraries)) {
    const folder = join(dirname(require.resolve(`${name}/package.json`)), build);
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (/\.(wxml|wxs|json|js)$/.test(path)) files[`${name}/${path}`] = readFileSync(join(folder, path), 'utf8');
    }
  }
  const isComponent = (/** @type {string} */ path) =>
    path.endsWith('.json') && JSON.parse(files[path]).component === true;
  const pages = Object.keys(files)
    .filter(isComponent)
    .map((path) => path.replace(/\.json$/, ''));
  return { ...files, 'app.json': JSON.stringify({ pages }) };
}

/** @param {Record<string, string>} files */
function ours(files) {
  const host = memoryHost(files);
  const project = loadProject(createCompilation(host));
  return () =>
    compileTemplates(
      { project, methods: new Map(), properties: new Map(), slotModes: new Map() },
      createCompilation(host),
      {},
    );
}

/** @param {Record<string, string>} files */
function glassEasel(files) {
  const ending = (/** @type {string} */ suffix) => Object.entries(files).filter(([path]) => path.endsWith(suffix));
  const templates = ending('.wxml').map(([path, text]) => [path.slice(0, -'.wxml'.length), text]);
  const scripts = ending('.wxs').map(([path, text]) => [path.slice(0, -'.wxs'.length), text]);
  return () => {
    const group = new TmplGroup();
    for (const [path, text] of scripts) group.addScript(path, text);
    for (const [path, text] of templates) group.addTmpl(path, text);
    group.getTmplGenObjectGroups();
    group.free();
  };
}

/** One template of a length, made of ordinary elements. @param {number} length */
function oneTemplate(length) {
  const piece = `<view class="a {{b ? 'c' : d}}" bind:tap="e" data-id="{{f.id}}"><text wx:if="{{f.g[0]}}">{{f.name}} &amp; more</text></view>\n`;
  return {
    'app.json': '{ "pages": ["page"] }',
    'page.js': 'Page({})',
    'page.wxml': piece.repeat(length / piece.length),
  };
}

const files = libraryApp();
const templates = Object.keys(files).filter((path) => path.endsWith('.wxml'));
const size = templates.reduce((sum, path) => sum + files[path].length, 0);
const peers = interleave({ heddle: ours(files), 'glass-easel': glassEasel(files) }, { rounds: 81, warmUp: 30 });
console.log(`${templates.length} templates of three libraries, ${Math.round(size / 1000)} kB, parsed and generated`);
console.table({
  heddle: { ms: peers.heddle.median.toFixed(1), best: peers.heddle.best.toFixed(1) },
  'glass-easel': { ms: peers['glass-easel'].median.toFixed(1), best: peers['glass-easel'].best.toFixed(1) },
  'ratio (target ≤ 1.0)': {
    ms: (peers.heddle.median / peers['glass-easel'].median).toFixed(2),
    best: (peers.heddle.best / peers['glass-easel'].best).toFixed(2),
  },
});

const half = 1 << 19;
const lengths = interleave(
  { half: ours(oneTemplate(half)), whole: ours(oneTemplate(2 * half)) },
  { rounds: 9, warmUp: 2 },
);
console.log('One template of 0.5 MB, and of 1 MB');
console.table({
  '0.5 MB': { ms: lengths.half.median.toFixed(0), best: lengths.half.best.toFixed(0) },
  '1 MB': { ms: lengths.whole.median.toFixed(0), best: lengths.whole.best.toFixed(0) },
  'ratio (target ≤ 2.5)': {
    ms: (lengths.whole.median / lengths.half.median).toFixed(2),
    best: (lengths.whole.best / lengths.half.best).toFixed(2),
  },
});
