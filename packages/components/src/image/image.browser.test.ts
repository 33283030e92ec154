import { describe, expect, test } from 'vitest';
import { drawn, expectAccessible, mount, once, record } from '../../tests/mount.ts';
import type { WxImage } from './image.ts';

/** 40 by 20. */
const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="teal"/></svg>')}`;

const inner = (image: Element): HTMLImageElement => image.querySelector('img') as HTMLImageElement;

test('by default it is an inline box of 320 by 240 that the picture fills', async () => {
  const image = await mount<WxImage>('<wx-image></wx-image>');
  expect([image.offsetWidth, image.offsetHeight]).toEqual([320, 240]);
  expect(getComputedStyle(image).display).toBe('inline-block');
  expect(getComputedStyle(inner(image)).objectFit).toBe('fill');
  await expectAccessible(image);
});

test('a named image is an image to assistive technology', async () => {
  const image = await mount<WxImage>(`<wx-image aria-label="A teal box" src="${picture}"></wx-image>`);
  expect(image.getAttribute('role')).toBe('img');
  await expectAccessible(image);
});

describe('mode', () => {
  test.each([
    ['scaleToFill', 'fill', '50% 50%'],
    ['aspectFit', 'contain', '50% 50%'],
    ['aspectFill', 'cover', '50% 50%'],
    ['top', 'none', '50% 0%'],
    ['bottom', 'none', '50% 100%'],
    ['center', 'none', '50% 50%'],
    ['left', 'none', '0% 50%'],
    ['right', 'none', '100% 50%'],
    ['top left', 'none', '0% 0%'],
    ['top right', 'none', '100% 0%'],
    ['bottom left', 'none', '0% 100%'],
    ['bottom right', 'none', '100% 100%'],
  ])('%s', async (mode, fit, position) => {
    const image = await mount<WxImage>('<wx-image></wx-image>');
    image.mode = mode;
    const { objectFit, objectPosition } = getComputedStyle(inner(image));
    expect([objectFit, objectPosition]).toEqual([fit, position]);
  });

  test('widthFix takes the height from the ratio, whatever WXSS says', async () => {
    const image = await mount<WxImage>('<wx-image mode="widthFix" style="width: 100px; height: 300px"></wx-image>');
    const loaded = once(image, 'load');
    image.src = picture;
    await loaded;
    expect([image.offsetWidth, image.offsetHeight]).toEqual([100, 50]);
  });

  test('heightFix takes the width from the ratio', async () => {
    const image = await mount<WxImage>('<wx-image mode="heightFix" style="width: 300px; height: 100px"></wx-image>');
    const loaded = once(image, 'load');
    image.src = picture;
    await loaded;
    expect([image.offsetWidth, image.offsetHeight]).toEqual([200, 100]);
  });
});

test('load carries the natural size', async () => {
  const image = await mount<WxImage>('<wx-image></wx-image>');
  const loads = record(image, 'load');
  const loaded = once(image, 'load');
  image.src = picture;
  await loaded;
  expect(loads).toEqual([{ width: 40, height: 20 }]);
});

test('error names the address', async () => {
  const image = await mount<WxImage>('<wx-image></wx-image>');
  const failed = once(image, 'error');
  image.src = 'data:image/png;base64,AAAA';
  expect(((await failed) as CustomEvent).detail).toEqual({ errMsg: 'image:fail data:image/png;base64,AAAA' });
});

test('lazy-load leaves a picture far below alone', async () => {
  const image = await mount<WxImage>('<wx-image lazy-load></wx-image>');
  image.src = picture;
  expect(inner(image).loading).toBe('lazy');
  image.lazyLoad = false;
  expect(inner(image).loading).toBe('eager');
});

test('an emptied src shows nothing', async () => {
  const image = await mount<WxImage>(`<wx-image src="${picture}"></wx-image>`);
  image.src = '';
  expect(inner(image).hasAttribute('src')).toBe(false);
});

test('force-https asks for the picture by https', async () => {
  const image = await mount<WxImage>('<wx-image force-https src="http://a.example/p.png"></wx-image>');
  expect(image.innerHTML + image.style.cssText).toContain('https://a.example/p.png');
});

test('show-menu-by-longpress can be selected by', async () => {
  const image = await mount<WxImage>('<wx-image show-menu-by-longpress></wx-image>');
  expect(image.matches('[show-menu-by-longpress]')).toBe(true);
  image.showMenuByLongpress = false;
  await drawn();
  expect(image.matches('[show-menu-by-longpress]')).toBe(false);
});
