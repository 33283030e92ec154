import { expect, test } from 'vitest';
import { drawn, expectAccessible, mount, record } from '../../tests/mount.ts';
import type { WxRootPortal } from './root-portal.ts';

const INSIDE =
  '<wx-view class="inside" style="position: fixed; left: 10px; top: 20px; width: 30px; height: 30px">x</wx-view>';

async function portal(attributes = ''): Promise<WxRootPortal> {
  const clip = await mount(
    `<div style="width: 5px; height: 5px; overflow: hidden; transform: translate(50px, 50px)"><wx-root-portal ${attributes}>${INSIDE}</wx-root-portal></div>`,
  );
  return clip.querySelector('wx-root-portal') as WxRootPortal;
}

const seenAt = (x: number, y: number): string | undefined => document.elementFromPoint(x, y)?.className;

test('by default its content stands above the page, whatever is around it', async () => {
  const element = await portal();
  expect(seenAt(15, 25)).toBe('inside');
  await expectAccessible(element);
});

test('with enable false it is an ordinary box, and goes up and down', async () => {
  const element = await portal();
  element.enable = false;
  await drawn();
  expect(seenAt(15, 25)).not.toBe('inside');
  element.enable = true;
  await drawn();
  expect(seenAt(15, 25)).toBe('inside');
});

test('what is beside the content can be pressed; events go to the place it is written in', async () => {
  const element = await portal();
  const clicks = record(element.parentElement!, 'click');
  expect(document.elementFromPoint(200, 200)?.closest('wx-root-portal')).toBe(null);
  element.querySelector<HTMLElement>('.inside')!.click();
  expect(clicks).toEqual(['native click']);
});

test('in a shadow root the area is that of the host', async () => {
  const host = await mount(
    '<div style="position: absolute; left: 40px; top: 60px; width: 200px; height: 200px"></div>',
  );
  await portalIn(host);
  const inside = host.shadowRoot!.querySelector('.inside')!.getBoundingClientRect();
  expect([inside.left, inside.top]).toEqual([50, 80]);
});

test('it comes up again when it is moved', async () => {
  const element = await portal();
  const parent = element.parentElement!;
  element.remove();
  expect(seenAt(15, 25)).not.toBe('inside');
  parent.append(element);
  await drawn();
  expect(seenAt(15, 25)).toBe('inside');
});

/** Puts a portal into a shadow root with the page's sheet. */
async function portalIn(host: Element): Promise<void> {
  const { elements, styles } = await import('../index.ts');
  await elements['root-portal']?.();
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<style>${styles(['root-portal', 'view'])}</style><wx-root-portal>${INSIDE}</wx-root-portal>`;
  await (root.querySelector('wx-root-portal') as WxRootPortal).updateComplete;
}
