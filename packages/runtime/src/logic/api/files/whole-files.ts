import { fileFailure } from './failures.ts';
import { contentOf } from './content.ts';
import { decode, encode } from './encoding.ts';
import { freePath, lookUp, readBytes, writablePath } from './look-up.ts';
import { mediaTypeOf } from './media-types.ts';
import type { Operations } from './operation.ts';
import { suffixOf } from './paths.ts';

/** Operations that take files as a whole. */
export const wholeFiles: Operations = {
  readFile: {
    params: { filePath: 'String' },
    order: ['filePath', 'encoding', 'position', 'length'],
    reads: ['filePath'],
    result: 'data',
    run(files, { filePath, encoding, position, length }) {
      const bytes = readBytes(files, filePath as string);
      return decode(part(bytes, position, length), encoding);
    },
  },
  writeFile: {
    params: { filePath: 'String' },
    order: ['filePath', 'data', 'encoding'],
    run: (files, { filePath, data, encoding }) => files.write(filePath as string, encode(data, encoding)),
  },
  appendFile: {
    params: { filePath: 'String' },
    order: ['filePath', 'data', 'encoding'],
    reads: ['filePath'],
    run(files, { filePath, data, encoding }) {
      writablePath(filePath as string, 'open');
      const before = readBytes(files, filePath as string);
      const added = encode(data, encoding);
      const whole = new Uint8Array(before.length + added.length);
      whole.set(before);
      whole.set(added, before.length);
      files.write(filePath as string, whole);
    },
  },
  copyFile: {
    params: { srcPath: 'String', destPath: 'String' },
    order: ['srcPath', 'destPath'],
    reads: ['srcPath'],
    run: (files, { srcPath, destPath }) => files.write(destPath as string, readBytes(files, srcPath as string)),
  },
  truncate: {
    params: { filePath: 'String', length: 'Number?' },
    reads: ['filePath'],
    run(files, { filePath, length = 0 }) {
      writablePath(filePath as string, 'open');
      files.write(filePath as string, resized(readBytes(files, filePath as string), Number(length)));
    },
  },
  unlink: {
    params: { filePath: 'String' },
    order: ['filePath'],
    run(files, { filePath }) {
      const { path, entry } = lookUp(files, filePath as string, 'unlink');
      writablePath(filePath as string, 'unlink');
      if (!entry.content) throw fileFailure('operation not permitted', `unlink ${filePath as string}`);
      files.remove(path);
    },
  },
  rename: {
    params: { oldPath: 'String', newPath: 'String' },
    order: ['oldPath', 'newPath'],
    run(files, { oldPath, newPath }) {
      const { path, entry } = lookUp(files, oldPath as string, 'rename');
      writablePath(oldPath as string, 'rename');
      const target = freePath(files, newPath as string, 'rename');
      if (target.startsWith(`${path}/`)) throw fileFailure('Invalid argument', `rename ${newPath as string}`);
      const inside = files.below(path).map((each) => [each, files.find(each)?.content] as const);
      files.remove(path);
      files.put(target, entry.content);
      for (const [each, content] of inside) {
        files.remove(each);
        files.put(target + each.slice(path.length), content);
      }
    },
  },
  saveFile: {
    params: { tempFilePath: 'String', filePath: 'String?' },
    order: ['tempFilePath', 'filePath'],
    reads: ['tempFilePath'],
    result: 'savedFilePath',
    run(files, { tempFilePath, filePath }) {
      const from = tempFilePath as string;
      const { path, entry } = lookUp(files, from, 'open');
      if (!entry.content) throw fileFailure('tempFilePath file not exist');
      const bytes = readBytes(files, from);
      if (typeof filePath === 'string') files.write(filePath, bytes);
      const saved = (filePath as string | undefined) ?? files.freshPath('store', suffixOf(path));
      if (typeof filePath !== 'string')
        files.put(saved, contentOf(bytes, entry.content.type || mediaTypeOf(suffixOf(path))));
      // It has moved: the temporary one is gone.
      files.remove(path);
      return saved;
    },
  },
};

/** `length` zeros or as many bytes of the beginning. */
export function resized(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  if (!Number.isInteger(length) || length < 0) throw fileFailure('value of length is out of range');
  const changed = new Uint8Array(length);
  changed.set(bytes.subarray(0, length));
  return changed;
}

function part(
  bytes: Uint8Array<ArrayBuffer>,
  position: unknown = 0,
  length: unknown = bytes.length - Number(position),
) {
  const [from, count] = [Number(position), Number(length)];
  if (from === 0 && count === bytes.length) return bytes;
  if (!Number.isInteger(from) || from < 0 || from >= bytes.length)
    throw fileFailure('value of position is out of range');
  if (!Number.isInteger(count) || count < 1 || from + count > bytes.length)
    throw fileFailure('value of length is out of range');
  return bytes.subarray(from, from + count);
}
