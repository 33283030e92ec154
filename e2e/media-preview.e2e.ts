import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { eventually } from './example.ts';
import { makeFilm, makePicture } from './media-files.ts';
import { useTools, type Tools } from './tools.ts';

declare function call(name: string, options: object): void;

interface FileManager {
  writeFileSync(path: string, data: string, encoding: string): void;
}

const browser = useBrowser();
const tools = useTools(browser);

/** Puts files where the app's own are. */
async function keep(app: Tools, name: string, { buffer }: { readonly buffer: Buffer }): Promise<string> {
  const file = `wxfile://usr/${name}`;
  await app.worker.evaluate(
    ([path, data]) =>
      (call as unknown as (name: string) => FileManager)('getFileSystemManager').writeFileSync(path, data, 'base64'),
    [file, buffer.toString('base64')] as const,
  );
  return file;
}

const ask = (app: Tools, name: string, options: object): Promise<unknown> =>
  app.worker.evaluate(([api, given]) => new Promise((resolve) => call(api, { ...given, complete: resolve })), [
    name,
    options,
  ] as const);

const viewer = (page: Page) => page.getByRole('dialog', { name: 'Preview' });

async function openThree(options: Parameters<typeof tools.open>[0], current: string | number): Promise<Tools> {
  const app = await tools.open(options);
  const urls = [
    await keep(app, 'wide.png', await makePicture(app.page, 'wide.png', 1200, 800)),
    await keep(app, 'tall.png', await makePicture(app.page, 'tall.png', 600, 1400)),
    'images/red.png',
  ];
  expect(await ask(app, 'previewImage', { urls, current })).toEqual({ errMsg: 'previewImage:ok' });
  return app;
}

test('pictures fill the screen; keys and buttons go from one to the next, Escape closes', async () => {
  const { page } = await openThree({}, 'wxfile://usr/tall.png');
  const count = viewer(page).getByRole('status');
  await eventually(() => count.textContent()).toBe('2 / 3');
  const picture = viewer(page).getByRole('img', { name: 'Picture 2' });
  expect(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalHeight))).toBe(
    1400,
  );
  expect(await picture.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  await page.keyboard.press('ArrowRight');
  await eventually(() => count.textContent()).toBe('3 / 3');
  expect(await viewer(page).getByRole('button', { name: 'Next' }).isHidden()).toBe(true);
  await viewer(page).getByRole('button', { name: 'Previous' }).click();
  await eventually(() => count.textContent()).toBe('2 / 3');
  await page.keyboard.press('Escape');
  await viewer(page).waitFor({ state: 'detached' });
});

test('a double tap makes a picture larger, another one small again; one tap closes', async () => {
  const { page } = await openThree({}, 0);
  const picture = viewer(page).getByRole('img', { name: 'Picture 1' });
  const width = async (): Promise<number> => Math.round((await picture.boundingBox())!.width);
  await picture.evaluate((image: HTMLImageElement) => image.decode());
  expect(await width()).toBe(390);
  await picture.dblclick();
  await eventually(width).toBe(975);
  const before = (await picture.boundingBox())!;
  await page.mouse.move(200, 400);
  await page.mouse.down();
  await page.mouse.move(230, 420, { steps: 3 });
  await page.mouse.up();
  const after = (await picture.boundingBox())!;
  expect([after.x - before.x, after.y - before.y].map(Math.round)).toEqual([30, 20]);
  await picture.dblclick();
  await eventually(width).toBe(390);
  await picture.click();
  await viewer(page).waitFor({ state: 'detached' });
});

test('two fingers make it larger around the place between them', async () => {
  const { page } = await openThree({}, 0);
  const picture = viewer(page).getByRole('img', { name: 'Picture 1' });
  await picture.evaluate((image: HTMLImageElement) => image.decode());
  const session = await page.context().newCDPSession(page);
  const touch = (type: string, ...points: readonly (readonly [number, number])[]): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    } as never);
  await touch('touchStart', [150, 400], [240, 400]);
  await touch('touchMove', [105, 400], [285, 400]);
  await touch('touchEnd');
  const box = (await picture.boundingBox())!;
  expect(Math.round(box.width)).toBe(780);
  // 195 is the middle of the screen and of the fingers: it stays there.
  expect(Math.round(box.x + box.width / 2)).toBe(195);
});

test('films can be among them', async () => {
  const app = await tools.open();
  const url = await keep(app, 'film.webm', await makeFilm(app.page, 'film.webm'));
  const sources = [{ url: 'images/red.png' }, { url, type: 'video', poster: 'images/red.png' }];
  expect(await ask(app, 'previewMedia', { sources, current: 1 })).toEqual({ errMsg: 'previewMedia:ok' });
  const video = viewer(app.page).locator('video');
  await eventually(() => video.evaluate((one: HTMLVideoElement) => one.videoWidth)).toBe(160);
  await app.page.keyboard.press('Escape');
});

test('nothing to show is a failure', async () => {
  const app = await tools.open();
  expect(await ask(app, 'previewImage', { urls: [] })).toEqual({
    errMsg: 'previewImage:fail there is nothing to show',
  });
});

test('a part of a picture is cut out in the shape that is wanted', async () => {
  const app = await tools.open();
  const src = await keep(app, 'wide.png', await makePicture(app.page, 'wide.png', 1200, 800));
  const cut = ask(app, 'cropImage', { src, cropScale: '1:1' });
  const dialog = app.page.getByRole('dialog', { name: 'Crop' });
  await dialog.getByRole('slider', { name: 'Zoom' }).fill('2');
  await dialog.getByRole('button', { name: 'OK' }).click();
  const { tempFilePath } = (await cut) as { tempFilePath: string };
  expect(await ask(app, 'getImageInfo', { src: tempFilePath })).toMatchObject({
    width: 400,
    height: 400,
    type: 'jpeg',
  });
  const edited = ask(app, 'editImage', { src });
  await dialog.getByRole('button', { name: 'OK' }).click();
  expect(await edited).toEqual({
    tempFilePath: expect.stringMatching(/^wxfile:\/\/tmp_\w+\.jpg$/),
    errMsg: 'editImage:ok',
  });
  const given = ask(app, 'cropImage', { src, cropScale: '16:9' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await given).toEqual({ errMsg: 'cropImage:fail cancel' });
});
