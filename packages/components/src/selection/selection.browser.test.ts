import { expect, test } from 'vitest';
import { expectAccessible, mount, once, record } from '../../tests/mount.ts';
import type { WxSelection } from './selection.ts';

const selection = (attributes = ''): Promise<WxSelection> =>
  mount<WxSelection>(`<wx-selection ${attributes}><wx-view>Hello</wx-view></wx-selection><p>Others</p>`);

test('by default text inside can be selected and the context menu opens', async () => {
  const element = await selection();
  expect(getComputedStyle(element).userSelect).not.toBe('none');
  expect(element.dispatchEvent(new MouseEvent('contextmenu', { cancelable: true }))).toBe(true);
  await expectAccessible(element);
});

test('disable-context-menu', async () => {
  const element = await selection('disable-context-menu');
  expect(element.dispatchEvent(new MouseEvent('contextmenu', { cancelable: true }))).toBe(false);
});

test('a selection inside is told, one elsewhere is not', async () => {
  const element = await selection();
  const changes = record(element, 'selectionchange');
  const changed = once(element, 'selectionchange');
  document.getSelection()?.selectAllChildren(element);
  await changed;
  const gone = once(element, 'selectionchange');
  document.getSelection()?.selectAllChildren(document.querySelector('p')!);
  await gone;
  const next = once(document, 'selectionchange');
  document.getSelection()?.collapse(document.querySelector('p'));
  await next;
  expect(changes).toEqual([{}, {}]);
});
