import { expect, test } from 'vitest';
import { expectAccessible, mount, once, record } from '../../tests/mount.ts';
import type { WxCoverImage } from './cover-image.ts';

const PIXELS = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>')}`;

test('by default there is no picture, and it is decoration', async () => {
  const element = await mount<WxCoverImage>('<wx-cover-image></wx-cover-image>');
  expect([element.querySelector('img')!.hasAttribute('src'), element.referrerPolicy]).toEqual([false, 'no-referrer']);
  await expectAccessible(element);
});

test('it has the picture’s size, or fills its box; a name makes it an image', async () => {
  const element = await mount<WxCoverImage>('<wx-cover-image aria-label="Red"></wx-cover-image>');
  const loads = record(element, 'load');
  const loaded = once(element, 'load');
  element.src = PIXELS;
  await loaded;
  expect([element.offsetWidth, element.offsetHeight, element.role]).toEqual([40, 20, 'img']);
  element.style.width = '100px';
  expect(element.querySelector('img')!.offsetWidth).toBe(100);
  expect(loads).toEqual([{}]);
  await expectAccessible(element);
});

test('what cannot be loaded is told', async () => {
  const element = await mount<WxCoverImage>('<wx-cover-image referrer-policy="origin"></wx-cover-image>');
  const failed = once(element, 'error');
  element.src = 'data:image/png,none';
  expect(((await failed) as CustomEvent).detail).toEqual({ errMsg: 'cover-image:fail data:image/png,none' });
  expect(element.querySelector('img')!.referrerPolicy).toBe('origin');
});
