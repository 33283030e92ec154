import { openBenchPage } from './page.mjs';
import { summary } from './rounds.mjs';

/**
 * A thousand components with two properties, an observer and a slot against a thousand plain rows: what one `setData`
 * costs the page, from the message to the finished layout, and what it costs the worker.
 */
const { page, close } = await openBenchPage();
try {
  const times = await page.evaluate(async () => {
    const { startJoined } = await import('/packages/runtime/tests/joined/app.ts');
    const common = { 'page.js': 'Page({ data: { rows: [] } })' };
    const plain = {
      ...common,
      'page.wxml':
        '<view wx:for="{{rows}}" wx:key="id"><view>{{item.name}} {{item.id}}</view><text>{{item.id}}</text></view>',
    };
    const components = {
      ...common,
      'page.json': JSON.stringify({ usingComponents: { box: '/box' } }),
      'page.wxml':
        '<box wx:for="{{rows}}" wx:key="id" name="{{item.name}}" count="{{item.id}}"><text>{{item.id}}</text></box>',
      'box.json': '{ "component": true }',
      'box.wxml': '<view>{{name}} {{count}}</view><slot/>',
      'box.js': `Component({ properties: { name: String, count: Number }, observers: { name() {} } })`,
    };
    const rows = Array.from({ length: 1000 }, (_, id) => ({ id, name: `name ${id}` }));
    /** @type {Record<string, { worker: number[], page: number[] }>} */
    const all = {};
    for (let round = -5; round < 20; round++) {
      for (const [name, files] of Object.entries({ plain, components })) {
        const app = await startJoined(files);
        const { handlers } = app.control.view;
        const apply = handlers.flush;
        const taken = { worker: 0, page: 0 };
        handlers.flush = (message) => {
          const started = performance.now();
          apply(message);
          void app.root().firstElementChild.offsetHeight;
          taken.page += performance.now() - started;
        };
        const started = performance.now();
        app.page().setData({ rows });
        taken.worker = performance.now() - started;
        await app.settle();
        if (round < 0) continue;
        all[name] ??= { worker: [], page: [] };
        all[name].worker.push(taken.worker);
        all[name].page.push(taken.page);
      }
    }
    return all;
  });
  for (const side of ['page', 'worker']) {
    const [plain, components] = [summary(times.plain[side]), summary(times.components[side])];
    console.log(`1000 plain rows, ${side}:  ${plain.median.toFixed(1)} ms, best ${plain.best.toFixed(1)}`);
    console.log(`1000 components, ${side}:  ${components.median.toFixed(1)} ms, best ${components.best.toFixed(1)}`);
    if (side === 'page')
      console.log(
        `ratio ${(components.median / plain.median).toFixed(2)}, best ${(components.best / plain.best).toFixed(2)} (target < 3)`,
      );
  }
} finally {
  await close();
}
