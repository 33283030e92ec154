import axe from 'axe-core';
import { expect, test } from 'vitest';
import { cropPicture } from '../../src/view/shell/crop.ts';
import { createFrame, type Frame } from '../../src/view/shell/frame.ts';
import { openPreview } from '../../src/view/shell/preview.ts';

const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="teal"/></svg>')}`;

function frameOnPage(): Frame {
  const host = document.createElement('div');
  host.style.cssText = 'position:fixed;inset:0';
  document.body.replaceChildren(host);
  return createFrame(host);
}

/** What a person who cannot see or point would stumble over. */
async function violations({ root }: Frame): Promise<string[]> {
  await Promise.all(root.getAnimations().map(({ finished }) => finished));
  const { violations: found } = await axe.run({ include: [root.host as HTMLElement] } as never, {
    rules: { region: { enabled: false } },
  });
  return found.map(({ id }) => id);
}

test('the viewer has names for all that it shows, and no scripts of others', async () => {
  const frame = frameOnPage();
  openPreview(
    frame,
    [1, 2, 3].map(() => ({ address: picture, isVideo: false })),
    1,
  );
  await expect.poll(() => frame.root.querySelector('[role=status]')?.textContent).toBe('2 / 3');
  expect(await violations(frame)).toEqual([]);
  const buttons = [...frame.root.querySelectorAll('button')].map((button) => button.ariaLabel);
  expect(buttons).toEqual(['Previous', 'Next', 'Close']);
});

test('pictures that nobody looks at are not loaded', async () => {
  const frame = frameOnPage();
  openPreview(
    frame,
    [1, 2, 3, 4].map(() => ({ address: picture, isVideo: false })),
    0,
  );
  await expect.poll(() => frame.root.querySelector('[role=status]')?.textContent).toBe('1 / 4');
  const loaded = [...frame.root.querySelectorAll('img')].map((image) => image.hasAttribute('src'));
  expect(loaded).toEqual([true, true, false, false]);
});

test('the crop window can be used by keyboard, and gives what it shows', async () => {
  const frame = frameOnPage();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [400, 100];
  const context = canvas.getContext('2d')!;
  for (const [i, color] of ['red', 'lime', 'blue', 'black'].entries()) {
    context.fillStyle = color;
    context.fillRect(i * 100, 0, 100, 100);
  }
  const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  const result = cropPicture(frame, content!, 1);
  await expect.poll(() => frame.root.querySelector<HTMLElement>('.hole')?.clientHeight).toBeGreaterThan(0);
  expect(await violations(frame)).toEqual([]);
  const hole = frame.root.querySelector<HTMLElement>('.hole')!;
  // From the middle to the left end, and further: it stops there.
  for (let i = 0; i < 80; i++) hole.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft' }));
  frame.root.querySelector<HTMLButtonElement>('.bar button:last-child')!.click();
  const cut = await createImageBitmap((await result)!);
  context.drawImage(cut, 0, 0);
  const [red = 0, green = 0] = context.getImageData(50, 50, 1, 1).data;
  expect([cut.width, cut.height]).toEqual([100, 100]);
  expect(red).toBeGreaterThan(240);
  expect(green).toBeLessThan(15);
});
