import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { eventually } from './example.ts';
import { makeFilm, makePicture, type MediaFile } from './media-files.ts';
import { useTools, type Tools } from './tools.ts';

declare function call(name: string, options: object): void;
declare function getCurrentPages(): { setData(data: object): void }[];

const browser = useBrowser();
const tools = useTools(browser);

/** Taps, picks these files in the browser's dialog, and gives what the app was told. */
async function choose(
  app: Tools,
  name: string,
  options: object,
  files: readonly MediaFile[] | 'cancel',
): Promise<unknown> {
  const opened = app.page.waitForEvent('filechooser');
  const result = app.onTap(
    ([api, given]) =>
      new Promise((resolve) => {
        call(api, { ...given, success: (it: unknown) => resolve(it), fail: (it: unknown) => resolve(it) });
      }),
    [name, options] as const,
  );
  const dialog = await opened;
  if (files === 'cancel') await dialog.element().evaluate((input) => input.dispatchEvent(new Event('cancel')));
  else await dialog.setFiles([...files]);
  return result;
}

const path = (suffix: string): unknown => expect.stringMatching(new RegExp(`^wxfile://tmp_\\w+\\.${suffix}$`));

test('pictures that are chosen are temporary files, and can be shown', async () => {
  const app = await tools.open();
  const files = [await makePicture(app.page, 'a.png', 200, 100), await makePicture(app.page, 'b.png', 50, 80)];
  const result = (await choose(app, 'chooseImage', { sizeType: ['original'] }, files)) as { tempFilePaths: string[] };
  expect(result).toEqual({
    tempFilePaths: [path('png'), path('png')],
    tempFiles: files.map(({ buffer }, i) => ({ path: result.tempFilePaths[i], size: buffer.length })),
    errMsg: 'chooseImage:ok',
  });
  await app.worker.evaluate((pictures) => getCurrentPages()[0]!.setData({ pictures }), result.tempFilePaths);
  await eventually(() => app.data()).toMatchObject({
    loaded: [
      [200, 100],
      [50, 80],
    ],
  });
});

test('giving up is told as `cancel`', async () => {
  const app = await tools.open();
  expect(await choose(app, 'chooseImage', {}, 'cancel')).toEqual({ errMsg: 'chooseImage:fail cancel' });
});

test('a large picture becomes smaller when only that is wanted', async () => {
  const app = await tools.open();
  const large = await makePicture(app.page, 'large.png', 2560, 1280);
  const result = await choose(app, 'chooseMedia', { mediaType: ['image'], sizeType: ['compressed'] }, [large]);
  expect(result).toMatchObject({
    type: 'image',
    tempFiles: [{ tempFilePath: path('jpg'), fileType: 'image', width: 1280, height: 640 }],
  });
  const [{ size }] = (result as { tempFiles: [{ size: number }] }).tempFiles;
  expect(size).toBeLessThan(large.buffer.length);
});

test('films have a length, a size and a picture', async () => {
  const app = await tools.open();
  const film = await makeFilm(app.page, 'film.webm');
  const result = (await choose(app, 'chooseMedia', {}, [film])) as { tempFiles: [Record<string, number>] };
  expect(result).toMatchObject({
    type: 'video',
    tempFiles: [
      { tempFilePath: path('webm'), thumbTempFilePath: path('jpg'), width: 160, height: 120, size: film.buffer.length },
    ],
  });
  const [{ duration, tempFilePath }] = result.tempFiles;
  expect(duration).toBeGreaterThan(0.8);
  expect(duration).toBeLessThan(4);
  const facts = await app.worker.evaluate(
    (src) => new Promise((resolve) => call('getVideoInfo', { src, complete: resolve })),
    tempFilePath,
  );
  expect(facts).toMatchObject({ width: 160, height: 120, type: 'webm', errMsg: 'getVideoInfo:ok' });
  const smaller = await app.worker.evaluate(
    (src) => new Promise((resolve) => call('compressVideo', { src, quality: 'low', complete: resolve })),
    tempFilePath,
  );
  expect(smaller).toEqual({ tempFilePath: path('webm'), size: expect.any(Number), errMsg: 'compressVideo:ok' });
});

test('any file, with its name and time', async () => {
  const app = await tools.open();
  const note = { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') };
  expect(await choose(app, 'chooseMessageFile', { count: 1, type: 'all' }, [note])).toEqual({
    tempFiles: [{ path: path('txt'), size: 5, name: 'note.txt', type: 'file', time: expect.any(Number) }],
    errMsg: 'chooseMessageFile:ok',
  });
});

test('no more than `count` of them, and the dialog asks for the right kind', async () => {
  const app = await tools.open();
  const opened = app.page.waitForEvent('filechooser');
  const result = app.onTap(
    () => new Promise((resolve) => call('chooseVideo', { sourceType: ['camera'], complete: resolve })),
    undefined,
  );
  await app.page.getByRole('dialog').getByRole('button', { name: 'Allow' }).click();
  const dialog = await opened;
  const asked = await dialog
    .element()
    .evaluate((input: HTMLInputElement) => [input.accept, input.getAttribute('capture'), input.multiple]);
  expect(asked).toEqual(['video/*', 'environment', false]);
  await dialog.setFiles([await makeFilm(app.page, 'film.webm')]);
  expect(await result).toMatchObject({ tempFilePath: path('webm'), width: 160, errMsg: 'chooseVideo:ok' });
});

test('a touch opens one dialog; for the next one the user is asked to touch again', async () => {
  const app = await tools.open();
  const picture = await makePicture(app.page, 'a.png', 10, 10);
  const first = app.page.waitForEvent('filechooser');
  const results = app.onTap(
    () => Promise.all([1, 2].map(() => new Promise((resolve) => call('chooseImage', { complete: resolve })))),
    undefined,
  );
  const dialog = await first;
  const ask = app.page.getByRole('button', { name: 'Choose a file' });
  await ask.waitFor();
  const second = app.page.waitForEvent('filechooser');
  await ask.click();
  await (await second).setFiles([picture]);
  await dialog.setFiles([picture]);
  expect(await results).toMatchObject([{ errMsg: 'chooseImage:ok' }, { errMsg: 'chooseImage:ok' }]);
});

test('facts of pictures: from the package, from files, from elsewhere; turned ones as they were', async () => {
  const app = await tools.open({ expectedErrors: [/Failed to load resource/] });
  const info = (src: string): Promise<unknown> =>
    app.worker.evaluate(
      (given) => new Promise((resolve) => call('getImageInfo', { src: given, complete: resolve })),
      src,
    );
  expect(await info('/images/red.png')).toEqual({
    width: 48,
    height: 32,
    path: 'images/red.png',
    type: 'png',
    orientation: 'up',
    errMsg: 'getImageInfo:ok',
  });
  const elsewhere = new URL('images/red.png', app.page.url()).href;
  expect(await info(elsewhere)).toMatchObject({ width: 48, path: path('png') });
  expect(await info('images/none.png')).toMatchObject({
    errMsg: expect.stringMatching(/^getImageInfo:fail no such file/),
  });
  const turned = await app.worker.evaluate(async () => {
    const canvas = new OffscreenCanvas(60, 20);
    canvas.getContext('2d')!.fillRect(0, 0, 60, 20);
    const jpeg = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
    // A segment of EXIF that says nothing but: turned to the right (6).
    const exif = [
      0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1,
      0, 6, 0, 0, 0, 0, 0, 0,
    ];
    const file = Uint8Array.of(...jpeg.subarray(0, 2), ...exif, ...jpeg.subarray(2));
    const files = (call as unknown as (name: string) => { writeFileSync(path: string, data: ArrayBuffer): void })(
      'getFileSystemManager',
    );
    files.writeFileSync('wxfile://usr/turned.jpg', file.buffer);
    return new Promise((resolve) => call('getImageInfo', { src: 'wxfile://usr/turned.jpg', complete: resolve }));
  });
  expect(turned).toMatchObject({ width: 60, height: 20, orientation: 'right', type: 'jpeg' });
});
