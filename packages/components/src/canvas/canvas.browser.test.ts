import { expect, test } from 'vitest';
import { drawn, expectAccessible, mount, record } from '../../tests/mount.ts';
import type { WxCanvas } from './canvas.ts';

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

const at = async (canvas: WxCanvas, x: number, y: number): Promise<number[]> => {
  const { data } = (await canvas.readPixels({ x, y, width: 1, height: 1 })) as Pixels;
  return [...data];
};

/** 40 by 20, teal. */
const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="teal"/></svg>')}`;

test('by default it is a block of 300 by 150, and its content lies over the drawing', async () => {
  const canvas = await mount<WxCanvas>('<wx-canvas><wx-view style="width: 20px; height: 20px">x</wx-view></wx-canvas>');
  expect([canvas.offsetWidth, canvas.offsetHeight, getComputedStyle(canvas).display]).toEqual([300, 150, 'block']);
  expect(canvas.firstElementChild?.localName).toBe('canvas');
  const box = (canvas.lastElementChild as HTMLElement).getBoundingClientRect();
  expect([box.left - canvas.getBoundingClientRect().left, box.width]).toEqual([0, 20]);
  await expectAccessible(canvas);
});

test('a named canvas is a picture to assistive technology', async () => {
  const canvas = await mount<WxCanvas>('<wx-canvas aria-label="Sales by month"></wx-canvas>');
  expect(canvas.role).toBe('img');
  await expectAccessible(canvas);
});

test('disable-scroll keeps touches from scrolling the page', async () => {
  const canvas = await mount<WxCanvas>('<wx-canvas></wx-canvas>');
  expect(getComputedStyle(canvas).touchAction).toBe('auto');
  canvas.disableScroll = true;
  await drawn();
  expect(getComputedStyle(canvas).touchAction).toBe('none');
});

test.each(['2d', 'webgl'])('the surface of a %s canvas is given away once', async (type) => {
  const canvas = await mount<WxCanvas>(`<wx-canvas type="${type}"></wx-canvas>`);
  const surface = canvas.handOver();
  expect(surface).toBeInstanceOf(OffscreenCanvas);
  expect([surface?.width, surface?.height]).toEqual([300, 150]);
  expect(canvas.handOver()).toBeUndefined();
  expect(() => canvas.draw([])).toThrow('through its node');
});

test('a canvas without a type keeps its surface', async () => {
  const canvas = await mount<WxCanvas>('<wx-canvas></wx-canvas>');
  expect(canvas.handOver()).toBeUndefined();
});

test('a surface that is in use already is an error', async () => {
  const canvas = await mount<WxCanvas>('<wx-canvas type="2d"></wx-canvas>');
  const errors = record(canvas, 'error');
  canvas.querySelector('canvas')?.getContext('2d');
  expect(canvas.handOver()).toBeUndefined();
  expect(errors).toEqual([{ errMsg: expect.stringMatching(/^canvas:fail InvalidStateError/) as string }]);
});

test('a recording is drawn in px of the page, over nothing or over what is there', async () => {
  const canvas = await mount<WxCanvas>('<wx-canvas style="width: 100px; height: 50px"></wx-canvas>');
  await canvas.draw([
    ['=', 'fillStyle', 'rgb(255, 0, 0)'],
    ['fillRect', 0, 0, 10, 10],
  ]);
  expect(await at(canvas, 5, 5)).toEqual([255, 0, 0, 255]);
  await canvas.draw([['fillRect', 20, 0, 10, 10]], true);
  // Settings do not stay from one drawing to the next.
  expect([await at(canvas, 5, 5), await at(canvas, 25, 5)]).toEqual([
    [255, 0, 0, 255],
    [0, 0, 0, 255],
  ]);
  await canvas.draw([['fillRect', 40, 0, 10, 10]]);
  expect([await at(canvas, 5, 5), await at(canvas, 45, 5)]).toEqual([
    [0, 0, 0, 0],
    [0, 0, 0, 255],
  ]);
});

test('saves without an end, ends without a save and unknown steps do no harm', async () => {
  const canvas = await mount<WxCanvas>('<wx-canvas></wx-canvas>');
  await canvas.draw([['restore'], ['save'], ['translate', 50, 0], ['save'], ['constructor'], ['=', 'canvas', 1]]);
  await canvas.draw([['fillRect', 0, 0, 5, 5]], true);
  expect(await at(canvas, 2, 2)).toEqual([0, 0, 0, 255]);
});

test('setTransform, gradients, patterns and pictures', async () => {
  const canvas = await mount<WxCanvas>('<wx-canvas></wx-canvas>');
  const stops = [
    [0, 'rgb(0, 0, 255)'],
    [1, 'rgb(0, 0, 255)'],
  ];
  await canvas.draw([
    ['setTransform', 1, 0, 0, 1, 100, 0],
    ['=', 'fillStyle', { gradient: 'linear', args: [0, 0, 10, 0], stops }],
    ['fillRect', 0, 0, 10, 10],
    ['=', 'fillStyle', { pattern: picture, repetition: 'repeat' }],
    ['fillRect', 20, 0, 10, 10],
    ['drawImage', picture, 40, 0],
    ['drawImage', 'javascript:alert(1)', 0, 0],
  ]);
  expect(await at(canvas, 105, 5)).toEqual([0, 0, 255, 255]);
  expect(await at(canvas, 125, 5)).toEqual([0, 128, 128, 255]);
  expect(await at(canvas, 179, 19)).toEqual([0, 128, 128, 255]);
  expect(await at(canvas, 181, 19)).toEqual([0, 0, 0, 0]);
});

test('drawings keep their order, though one waits for its pictures', async () => {
  const canvas = await mount<WxCanvas>('<wx-canvas></wx-canvas>');
  void canvas.draw([['drawImage', picture, 0, 0]]);
  await canvas.draw(
    [
      ['=', 'fillStyle', 'rgb(255, 0, 0)'],
      ['fillRect', 0, 0, 10, 10],
    ],
    true,
  );
  expect(await at(canvas, 5, 5)).toEqual([255, 0, 0, 255]);
  expect(await at(canvas, 30, 5)).toEqual([0, 128, 128, 255]);
});

test('a part becomes a file of the size that is asked for', async () => {
  const canvas = await mount<WxCanvas>('<wx-canvas></wx-canvas>');
  await canvas.draw([['fillRect', 0, 0, 300, 150]]);
  const png = await canvas.exportFile({ x: 10, y: 10, width: 20, height: 10, destWidth: 40, destHeight: 30 });
  const jpg = await canvas.exportFile({ fileType: 'jpg', quality: 0.5 });
  const size = async (file: Blob): Promise<number[]> => {
    const { width, height } = await createImageBitmap(file);
    return [width, height];
  };
  expect([png.type, await size(png)]).toEqual(['image/png', [40, 30]]);
  expect([jpg.type, await size(jpg)]).toEqual(['image/jpeg', [300 * devicePixelRatio, 150 * devicePixelRatio]]);
});

test('pixels are written and read', async () => {
  const canvas = await mount<WxCanvas>('<wx-canvas></wx-canvas>');
  const data = new Uint8ClampedArray(2 * 2 * 4).fill(255);
  await canvas.writePixels({ x: 4, y: 4, width: 2, height: 2 }, data);
  expect(await canvas.readPixels({ x: 4, y: 4, width: 2, height: 2 })).toEqual({ width: 2, height: 2, data });
  expect(await at(canvas, 3, 3)).toEqual([0, 0, 0, 0]);
});

test('a box of another size keeps what is drawn when asked to', async () => {
  const canvas = await mount<WxCanvas>('<wx-canvas></wx-canvas>');
  await canvas.draw([['fillRect', 0, 0, 10, 10]]);
  canvas.style.width = '200px';
  await canvas.draw([['fillRect', 190, 0, 10, 10]], true);
  expect([await at(canvas, 5, 5), await at(canvas, 195, 5)]).toEqual([
    [0, 0, 0, 255],
    [0, 0, 0, 255],
  ]);
});

test.each(['touchstart', 'touchmove', 'touchend', 'touchcancel', 'longtap'])(
  '%s on the surface inside is heard on the canvas',
  async (type) => {
    const canvas = await mount<WxCanvas>('<wx-canvas></wx-canvas>');
    const told = record(canvas, type);
    canvas.querySelector('canvas')!.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    expect(told).toEqual([`native ${type}`]);
  },
);
