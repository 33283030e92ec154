import { expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { startApp } from '../../src/host/index.ts';
import type { ViewBundle } from '../../src/protocol/index.ts';
import { bundle } from './tiny-app.ts';

/** What makes the view listen to more than its own elements: the colour scheme, facts about the window, exit states. */
const listening: ViewBundle = {
  ...bundle,
  config: {
    ...bundle.config,
    darkmode: true,
    theme: { light: { bar: '#ffffff' }, dark: { bar: '#000000' } },
    window: { navigationBarBackgroundColor: '@bar', navigationBarTextStyle: 'black' },
  },
};

const SHOW = `
  onmessage = ({ data }) => {
    if (data.type === 'boot') postMessage({ type: 'flush', flush: 1,
      definitions: [{ definition: 1, is: 'home' }],
      births: [{ owner: 0, way: [], node: 0, definition: 1, ids: [1], data: [{ text: 'shown' }] }],
      stack: { pages: [{ page: 1, url: 'home' }], by: 'start' } });
  };`;

interface Cost {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

test('a page that opens and closes 50 apps at one place keeps nothing of them', async () => {
  const place = document.createElement('div');
  place.style.cssText = 'position:fixed;inset:0';
  document.body.append(place);
  await openAndClose(place, 5);
  const before = await costOfPage();
  await openAndClose(place, 50);
  // What the browser itself frees later is less than what one app in ten would need.
  await expect
    .poll(
      async () => {
        const { nodes, listeners, heap } = await costOfPage();
        return [nodes - before.nodes < 100, listeners - before.listeners < 25, heap - before.heap < 1_000_000];
      },
      { timeout: 20_000 },
    )
    .toEqual([true, true, true]);
  expect(place.shadowRoot!.childNodes).toHaveLength(0);
  place.remove();
}, 60_000);

async function openAndClose(place: HTMLElement, times: number): Promise<void> {
  const script = URL.createObjectURL(new Blob([SHOW], { type: 'text/javascript' }));
  for (let i = 0; i < times; i++) {
    const app = await startApp({
      bundle: listening,
      worker: () => new Worker(script),
      root: place,
      storageName: 'embedded',
      loadElements: () => {},
      baseStyles: '',
    });
    await isShown(place);
    app.stop();
  }
  URL.revokeObjectURL(script);
}

/** Apart from where the app is: what waits is kept until the test is over. */
async function isShown(place: HTMLElement): Promise<void> {
  await expect
    .poll(() => place.shadowRoot?.querySelector('.scroller')?.shadowRoot?.querySelector('.wx-page')?.textContent)
    .toBe('shown');
}

interface Debugger {
  send(command: 'Performance.enable' | 'HeapProfiler.collectGarbage'): Promise<void>;
  send(
    command: 'Performance.getMetrics',
  ): Promise<{ readonly metrics: readonly { readonly name: string; readonly value: number }[] }>;
}

async function costOfPage(): Promise<Cost> {
  const session = cdp() as unknown as Debugger;
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const valueOf = (name: string): number => metrics.find((metric) => metric.name === name)!.value;
  return { nodes: valueOf('Nodes'), listeners: valueOf('JSEventListeners'), heap: valueOf('JSHeapUsedSize') };
}
