import { expect, test } from 'vitest';
import { startWithPackages } from './app.ts';

test('what is not controlled by its page starts with its default, and keeps its own state', async () => {
  const app = await startWithPackages({
    'page.json': JSON.stringify({
      usingComponents: {
        't-checkbox': 'tdesign-miniprogram/checkbox/checkbox',
        't-checkbox-group': 'tdesign-miniprogram/checkbox-group/checkbox-group',
        't-rate': 'tdesign-miniprogram/rate/rate',
      },
    }),
    'page.wxml': `<t-checkbox id="own" default-checked label="Own"/>
      <t-checkbox id="given" checked="{{checked}}" default-checked label="Given"/>
      <t-checkbox-group id="group" default-value="{{['b']}}" options="{{['a', 'b']}}"/>
      <t-rate id="rate" default-value="{{2.5}}" allow-half/>`,
    'page.js': 'Page({ data: { checked: false } })',
  });
  const data = (selector: string) => app.page().selectComponent(selector)!.data;
  expect(data('#own')['checked']).toBe(true);
  expect(data('#given')['checked']).toBe(false);
  expect(data('#group')['value']).toEqual(['b']);
  expect(data('#rate')['value']).toBe(2.5);
  for (const id of ['#own', '#given']) {
    const checkbox = app.page().selectComponent(id)!;
    (checkbox['handleTap'] as (event: object) => void).call(checkbox, { currentTarget: { dataset: {} } });
  }
  expect(data('#own')['checked']).toBe(false);
  expect(data('#given')['checked']).toBe(false);
});
