import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { compileApp, connectApp, type Files, type Page } from './app.ts';

// Its package.json is always there; the folder with it is the package.
const root = dirname(
  createRequire(new URL('../../../../package.json', import.meta.url)).resolve('@vant/weapp/package.json'),
);
const names = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).map((name) =>
  name.replaceAll('\\', '/'),
);
const library: Files = Object.fromEntries(
  names
    .filter((name) => /\.(?:js|json|wxml|wxss|wxs)$/.test(name))
    .map((name) => [`vant/${name}`, readFileSync(join(root, 'dist', name), 'utf8')]),
);
const components = names.flatMap((name) => /^([\w-]+)\/index\.json$/.exec(name)?.[1] ?? []);
// Draws as soon as it is attached, on a canvas that only a view has.
const made = components.filter((name) => name !== 'circle');

const pages: Readonly<Record<string, readonly [wxml: string, js: string]>> = {
  all: [made.map((name) => `<van-${name} class="all"/>`).join(''), 'Page({})'],
  radio: [
    `<van-radio-group value="{{value}}" bind:change="take"><view>
      <van-radio wx:for="{{names}}" wx:key="*this" name="{{item}}" class="radio"/>
    </view></van-radio-group>`,
    'Page({ data: { value: "a", names: ["a", "b"] }, take(e) { this.setData({ value: e.detail }); } })',
  ],
  date: [
    '<van-datetime-picker id="p" type="year-month" formatter="{{formatter}}" value="{{1577836800000}}" min-date="{{1577836800000}}" max-date="{{1609459199000}}"/>',
    'Page({ data: { formatter: (type, value) => value + (type === "year" ? "年" : "月") } })',
  ],
  tabs: [
    '<van-tabs id="t" active="{{1}}"><van-tab wx:for="{{tabs}}" wx:key="*this" title="{{item}}"/></van-tabs>',
    'Page({ data: { tabs: ["One", "Two", "Three"] } })',
  ],
};

const compiled = compileApp({
  ...library,
  'app.json': JSON.stringify({
    pages: Object.keys(pages),
    usingComponents: Object.fromEntries(components.map((name) => [`van-${name}`, `/vant/${name}/index`])),
  }),
  ...Object.fromEntries(
    Object.entries(pages).flatMap(([name, [wxml, js]]) => [
      [`${name}.wxml`, wxml],
      [`${name}.js`, js],
    ]),
  ),
});

async function start(url: string) {
  const app = connectApp(compiled);
  await app.boot({ url });
  return app;
}

test('every component of the library can be made', async () => {
  const app = await start('all');
  expect(made.length).toBeGreaterThan(60);
  expect(app.page().selectAllComponents('.all')).toHaveLength(made.length);
});

test('radios and their group find each other, and a choice reaches the page and comes back', async () => {
  const app = await start('radio');
  const radios = (): Page[] => app.page().selectAllComponents('.radio');
  expect(radios().map(({ data }) => data['value'])).toEqual(['a', 'a']);
  (radios()[1]!['onChange'] as () => void)();
  expect(app.page().data['value']).toBe('b');
  expect(radios().map(({ data }) => data['value'])).toEqual(['b', 'b']);
});

test('a picker of dates uses the formatter of the page', async () => {
  const app = await start('date');
  const [years] = app.page().selectComponent('#p')!.data['columns'] as { values: string[] }[];
  expect(years!.values).toEqual(['2020年']);
});

test('tabs know their panes', async () => {
  const app = await start('tabs');
  const tabs = app.page().selectComponent('#t')!;
  expect((tabs.data['tabs'] as { title: string }[]).map(({ title }) => title)).toEqual(['One', 'Two', 'Three']);
  expect(tabs.data['currentIndex']).toBe(1);
});
