import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { eventually } from './example.ts';
import { useTools } from './tools.ts';

interface FileManager {
  writeFileSync(path: string, data: unknown, encoding?: string): void;
  readFileSync(path: string, encoding?: string): string;
  mkdirSync(path: string): void;
  readdirSync(path: string): string[];
  unlinkSync(path: string): void;
  accessSync(path: string): void;
  saveFileSync(path: string): string;
}

declare function call(name: 'getFileSystemManager'): FileManager;
declare function call(name: string, options: object): void;
declare function getCurrentPages(): { setData(data: object): void }[];

const browser = useBrowser();
const tools = useTools(browser);

test('files of the package are read at once and by callback; others are not there', async () => {
  const { worker } = await tools.open({ expectedErrors: [/Failed to load resource/] });
  const read = await worker.evaluate(() => {
    const files = call('getFileSystemManager');
    const begin = files.readFileSync('/images/red.png', 'latin1').slice(1, 4);
    files.accessSync('images/red.png');
    let message = '';
    try {
      files.accessSync('images/none.png');
    } catch (cause) {
      ({ message } = cause as Error);
    }
    return [begin, message];
  });
  expect(read).toEqual(['PNG', 'accessSync:fail no such file or directory, access images/none.png']);
});

test('a file of the app is shown by its path, and kept: also with the folders around it', async () => {
  const app = await tools.open();
  await app.worker.evaluate(() => {
    const files = call('getFileSystemManager');
    files.mkdirSync('wxfile://usr/album');
    files.writeFileSync('wxfile://usr/album/red.png', files.readFileSync('images/red.png', 'base64'), 'base64');
    files.mkdirSync('wxfile://usr/empty');
    files.writeFileSync('wxfile://usr/gone.txt', 'x');
    files.unlinkSync('wxfile://usr/gone.txt');
    getCurrentPages()[0]!.setData({ pictures: ['wxfile://usr/album/red.png'] });
  });
  await eventually(() => app.data()).toMatchObject({ loaded: [[48, 32]] });
  const again = await app.restart();
  const kept = await again.worker.evaluate(() => {
    const files = call('getFileSystemManager');
    getCurrentPages()[0]!.setData({ pictures: ['http://usr/album/red.png'] });
    return [
      files.readdirSync('wxfile://usr'),
      files.readFileSync('wxfile://usr/album/red.png') === undefined,
      files.readFileSync('wxfile://usr/album/red.png', 'latin1').slice(1, 4),
    ];
  });
  expect(kept).toEqual([['album', 'empty'], false, 'PNG']);
  await eventually(() => again.data()).toMatchObject({ loaded: [[48, 32]] });
});

test('saved files are kept, temporary ones are not', async () => {
  const app = await tools.open();
  const saved = await app.worker.evaluate(
    () =>
      new Promise<readonly [string, string]>((resolve, reject) => {
        call('compressImage', {
          src: 'images/red.png',
          fail: reject,
          success({ tempFilePath }: { tempFilePath: string }) {
            const path = call('getFileSystemManager').saveFileSync(tempFilePath);
            call('compressImage', {
              src: path,
              compressedWidth: 12,
              success: (other: { tempFilePath: string }) => resolve([path, other.tempFilePath]),
              fail: reject,
            });
          },
        });
      }),
  );
  expect(saved).toEqual([
    expect.stringMatching(/^wxfile:\/\/store_\w+\.jpg$/),
    expect.stringMatching(/^wxfile:\/\/tmp_\w+\.jpg$/),
  ]);
  await app.page.waitForFunction(() =>
    indexedDB.databases().then((all) => all.some(({ name }) => name?.includes('files'))),
  );
  const again = await app.restart();
  const there = await again.worker.evaluate(
    (paths) =>
      paths.map((path) => {
        try {
          call('getFileSystemManager').accessSync(path);
          return true;
        } catch {
          return false;
        }
      }),
    saved,
  );
  expect(there).toEqual([true, false]);
});

test('what was acknowledged is there after the page has died, and what was not is whole or absent', async () => {
  let app = await tools.open();
  for (let round = 1; round <= 6; round++) {
    await app.worker.evaluate(
      ([name, waits]) =>
        new Promise<void>((resolve) => {
          call('getFileSystemManager').writeFileSync(`wxfile://usr/${name}.txt`, 'x'.repeat(100_000) + name);
          if (!waits) resolve();
          addEventListener('message', (event) => {
            if ((event as MessageEvent<{ type: string }>).data.type === 'filed') resolve();
          });
        }),
      [`round${round}`, round % 2 === 0] as const,
    );
    app = await app.restart();
    const ends = await app.worker.evaluate(() => {
      const files = call('getFileSystemManager');
      return files
        .readdirSync('wxfile://usr')
        .map((name) => files.readFileSync(`wxfile://usr/${name}`, 'utf8').replace(/^x+/, ''));
    });
    expect(ends.every((text) => /^round\d$/.test(text))).toBe(true);
    for (let acknowledged = 2; acknowledged <= round; acknowledged += 2) expect(ends).toContain(`round${acknowledged}`);
  }
});

test('files with data in the package are read; settings are no files', async () => {
  const app = await tools.open();
  const read = await app.worker.evaluate(() =>
    ['data/cups.json', '/data/note.txt', 'app.json', 'pages/index/index.wxml'].map((path) => {
      try {
        return call('getFileSystemManager').readFileSync(path, 'utf8');
      } catch (error) {
        return (error as Error).message;
      }
    }),
  );
  expect(read).toEqual([
    '{ "cups": 2 }\n',
    'Two cups\n',
    expect.stringMatching(/^readFileSync:fail no such file or directory/),
    expect.stringMatching(/^readFileSync:fail no such file or directory/),
  ]);
});

test('documents and pictures are handed to the user as downloads', async () => {
  const app = await tools.open();
  const download = app.page.waitForEvent('download');
  const saved = app.onTap(
    () =>
      new Promise((success, fail) => {
        call('saveImageToPhotosAlbum', { filePath: 'images/red.png', success, fail });
      }),
    undefined,
  );
  // In the words of app.json.
  const sheet = app.page.getByRole('dialog').filter({ hasText: 'To keep what you have drawn' });
  await sheet.getByRole('button', { name: 'Allow' }).click();
  await saved;
  expect((await download).suggestedFilename()).toBe('red.png');
  const document = app.page.waitForEvent('download');
  await app.onTap(() => {
    call('getFileSystemManager').writeFileSync('wxfile://usr/report', 'not really');
    return new Promise((success, fail) => {
      call('openDocument', { filePath: 'wxfile://usr/report', fileType: 'docx', success, fail });
    });
  }, undefined);
  expect((await document).suggestedFilename()).toBe('report.docx');
});
