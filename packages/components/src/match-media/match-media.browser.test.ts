import { expect, test } from 'vitest';
import { drawn, expectAccessible, mount } from '../../tests/mount.ts';
import type { WxMatchMedia } from './match-media.ts';

const media = (attributes: string): Promise<WxMatchMedia> =>
  mount<WxMatchMedia>(`<wx-match-media ${attributes}><wx-view>Hello</wx-view></wx-match-media>`);
const isShown = async (attributes: string): Promise<boolean> => (await media(attributes)).checkVisibility();

test('by default it shows its content', async () => {
  const element = await media('');
  expect(element.checkVisibility()).toBe(true);
  await expectAccessible(element);
});

test('each attribute must hold', async () => {
  const { innerWidth: width, innerHeight: height } = window;
  const [orientation, other] = width > height ? ['landscape', 'portrait'] : ['portrait', 'landscape'];
  for (const attributes of [
    `min-width="${width}" max-width="${width}" width="${width}"`,
    `min-height="${height}" max-height="${height}" height="${height}"`,
    `orientation="${orientation}"`,
  ])
    expect(await isShown(attributes), attributes).toBe(true);
  for (const attributes of [
    `min-width="${width + 1}"`,
    `max-width="${width - 1}"`,
    `width="${width + 1}"`,
    `min-height="${height + 1}"`,
    `max-height="${height - 1}"`,
    `height="${height - 1}"`,
    `orientation="${other}"`,
    `min-width="${width}" orientation="${other}"`,
  ])
    expect(await isShown(attributes), attributes).toBe(false);
});

test('it follows its attributes, and the size of the page it is in', async () => {
  const element = await media('min-width="100"');
  element.minWidth = 100_000;
  await drawn();
  expect(element.checkVisibility()).toBe(false);
  const host = document.createElement('div');
  host.style.width = '300px';
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  element.minWidth = 200;
  root.append(element);
  await drawn();
  await element.updateComplete;
  expect(element.matches(':state(no-match)')).toBe(false);
  host.style.width = '150px';
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(element.matches(':state(no-match)')).toBe(true);
});
