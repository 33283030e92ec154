import { expect, test } from 'vitest';
import { startFiles, thrownBy } from './app.ts';

const root = 'wxfile://usr';
const bytes = (...all: number[]): ArrayBuffer => Uint8Array.from(all).buffer;

test('what is written is read at once, by text and by bytes', async () => {
  const { fs, wx } = await startFiles();
  expect((wx['env'] as unknown as { USER_DATA_PATH: string }).USER_DATA_PATH).toBe(root);
  fs['writeFileSync']!(`${root}/a.txt`, 'zwölf', 'utf8');
  expect(fs['readFileSync']!(`${root}/a.txt`, 'utf8')).toBe('zwölf');
  expect(new Uint8Array(fs['readFileSync']!(`${root}/a.txt`) as ArrayBuffer)).toEqual(
    new TextEncoder().encode('zwölf'),
  );
  fs['appendFileSync']!(`${root}/a.txt`, bytes(33, 33));
  expect(fs['readFileSync']!(`${root}/a.txt`, 'utf-8')).toBe('zwölf!!');
  expect(fs['readFileSync']!('http://usr/a.txt', 'utf-8')).toBe('zwölf!!');
});

test.each([
  ['utf8', 'héllo', [104, 195, 169, 108, 108, 111]],
  ['latin1', 'hé', [104, 233]],
  ['binary', 'hé', [104, 233]],
  ['ascii', 'hi', [104, 105]],
  ['hex', '00ff10', [0, 255, 16]],
  ['base64', 'AP8Q', [0, 255, 16]],
  ['ucs2', 'hé', [104, 0, 233, 0]],
  ['utf16le', 'hé', [104, 0, 233, 0]],
])('text in %s', async (encoding, text, expected) => {
  const { fs } = await startFiles();
  fs['writeFileSync']!(`${root}/t`, text, encoding);
  expect([...new Uint8Array(fs['readFileSync']!(`${root}/t`) as ArrayBuffer)]).toEqual(expected);
  expect(fs['readFileSync']!(`${root}/t`, encoding)).toBe(text);
});

test('a part of a file, by position and length', async () => {
  const { fs } = await startFiles();
  fs['writeFileSync']!(`${root}/t`, '0123456789');
  expect(fs['readFileSync']!(`${root}/t`, 'utf8', 2, 3)).toBe('234');
  expect(fs['readFileSync']!(`${root}/t`, 'utf8', 8)).toBe('89');
  expect(thrownBy(() => fs['readFileSync']!(`${root}/t`, 'utf8', 10)).message).toBe(
    'readFileSync:fail value of position is out of range',
  );
  expect(thrownBy(() => fs['readFileSync']!(`${root}/t`, 'utf8', 8, 3)).errno).toBe(1301006);
});

test.each([
  ['readFileSync', [`${root}/none`], 'no such file or directory, open wxfile://usr/none', 1300002],
  ['accessSync', [`${root}/none`], 'no such file or directory, access wxfile://usr/none', 1300002],
  ['writeFileSync', [`${root}/no/file`, ''], 'no such file or directory, open wxfile://usr/no/file', 1300002],
  ['writeFileSync', ['wxfile://tmp_a.txt', ''], 'permission denied, open wxfile://tmp_a.txt', 1300013],
  ['writeFileSync', ['pages/a/a.js', ''], 'permission denied, open pages/a/a.js', 1300013],
  ['writeFileSync', [`${root}/../a`, ''], 'permission denied, open /../a', 1300013],
  ['writeFileSync', [`${root}/${'n'.repeat(256)}`, ''], 'File name too long', 1300036],
  ['writeFileSync', [`${root}/folder`, ''], 'illegal operation on a directory, open wxfile://usr/folder', 1301003],
  ['writeFileSync', [`${root}/file/a`, ''], 'not a directory, open wxfile://usr/file/a', 1300020],
  ['writeFileSync', [`${root}/b`, 'ä', 'base64'], 'base64 encode error', 1300203],
  ['readFileSync', [`${root}/folder`], 'illegal operation on a directory, open wxfile://usr/folder', 1301003],
  ['unlinkSync', [`${root}/folder`], 'operation not permitted, unlink wxfile://usr/folder', 1300001],
  ['mkdirSync', [`${root}/folder`], 'file already exists, mkdir wxfile://usr/folder', 1301005],
  ['mkdirSync', [`${root}/x/y`], 'no such file or directory, mkdir wxfile://usr/x/y', 1300002],
  ['readdirSync', [`${root}/file`], 'not a directory, readdir wxfile://usr/file', 1300020],
  ['rmdirSync', [`${root}/folder`], 'directory not empty, rmdir wxfile://usr/folder', 1300066],
  ['renameSync', [`${root}/file`, `${root}/folder`], 'file already exists, rename wxfile://usr/folder', 1301005],
  ['renameSync', [`${root}/none`, `${root}/b`], 'no such file or directory, rename wxfile://usr/none', 1300002],
  ['accessSync', [7], 'parameter error: parameter.path should be String instead of Number;', undefined],
])('%s(%j) says why not', async (name, args, reason, errno) => {
  const { fs } = await startFiles();
  fs['mkdirSync']!(`${root}/folder`);
  fs['writeFileSync']!(`${root}/folder/inside`, '');
  fs['writeFileSync']!(`${root}/file`, '');
  const thrown = thrownBy(() => fs[name]!(...args));
  expect(thrown.message).toBe(`${name}:fail ${reason}`);
  expect(thrown.errno).toBe(errno);
});

test('every operation answers by callback and by promise', async () => {
  const { app, fs } = await startFiles();
  const log: unknown[] = [];
  const filePath = `${root}/a.txt`;
  await fs['writeFile']!({ filePath, data: 'abc' });
  fs['readFile']!({ filePath, encoding: 'utf8', success: (result: unknown) => log.push(result) });
  fs['readFile']!({ filePath: `${root}/no`, fail: (result: unknown) => log.push(result) });
  await app.settle();
  expect(log).toEqual([
    { data: 'abc', errMsg: 'readFile:ok' },
    { errMsg: `readFile:fail no such file or directory, open ${root}/no`, errno: 1300002, errCode: 1300002 },
  ]);
  await fs['copyFile']!({ srcPath: filePath, destPath: `${root}/b.txt` });
  await fs['truncate']!({ filePath, length: 1 });
  await expect(fs['readdir']!({ dirPath: root })).resolves.toMatchObject({ files: ['a.txt', 'b.txt'] });
  await fs['unlink']!({ filePath });
  await expect(fs['access']!({ path: filePath })).rejects.toMatchObject({ errno: 1300002 });
  await expect(fs['readFile']!({ filePath: `${root}/b.txt`, encoding: 'utf8' })).resolves.toMatchObject({
    data: 'abc',
  });
});

test('folders: made with all above, listed, described, moved and taken away', async () => {
  const { fs } = await startFiles();
  fs['mkdirSync']!(`${root}/a/b`, true);
  fs['writeFileSync']!(`${root}/a/b/c`, '12345');
  fs['renameSync']!(`${root}/a`, `${root}/z`);
  expect(fs['readdirSync']!(root)).toEqual(['z']);
  expect(fs['readFileSync']!(`${root}/z/b/c`, 'utf8')).toBe('12345');
  const stats = fs['statSync']!(`${root}/z/b/c`) as { size: number; isFile(): boolean; isDirectory(): boolean };
  expect([stats.size, stats.isFile(), stats.isDirectory()]).toEqual([5, true, false]);
  const all = fs['statSync']!(`${root}/z`, true) as { path: string; stats: typeof stats }[];
  expect(all.map(({ path, stats: { size } }) => [path, size])).toEqual([
    ['/', 0],
    ['/b', 0],
    ['/b/c', 5],
  ]);
  fs['rmdirSync']!(`${root}/z`, true);
  expect(fs['readdirSync']!(root)).toEqual([]);
});

test('descriptors: read, write, append and cut', async () => {
  const { fs } = await startFiles();
  const filePath = `${root}/d`;
  const fd = fs['openSync']!({ filePath, flag: 'w+' });
  expect(fs['writeSync']!({ fd, data: 'hello' })).toEqual({ bytesWritten: 5 });
  expect(fs['writeSync']!({ fd, data: bytes(1, 65, 66, 2), offset: 1, length: 2, position: 1 })).toEqual({
    bytesWritten: 2,
  });
  expect(fs['readFileSync']!(filePath, 'utf8')).toBe('hABlo');
  const arrayBuffer = new ArrayBuffer(4);
  expect(fs['readSync']!({ fd, arrayBuffer, length: 3, position: 1 })).toEqual({ bytesRead: 3, arrayBuffer });
  expect([...new Uint8Array(arrayBuffer)]).toEqual([65, 66, 108, 0]);
  fs['ftruncateSync']!({ fd, length: 2 });
  expect((fs['fstatSync']!({ fd }) as { size: number }).size).toBe(2);
  fs['closeSync']!({ fd });
  expect(thrownBy(() => fs['fstatSync']!({ fd })).errno).toBe(1300009);
  const appending = fs['openSync']!({ filePath, flag: 'a' });
  fs['writeSync']!({ fd: appending, data: '!', position: 0 });
  expect(fs['readFileSync']!(filePath, 'utf8')).toBe('hA!');
  expect(thrownBy(() => fs['readSync']!({ fd: appending, arrayBuffer })).errno).toBe(1300013);
  expect(thrownBy(() => fs['openSync']!({ filePath, flag: 'wx' })).errno).toBe(1301005);
  expect(thrownBy(() => fs['openSync']!({ filePath, flag: 'q' })).errno).toBe(1302003);
});

test('the page is told of every change, in order', async () => {
  const { app, fs, changes } = await startFiles();
  fs['writeFileSync']!(`${root}/a.png`, bytes(1, 2));
  fs['renameSync']!(`${root}/a.png`, `${root}/b.png`);
  await app.settle();
  expect(changes().map(({ path, entry }) => [path, entry?.content?.size, entry?.content?.type])).toEqual([
    [`${root}/a.png`, 2, 'image/png'],
    [`${root}/a.png`, undefined, undefined],
    [`${root}/b.png`, 2, 'image/png'],
  ]);
});

test('saved files stay, have a list, and can be taken away', async () => {
  const old = new Blob(['1234'], { type: 'image/png' });
  const { fs, wx } = await startFiles({ 'wxfile://store_old.png': { content: old, modified: 5_000 } });
  const info = { filePath: 'wxfile://store_old.png', size: 4, createTime: 5 };
  await expect(fs['getSavedFileList']!({})).resolves.toMatchObject({ fileList: [info] });
  await expect(wx['getSavedFileList']!({})).resolves.toMatchObject({ fileList: [info] });
  await expect(wx['getSavedFileInfo']!(info)).resolves.toMatchObject({ size: 4, createTime: 5 });
  // Read by callback only: nobody but a worker can wait for a file of an earlier visit.
  await expect(fs['readFile']!({ filePath: info.filePath, encoding: 'utf8' })).resolves.toMatchObject({ data: '1234' });
  await fs['removeSavedFile']!(info);
  await expect(fs['getSavedFileList']!({})).resolves.toMatchObject({ fileList: [] });
});

test.each([
  ['md5', '', 'd41d8cd98f00b204e9800998ecf8427e'],
  ['md5', 'abc', '900150983cd24fb0d6963f7d28e17f72'],
  [
    'md5',
    '12345678901234567890123456789012345678901234567890123456789012345678901234567890',
    '57edf4a22be3c955ac49da2e2107b67a',
  ],
  ['sha1', 'abc', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
])('the %s digest of "%s"', async (digestAlgorithm, data, digest) => {
  const { fs, wx } = await startFiles();
  const filePath = `${root}/f`;
  fs['writeFileSync']!(filePath, data);
  await expect(wx['getFileInfo']!({ filePath, digestAlgorithm })).resolves.toEqual({
    size: data.length,
    digest,
    errMsg: 'getFileInfo:ok',
  });
});

test('no more than the room that there is', async () => {
  const { fs } = await startFiles();
  const filePath = `${root}/big`;
  fs['writeFileSync']!(filePath, new ArrayBuffer(150 * 1024 * 1024));
  expect(thrownBy(() => fs['writeFileSync']!(`${root}/more`, new ArrayBuffer(60 * 1024 * 1024))).errno).toBe(1300202);
  fs['unlinkSync']!(filePath);
  fs['writeFileSync']!(`${root}/more`, new ArrayBuffer(60 * 1024 * 1024));
});
