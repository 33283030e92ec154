import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keyboardTaps } from '../../src/view/events/keyboard-taps.ts';
import { startJoined, type JoinedApp } from './app.ts';

const files = {
  'page.json': '{ "usingComponents": { "plain-card": "/card", "with-button": "/button" } }',
  'page.wxml': `
    <view id="first" bindtap="tapped">first</view>
    <view id="silent">silent</view>
    <view id="outer" bindtap="tapped"><image id="inner" catchtap="tapped" style="width: 9px; height: 9px" /></view>
    <view id="unnamed" bindtap="{{none}}">unnamed</view>
    <view id="apart" tabindex="-1" bindtap="tapped">apart</view>
    <input id="field" bindtap="tapped" />
    <plain-card id="card" bindtap="tapped" />
    <with-button id="own" bindtap="tapped" />`,
  'page.js': `Page({ data: { none: '', log: '' }, tapped({ currentTarget }) { this.setData({ log: this.data.log + currentTarget.id + ' ' }); } })`,
  'card.json': '{ "component": true }',
  'card.wxml': '<view>card</view>',
  'card.js': 'Component({})',
  'button.json': '{ "component": true }',
  'button.wxml': '<view id="pressed" bindtap="pressed">button</view>',
  'button.js': 'Component({ methods: { pressed() {} } })',
};

const focused = (app: JoinedApp): string | undefined => app.root().activeElement?.id;

/** What Tab leads to inside the page, in order. */
async function stops(app: JoinedApp): Promise<string[]> {
  const found: string[] = [];
  for (let i = 0; i < 20 && found.filter((id) => id === 'first').length < 2; i++) {
    await userEvent.keyboard('{Tab}');
    const id = app.root().activeElement?.closest('[id]')?.id;
    if (id !== undefined) found.push(id);
  }
  return [...new Set(found)];
}

describe('what can be tapped', () => {
  test('is reached by Tab: plain nodes with a handler, and components that have nothing of the kind inside', async () => {
    const app = await startJoined(files, { features: [keyboardTaps] });
    expect(await stops(app)).toEqual(['first', 'outer', 'inner', 'field', 'card', 'pressed']);
  });

  test('is tapped by Enter and Space, once for each press', async () => {
    const app = await startJoined(files, { features: [keyboardTaps] });
    while (focused(app) !== 'first') await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await app.settle();
    // `catchtap` on the picture keeps the tap from what is around it.
    expect(app.page().data['log']).toBe('first first inner ');
  });

  test('of a component is told to those outside as well', async () => {
    const app = await startJoined(files, { features: [keyboardTaps] });
    while (focused(app) !== 'pressed') await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('{Enter}');
    await app.settle();
    expect(app.page().data['log']).toBe('own ');
  });
});
