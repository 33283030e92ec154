import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { compile, type Compiled } from '@heddle/compiler';
import { diskHost } from '@heddle/compiler/node';
import type { AppFeatures } from '@heddle/runtime/protocol';
import { expect, test } from 'vitest';
import { bundleWorker } from '../src/site/bundle-worker.ts';
import { runWorker } from './run-worker.ts';

/** The most that the smallest worker may take, gzip. The design allows 10 kB. */
const LIMIT = 9_500;

const EXAMPLES = fileURLToPath(new URL('../../../examples/', import.meta.url));
const names = readdirSync(EXAMPLES, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
);

function compileExample(name: string): Compiled {
  return compile(diskHost(`${EXAMPLES}${name}`)) as Compiled;
}

test('the worker of the smallest example takes at most 9.5 kB, gzip, and is made in a moment', async () => {
  const { features } = compileExample('counter');
  const started = performance.now();
  const code = await bundleWorker(features);
  const milliseconds = Math.round(performance.now() - started);
  const bytes = gzipSync(code, { level: 9 }).length;
  console.log(`worker of examples/counter: ${bytes} bytes gzip, bundled in ${milliseconds} ms`);
  expect(bytes).toBeLessThanOrEqual(LIMIT);
  expect(milliseconds).toBeLessThan(1_500);
});

test.each(names)('%s shows its first page with nothing but the parts that it uses', async (name) => {
  const compiled = compileExample(name);
  const { config, features, logic } = compiled;
  const { send, sent } = runWorker(await bundleWorker(features), logic);
  await send({ type: 'boot', config, url: '', storage: {}, system: SYSTEM });
  const [first] = sent.filter((message) => message.type === 'flush');
  expect(first?.definitions?.map(({ is }) => is)).toContain(config.pages[0]);
  expect(first?.stack).toEqual({ pages: [{ page: 1, url: config.pages[0] }], by: 'start' });
  await send({ type: 'shown', flush: 1 });
  expect(sent.filter((message) => message.type === 'error')).toEqual([]);
});

test('a tap on the counter is one patch', async () => {
  const { config, features, logic } = compileExample('counter');
  const { send, sent } = runWorker(await bundleWorker(features), logic);
  await send({ type: 'boot', config, url: '', storage: {}, system: SYSTEM });
  await send({ type: 'shown', flush: 1 });
  const target = { id: '', dataset: { step: 1 } };
  const event = { type: 'tap', timeStamp: 1, target, currentTarget: target, mark: {}, detail: {} };
  await send({ type: 'event', calls: [{ instance: 1, method: 'add', event }] });
  const patches = [{ instance: 1, patches: [{ type: 'set', path: ['count'], value: 1 }] }];
  expect(sent.at(-1)).toEqual({ type: 'flush', flush: 2, patches });
});

test('whatever an app uses, its worker can be made', async () => {
  const { features } = compileExample('counter');
  const all: AppFeatures = {
    ...features,
    components: true,
    manyPages: true,
    apis: 'all',
    logic: {
      lists: true,
      slots: true,
      templates: true,
      helpers: ['apply', 'fields', 'get', 'invoke', 'op', 'spread', 'str', 'unary', 'wxs'],
      wxs: true,
      keys: true,
      behaviors: true,
      relations: true,
      members: [
        'createSelectorQuery',
        'getOpenerEventChannel',
        'getRelationNodes',
        'hasBehavior',
        'selectComponent',
        'triggerEvent',
      ],
    },
  };
  const withoutWxs = { ...all, logic: { ...all.logic, wxs: false } };
  const sizes = await Promise.all([all, withoutWxs, features].map(async (each) => (await bundleWorker(each)).length));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});

const SYSTEM = {
  windowWidth: 390,
  windowHeight: 800,
  screenWidth: 390,
  screenHeight: 844,
  statusBarHeight: 0,
  navigationBarHeight: 44,
  tabBarHeight: 50,
  pixelRatio: 2,
  language: 'en',
  platform: 'devtools',
  system: 'test',
  theme: 'light',
} as const;
