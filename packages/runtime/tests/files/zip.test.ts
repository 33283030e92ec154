import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { startFiles } from './app.ts';

const root = 'wxfile://usr';

interface Packed {
  readonly name: string;
  readonly text: string;
  readonly deflated?: boolean;
  /** What the archive says the size is. */
  readonly size?: number;
}

/** An archive as any tool would write it (APPNOTE.TXT 4.3). Checksums are left out: nobody looks. */
function zip(files: readonly Packed[]): ArrayBuffer {
  const parts: Buffer[] = [];
  const table: Buffer[] = [];
  let at = 0;
  for (const { name, text, deflated = false, size = Buffer.byteLength(text) } of files) {
    const content = deflated ? deflateRawSync(text) : Buffer.from(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(deflated ? 8 : 0, 10);
    entry.writeUInt32LE(content.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    parts.push(local, Buffer.from(name), content);
    table.push(entry, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, ...table, end])).buffer;
}

async function start(files: readonly Packed[]) {
  const app = await startFiles();
  app.fs['writeFileSync']!(`${root}/a.zip`, zip(files));
  return app.fs;
}

test('an archive is unpacked, folders and all', async () => {
  const long = 'heddle '.repeat(5000);
  const fs = await start([
    { name: 'docs/', text: '' },
    { name: 'docs/long.txt', text: long, deflated: true },
    { name: 'deep/er/é.txt', text: 'stored' },
  ]);
  await fs['unzip']!({ zipFilePath: `${root}/a.zip`, targetPath: `${root}/out` });
  expect(fs['readdirSync']!(`${root}/out`)).toEqual(['docs', 'deep']);
  expect(fs['readFileSync']!(`${root}/out/docs/long.txt`, 'utf8')).toBe(long);
  expect(fs['readFileSync']!(`${root}/out/deep/er/é.txt`, 'utf8')).toBe('stored');
});

test('entries are read without unpacking; each says by itself what is wrong', async () => {
  const fs = await start([
    { name: 'a.txt', text: '0123456789', deflated: true },
    { name: 'b.bin', text: 'b' },
  ]);
  const filePath = `${root}/a.zip`;
  const entries = [{ path: 'a.txt', encoding: 'utf8', position: 2, length: 3 }, { path: 'none' }];
  await expect(fs['readZipEntry']!({ filePath, entries })).resolves.toMatchObject({
    entries: {
      'a.txt': { errMsg: 'readZipEntry:ok', data: '234' },
      none: { errMsg: 'readZipEntry:fail no such file or directory, none' },
    },
  });
  const all = (await fs['readZipEntry']!({ filePath, entries: 'all' })) as {
    entries: Record<string, { data: ArrayBuffer }>;
  };
  expect(Object.keys(all.entries)).toEqual(['a.txt', 'b.bin']);
  expect([...new Uint8Array(all.entries['b.bin']!.data)]).toEqual([98]);
});

test('archives that lie are refused: names that climb out, sizes that are not theirs, no archive at all', async () => {
  const climbing = await start([{ name: '../../evil.txt', text: 'x' }]);
  const call = { zipFilePath: `${root}/a.zip`, targetPath: `${root}/out` };
  await expect(climbing['unzip']!(call)).rejects.toMatchObject({ errno: 1300013 });
  expect(climbing['readdirSync']!(root)).toEqual(['a.zip']);
  const bomb = await start([{ name: 'bomb', text: 'x'.repeat(100_000), deflated: true, size: 10 }]);
  await expect(bomb['unzip']!(call)).rejects.toMatchObject({ errno: 1301103 });
  const { fs } = await startFiles();
  fs['writeFileSync']!(`${root}/a.zip`, 'no archive');
  await expect(fs['unzip']!(call)).rejects.toMatchObject({ errno: 1301102 });
});
