import { expect, test } from 'vitest';
import type { Files, LogicApp, Page } from '../logic/app.ts';
import { startWithPackages } from './app.ts';

/** Two stores and a list of todos, in the styles that the library's documentation shows. */
const stores: Files = {
  'store.js': `import { observable, action } from 'mobx-miniprogram'
  export const store = observable({
    numA: 1,
    numB: 2,
    get sum() { return this.numA + this.numB },
    update: action(function (by = 0) {
      const sum = this.sum
      this.numA = this.numB
      this.numB = sum + by
    }),
  })`,
  'user.js': `import { makeAutoObservable, runInAction } from 'mobx-miniprogram'
  class User {
    name = 'Ada'
    tags = ['maths']
    address = { city: 'London' }
    constructor() { makeAutoObservable(this) }
    get shout() { return this.name.toUpperCase() }
    rename(name) { this.name = name }
    tag(tag) { this.tags = this.tags.concat(tag) }
    move(city) { this.address = Object.assign({}, this.address, { city }) }
    async load() {
      await null
      runInAction(() => { this.name = 'Grace' })
    }
  }
  export const user = new User()`,
};

async function start(js: string, files: Files = {}): Promise<LogicApp> {
  const components = Object.keys(files).filter((file) => file.endsWith('.wxml') && file !== 'page.wxml');
  const tags = components.map((file) => file.slice(0, -'.wxml'.length));
  return startWithPackages({
    ...stores,
    'page.json': JSON.stringify({ usingComponents: Object.fromEntries(tags.map((tag) => [tag, `/${tag}`])) }),
    'page.js': js,
    ...Object.fromEntries(tags.map((tag) => [`${tag}.json`, '{ "component": true }'])),
    ...files,
  });
}

const call = (page: Page, method: string, ...args: unknown[]): unknown =>
  (page[method] as (...args: unknown[]) => unknown)(...args);

const bound = `import { storeBindingsBehavior } from 'mobx-miniprogram-bindings'
import { store } from './store'
Component({
  behaviors: [storeBindingsBehavior],
  data: { someData: '...' },
  storeBindings: {
    store,
    fields: { numA: () => store.numA, numB: (store) => store.numB, sum: 'sum' },
    actions: { buttonTap: 'update' },
  },
  lifetimes: { attached() { log(this.data.sum) } },
  methods: { now() { this.buttonTap(); this.updateStoreBindings(); return this.data.sum } },
})`;

test('a page has the fields of a store before its own attached, and an action changes them at the next tick', async () => {
  const app = await start(bound);
  expect(app.log).toEqual([3]);
  expect(app.page().data).toMatchObject({ someData: '...', numA: 1, numB: 2, sum: 3 });
  call(app.page(), 'buttonTap');
  expect(app.page().data).toMatchObject({ numA: 1, numB: 2, sum: 3 });
  await app.settle();
  expect(app.page().data).toMatchObject({ numA: 2, numB: 3, sum: 5 });
});

test('an action takes arguments, and many changes in one task are one message', async () => {
  const app = await start(bound);
  const sent = app.flushes().length;
  call(app.page(), 'buttonTap', 10);
  call(app.page(), 'buttonTap');
  call(app.page(), 'buttonTap');
  await app.settle();
  // 1 2 → 2 13 → 13 15 → 15 28
  expect(app.page().data).toMatchObject({ numA: 15, numB: 28, sum: 43 });
  expect(app.flushes().length - sent).toBe(1);
});

test('updateStoreBindings updates at once', async () => {
  const app = await start(bound);
  expect(call(app.page(), 'now')).toBe(5);
});

test('two components share a store, one of them stops listening when it goes', async () => {
  const counter = `import { ComponentWithStore } from 'mobx-miniprogram-bindings'
  import { store } from './store'
  ComponentWithStore({
    options: { styleIsolation: 'shared' },
    storeBindings: { store, fields: ['numA', 'sum'], actions: ['update'] },
    observers: { sum(sum) { log(this.id, sum) } },
  })`;
  const app = await start('Page({ data: { both: true } })', {
    'page.wxml': '<count id="one"/><count wx:if="{{both}}" id="two"/>',
    'count.wxml': '{{sum}}',
    'count.js': counter,
  });
  expect(app.log.splice(0)).toEqual([
    ['one', 3],
    ['two', 3],
  ]);
  call(app.page().selectComponent('#two')!, 'update');
  await app.settle();
  expect(app.log.splice(0)).toEqual([
    ['one', 5],
    ['two', 5],
  ]);
  app.page().setData({ both: false });
  call(app.page().selectComponent('#one')!, 'update');
  await app.settle();
  expect(app.log).toEqual([['one', 8]]);
});

test('several stores are bound by a list, classes and nested observables among them', async () => {
  const app = await start(`import { storeBindingsBehavior } from 'mobx-miniprogram-bindings'
  import { store } from './store'
  import { user } from './user'
  Component({
    behaviors: [storeBindingsBehavior],
    storeBindings: [
      { store, fields: ['sum'], actions: ['update'] },
      { store: user, fields: { who: 'shout', tags: 'tags', city: () => user.address.city, first: (user) => user.tags[0] },
        actions: { rename: 'rename', tag: 'tag', move: 'move', load: 'load' } },
    ],
  })`);
  const page = app.page();
  expect(page.data).toMatchObject({ sum: 3, who: 'ADA', tags: ['maths'], city: 'London', first: 'maths' });
  call(page, 'rename', 'Charles');
  call(page, 'tag', 'engines');
  call(page, 'move', 'Paris');
  call(page, 'update');
  await app.settle();
  expect(page.data).toMatchObject({ sum: 5, who: 'CHARLES', tags: ['maths', 'engines'], city: 'Paris' });
  call(page, 'load');
  await app.settle();
  expect(page.data['who']).toBe('GRACE');
});

test('a behavior brings a store with it', async () => {
  const app = await start(
    `import { testBehavior } from './behavior'
    Component({ behaviors: [testBehavior], data: { own: 1 } })`,
    {
      'behavior.js': `import { BehaviorWithStore } from 'mobx-miniprogram-bindings'
      import { store } from './store'
      export const testBehavior = BehaviorWithStore({
        storeBindings: { store, fields: ['numA', 'numB', 'sum'], actions: ['update'] },
      })`,
    },
  );
  expect(app.page().data).toMatchObject({ own: 1, numA: 1, numB: 2, sum: 3 });
  call(app.page(), 'update');
  await app.settle();
  expect(app.page().data['sum']).toBe(5);
});

test('a page binds by hand in onLoad and lets go in onUnload', async () => {
  const app = await startWithPackages({
    ...stores,
    'app.json': '{ "pages": ["first", "page"] }',
    'first.wxml': '',
    'first.js': 'Page({})',
    'page.js': `import { createStoreBindings } from 'mobx-miniprogram-bindings'
    import { store } from './store'
    Page({
      onLoad() {
        this.store = store
        this.storeBindings = createStoreBindings(this, { store, fields: ['sum'], actions: { add: 'update' } })
        log(this.data.sum)
        this.storeBindings.updateStoreBindings()
        log(this.data.sum)
      },
      onUnload() { this.storeBindings.destroyStoreBindings() },
    })`,
  });
  const wx = app.globals['wx'] as { navigateTo(o: object): void; navigateBack(): void };
  wx.navigateTo({ url: '/page' });
  await app.settle();
  expect(app.log).toEqual([undefined, 3]);
  const page = app.page();
  call(page, 'add');
  await app.settle();
  expect(page.data['sum']).toBe(5);
  wx.navigateBack();
  await app.settle();
  (page['store'] as { update(): void }).update();
  await app.settle();
  expect(page.data['sum']).toBe(5);
});

test('a computed field reads what a store brought', async () => {
  const app = await start(`import { storeBindingsBehavior } from 'mobx-miniprogram-bindings'
  import { behavior as computedBehavior } from 'miniprogram-computed'
  import { store } from './store'
  Component({
    behaviors: [storeBindingsBehavior, computedBehavior],
    data: { factor: 10 },
    storeBindings: { store, fields: ['sum'], actions: ['update'] },
    computed: { product: (data) => data.sum * data.factor },
    watch: { sum(sum) { log('sum', sum) } },
  })`);
  expect(app.page().data).toMatchObject({ sum: 3, product: 30 });
  app.log.length = 0;
  call(app.page(), 'update');
  await app.settle();
  expect(app.page().data).toMatchObject({ sum: 5, product: 50 });
  expect(app.log).toEqual([['sum', 5]]);
});

test('reactions of the library itself run in the worker', async () => {
  const app = await start(`import { autorun, computed, reaction, when, flow } from 'mobx-miniprogram'
  import { store } from './store'
  Page({
    onLoad() {
      const double = computed(() => store.sum * 2)
      this.stop = autorun(() => log('autorun', double.get()))
      reaction(() => store.numA, (now, before) => log('reaction', now, before))
      when(() => store.sum > 4).then(() => log('when'))
      this.run = flow(function* () { const n = yield Promise.resolve(7); store.update(n); return n })
    },
    async go() { log('flow', await this.run()); this.stop(); store.update() },
  })`);
  expect(app.log.splice(0)).toEqual([['autorun', 6]]);
  call(app.page(), 'go');
  await app.settle();
  expect(app.log.filter((entry) => entry !== 'when')).toEqual([
    ['autorun', 24],
    ['reaction', 2, 1],
    ['flow', 7],
    ['reaction', 10, 2],
  ]);
  expect(app.log).toContain('when');
});
