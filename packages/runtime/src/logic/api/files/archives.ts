import type { ApiArguments } from '../entry.ts';
import { decode } from './encoding.ts';
import { fileFailure } from './failures.ts';
import { readBytes } from './look-up.ts';
import type { Operations } from './operation.ts';
import { folders } from './folders.ts';
import { normalPath, parentOf } from './paths.ts';
import { readZip, type ZipEntry } from './zip.ts';

interface WantedEntry {
  readonly path: string;
  readonly encoding?: string;
  readonly position?: number;
  readonly length?: number;
}

/** Operations on compressed files. They have no synchronous form, since browsers decompress later only. */
export const archives: Operations = {
  unzip: {
    params: { zipFilePath: 'String', targetPath: 'String' },
    reads: ['zipFilePath'],
    later: true,
    async run(files, { zipFilePath, targetPath }, runtime) {
      const target = normalPath(targetPath as string);
      const makeFolder = (dirPath: string): unknown =>
        folders['mkdir']!.run(files, { dirPath, recursive: true }, runtime);
      for (const entry of readZip(readBytes(files, zipFilePath as string))) {
        // A name with `..` that would leave the folder fails here.
        const path = `${target}/${normalPath(entry.name)}`;
        if (entry.name.endsWith('/')) makeFolder(path);
        else {
          makeFolder(parentOf(path));
          files.write(path, await entry.read());
        }
      }
    },
  },
  readZipEntry: {
    params: { filePath: 'String' },
    reads: ['filePath'],
    later: true,
    result: 'entries',
    async run(files, args) {
      const all = readZip(readBytes(files, args['filePath'] as string)).filter(({ name }) => !name.endsWith('/'));
      const answers = wanted(args, all).map(async (entry) => [entry.path, await readEntry(all, entry)] as const);
      return Object.fromEntries(await Promise.all(answers));
    },
  },
  readCompressedFile: {
    params: { filePath: 'String', compressionAlgorithm: 'String' },
    reads: ['filePath'],
    later: true,
    result: 'data',
    async run(files, { filePath }) {
      const bytes = readBytes(files, filePath as string);
      try {
        // Few browsers can; the constructor of the others throws.
        const stream = new DecompressionStream('brotli' as CompressionFormat);
        return await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();
      } catch {
        throw fileFailure('brotli decompress fail');
      }
    },
  },
};

function wanted({ entries, encoding }: ApiArguments, all: readonly ZipEntry[]): readonly WantedEntry[] {
  if (Array.isArray(entries)) return entries.map((entry) => Object(entry) as WantedEntry);
  return all.map(({ name }) => ({ path: name, ...(typeof encoding === 'string' && { encoding }) }));
}

/** An entry that is not there, or cannot be read, says so by itself. */
async function readEntry(
  all: readonly ZipEntry[],
  { path, encoding, position = 0, length }: WantedEntry,
): Promise<object> {
  try {
    const entry = all.find(({ name }) => name === path);
    if (!entry) throw fileFailure('no such file or directory', path);
    const bytes = await entry.read();
    const end = length === undefined ? bytes.length : position + length;
    return { errMsg: 'readZipEntry:ok', data: decode(bytes.subarray(position, end), encoding) };
  } catch (cause) {
    return { errMsg: `readZipEntry:fail ${(cause as Error).message}` };
  }
}
