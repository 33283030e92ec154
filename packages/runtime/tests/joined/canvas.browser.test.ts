import { expect, test } from 'vitest';
import { filesOf } from '../../src/logic/api/files/files.ts';
import { startJoined, type JoinedApp } from './app.ts';

/** 40 by 20. */
const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="teal"/></svg>')}`;

/** Starts a page with this markup; `log` notes what its script tells. */
async function start(
  wxml: string,
  script: string,
): Promise<{ app: JoinedApp; log: unknown[]; call(name: string): void }> {
  const app = await startJoined({ 'page.wxml': wxml, 'page.js': script });
  const log: unknown[] = [];
  app.globals['log'] = (...args: unknown[]) => void log.push(...args);
  return { app, log, call: (name) => (app.page()[name] as () => void)() };
}

/** What stands under a path that the app was given. */
async function pictureAt({ runtime }: JoinedApp, path: unknown): Promise<ImageBitmap> {
  return createImageBitmap(await filesOf(runtime).blob(String(path)));
}

const query = `wx.createSelectorQuery().select('#c').fields({ node: true, size: true })`;

test('a 2d canvas is drawn on from the worker: the query gives its size and the canvas itself, always the same', async () => {
  const { app, log, call } = await start(
    `<canvas type="2d" id="c"></canvas>`,
    `let first;
    Page({ draw() {
      ${query}.exec(([{ node, width, height }]) => {
        first = first || node;
        node.width = width * 2;
        node.height = height * 2;
        const context = node.getContext('2d');
        context.fillStyle = 'rgb(255, 0, 0)';
        context.fillRect(0, 0, 600, 300);
        log(width, height, node === first, context.canvas === node, node.getContext('2d') === context);
      });
    } });`,
  );
  call('draw');
  await expect.poll(async () => (await app.settle(), log.length)).toBe(5);
  call('draw');
  await app.settle();
  expect(log).toEqual([300, 150, true, true, true, 300, 150, true, true, true]);
  const shown = app.root().querySelector('canvas')!;
  const copy = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  await expect
    .poll(() => {
      copy.drawImage(shown, 0, 0);
      return [...copy.getImageData(5, 5, 1, 1).data];
    })
    .toEqual([255, 0, 0, 255]);
});

test('NodesRef.node, createImage, createPath2D, createImageData, frames and toDataURL', async () => {
  const { app, log, call } = await start(
    `<canvas type="2d" id="c"></canvas>`,
    `Page({ draw() {
      wx.createSelectorQuery().select('#c').node(({ node }) => {
        node.width = 50;
        node.height = 25;
        const context = node.getContext('2d');
        const image = node.createImage();
        context.drawImage(image, 0, 0);
        image.onload = () => {
          context.drawImage(image, 0, 0);
          const path = node.createPath2D();
          path.rect(45, 0, 5, 5);
          context.fill(path);
          const pixels = node.createImageData(1, 1);
          const cancelled = node.requestAnimationFrame(() => log('never'));
          node.cancelAnimationFrame(cancelled);
          node.requestAnimationFrame((time) => log([image.width, image.height, pixels.data.length, typeof time], node.toDataURL()));
        };
        image.src = ${JSON.stringify(picture)};
      }).exec();
    } });`,
  );
  call('draw');
  await expect.poll(async () => (await app.settle(), log.length)).toBe(2);
  expect(log[0]).toEqual([40, 20, 4, 'number']);
  const shown = await pictureAt(app, log[1]);
  const copy = document.createElement('canvas').getContext('2d')!;
  copy.drawImage(shown, 0, 0);
  const at = (x: number, y: number): number[] => [...copy.getImageData(x, y, 1, 1).data];
  expect([shown.width, shown.height]).toEqual([50, 25]);
  expect([at(39, 19), at(47, 2), at(47, 10)]).toEqual([
    [0, 128, 128, 255],
    [0, 0, 0, 255],
    [0, 0, 0, 0],
  ]);
});

test('a picture that cannot be loaded says so', async () => {
  const { app, log, call } = await start(
    `<canvas type="2d" id="c"></canvas>`,
    `Page({ draw() {
      ${query}.exec(([{ node }]) => {
        const image = node.createImage();
        image.onerror = ({ type, errMsg }) => log(type, errMsg);
        image.src = 'data:image/png;base64,AAAA';
      });
    } });`,
  );
  call('draw');
  await expect
    .poll(async () => (await app.settle(), log))
    .toEqual(['error', expect.stringContaining('could not be loaded')]);
});

test('a webgl canvas is cleared from the worker', async () => {
  const { app, log, call } = await start(
    `<canvas type="webgl" id="c"></canvas>`,
    `Page({ draw() {
      ${query}.exec(([{ node }]) => {
        const gl = node.getContext('webgl');
        if (!gl) return log('none');
        gl.clearColor(0, 0, 1, 1);
        gl.clear(gl.COLOR_BUFFER_BIT);
        const pixel = new Uint8Array(4);
        gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
        log([...pixel]);
      });
    } });`,
  );
  call('draw');
  // The first WebGL context of a browser can take seconds.
  await expect.poll(async () => (await app.settle(), log), { timeout: 20_000 }).toEqual([[0, 0, 255, 255]]);
});

test('elements that are no canvas, and canvases of the old kind, have no node', async () => {
  const { app, log, call } = await start(
    `<canvas canvas-id="c" id="c"></canvas><view id="v"/>`,
    `Page({ ask() {
      const query = wx.createSelectorQuery();
      query.select('#c').node();
      query.selectAll('view').fields({ node: true, id: true });
      query.exec((results) => log(results));
    } });`,
  );
  call('ask');
  await app.settle();
  expect(log).toEqual([[{ node: null }, [{ node: null, id: 'v' }]]]);
});

test('the old context: recorded, drawn, measured, kept, cut out', async () => {
  const { app, log, call } = await start(
    `<canvas canvas-id="old" style="width: 100px; height: 50px"></canvas>`,
    `Page({ draw() {
      const context = wx.createCanvasContext('old', this);
      context.setFillStyle('rgb(255, 0, 0)');
      context.fillRect(0, 0, 50, 50);
      const gradient = context.createLinearGradient(50, 0, 100, 0);
      gradient.addColorStop(0, 'rgb(0, 0, 255)');
      gradient.addColorStop(1, 'rgb(0, 0, 255)');
      context.fillStyle = gradient;
      context.fillRect(50, 0, 50, 50);
      context.save();
      context.setFontSize(20);
      const large = context.measureText('Heddle').width;
      context.restore();
      log(large === 2 * context.measureText('Heddle').width);
      context.draw(false, () => {
        wx.canvasGetImageData({ canvasId: 'old', x: 49, y: 0, width: 2, height: 1, success: ({ width, height, data }) => log(width, height, [...data]) }, this);
      });
    },
    put() {
      wx.canvasPutImageData({ canvasId: 'old', x: 0, y: 0, width: 1, height: 1, data: new Uint8ClampedArray([0, 255, 0, 255]), success: ({ errMsg }) => {
        log(errMsg);
        wx.canvasToTempFilePath({ canvasId: 'old', width: 1, height: 1, destWidth: 2, destHeight: 2, success: (result) => log(result) }, this);
      } }, this);
    } });`,
  );
  call('draw');
  await expect.poll(async () => (await app.settle(), log)).toEqual([true, 2, 1, [255, 0, 0, 255, 0, 0, 255, 255]]);
  call('put');
  await expect.poll(async () => (await app.settle(), log.length)).toBe(6);
  expect(log[4]).toBe('canvasPutImageData:ok');
  const { errMsg, tempFilePath } = log[5] as { errMsg: string; tempFilePath: string };
  expect(errMsg).toBe('canvasToTempFilePath:ok');
  const file = await pictureAt(app, tempFilePath);
  expect([file.width, file.height]).toEqual([2, 2]);
});

test('a node becomes a file; a canvas that is not there fails', async () => {
  const { app, log, call } = await start(
    `<canvas type="2d" id="c"></canvas>`,
    `Page({ cut() {
      ${query}.exec(([{ node }]) => {
        node.getContext('2d').fillRect(0, 0, 9, 9);
        wx.canvasToTempFilePath({ canvas: node, x: 0, y: 0, width: 30, height: 20, fileType: 'jpg' }).then(({ tempFilePath }) => log(tempFilePath));
        wx.canvasToTempFilePath({ canvasId: 'nobody', fail: ({ errMsg }) => log(errMsg) });
      });
    } });`,
  );
  call('cut');
  await expect.poll(async () => (await app.settle(), log.length)).toBe(2);
  expect(log).toContain('canvasToTempFilePath:fail the component is not on the page');
  const file = await pictureAt(
    app,
    log.find((entry) => /^wxfile:\/\/tmp_\w+\.jpg$/.test(String(entry))),
  );
  expect([file.width, file.height]).toEqual([30, 20]);
});

test('a file of the app can be drawn: by a node and by the old context', async () => {
  const { app, log, call } = await start(
    `<canvas type="2d" id="c"></canvas><canvas canvas-id="old" style="width: 20px; height: 20px"></canvas>`,
    `Page({ draw() {
      ${query}.exec(async ([{ node }]) => {
        node.getContext('2d').fillRect(0, 0, 9, 9);
        const { tempFilePath } = await wx.canvasToTempFilePath({ canvas: node, width: 8, height: 6 });
        const image = node.createImage();
        image.onload = () => {
          const old = wx.createCanvasContext('old');
          old.drawImage(tempFilePath, 0, 0, 20, 20);
          old.draw(false, async () => {
            const { data } = await wx.canvasGetImageData({ canvasId: 'old', x: 10, y: 10, width: 1, height: 1 });
            log(image.width, image.height, [...data]);
          });
        };
        image.src = tempFilePath;
      });
    } });`,
  );
  call('draw');
  await expect.poll(async () => (await app.settle(), log)).toEqual([8, 6, [0, 0, 0, 255]]);
});

test('an offscreen canvas, and the first canvas interface', async () => {
  const { app, log, call } = await start(
    `<canvas canvas-id="old"></canvas>`,
    `Page({ draw() {
      const canvas = wx.createOffscreenCanvas({ type: '2d', width: 8, height: 4 });
      log(canvas.width, canvas.height, typeof canvas.createImage);
      const context = wx.createContext();
      context.rect(0, 0, 10, 10);
      context.fill();
      wx.drawCanvas({ canvasId: 'old', actions: context.getActions(), success: () =>
        wx.canvasGetImageData({ canvasId: 'old', x: 5, y: 5, width: 1, height: 1, success: ({ data }) => log([...data]) }) });
    } });`,
  );
  call('draw');
  await expect.poll(async () => (await app.settle(), log)).toEqual([8, 4, 'function', [0, 0, 0, 255]]);
});

test('touches of a canvas say where on it they are', async () => {
  const { app, log, call } = await start(
    `<view style="height: 30px"/><canvas id="c" bindtouchstart="touch" style="margin-left: 20px"></canvas>`,
    `Page({ ready() {}, touch({ touches: [touch] }) { log(touch.x, touch.y); } });`,
  );
  call('ready');
  const canvas = app.root().querySelector('wx-canvas')!;
  const { left, top } = canvas.getBoundingClientRect();
  const place = { clientX: left + 7, clientY: top + 9 };
  const touch = new Touch({ identifier: 1, target: canvas, ...place });
  canvas.dispatchEvent(
    new TouchEvent('touchstart', { bubbles: true, composed: true, touches: [touch], changedTouches: [touch] }),
  );
  canvas.dispatchEvent(
    new PointerEvent('pointerdown', { bubbles: true, composed: true, isPrimary: true, pointerType: 'mouse', ...place }),
  );
  await app.settle();
  expect(log).toEqual([7, 9, 7, 9]);
});
