import type { Runtime } from '../../runtime.ts';
import type { ApiArguments } from '../entry.ts';
import { encode } from './encoding.ts';
import { fileFailure } from './failures.ts';
import type { Files } from './files.ts';
import { freePath, lookUp, readBytes } from './look-up.ts';
import type { Operations } from './operation.ts';
import { normalPath } from './paths.ts';
import { Stats } from './stats.ts';
import { resized } from './whole-files.ts';

/** A file that is open. */
interface Descriptor {
  readonly path: string;
  readonly reads: boolean;
  readonly writes: boolean;
  readonly appends: boolean;
  position: number;
}

interface Descriptors {
  readonly open: Map<string, Descriptor>;
  last: number;
}

const LIMIT = 10;
const FLAGS = /^(?:r\+?|[wa]x?\+?|as\+?)$/;
const createDescriptors = (): Descriptors => ({ open: new Map(), last: 0 });

/** Operations on files that were opened, by their descriptor. */
export const descriptors: Operations = {
  open: {
    params: { filePath: 'String', flag: 'String?' },
    reads: ['filePath'],
    result: 'fd',
    run(files, { filePath, flag = 'r' }, runtime) {
      const all = runtime.service(createDescriptors);
      if (!FLAGS.test(flag as string)) throw fileFailure('invalid flag');
      if (all.open.size >= LIMIT) throw fileFailure('excced max concurrent fd limit');
      const path = prepare(files, filePath as string, flag as string);
      const [kind] = flag as string;
      const isBoth = (flag as string).includes('+');
      const fd = String(++all.last);
      all.open.set(fd, {
        path,
        reads: kind === 'r' || isBoth,
        writes: kind !== 'r' || isBoth,
        appends: kind === 'a',
        position: 0,
      });
      return fd;
    },
  },
  close: {
    params: { fd: 'String' },
    run(_, args, runtime) {
      descriptorOf(runtime, args);
      runtime.service(createDescriptors).open.delete(args['fd'] as string);
    },
  },
  read: {
    params: { fd: 'String' },
    run(files, args, runtime) {
      const {
        arrayBuffer,
        offset = 0,
        length = 0,
        position,
      } = args as Readonly<Record<string, number>> & { arrayBuffer?: unknown };
      const file = descriptorOf(runtime, args, 'reads');
      if (!(arrayBuffer instanceof ArrayBuffer)) throw fileFailure('array buffer does not exist');
      if (!(offset >= 0 && offset <= arrayBuffer.byteLength)) throw fileFailure('value of offset is out of range');
      if (!(length >= 0 && offset + length <= arrayBuffer.byteLength))
        throw fileFailure('value of length is out of range');
      const from = position ?? file.position;
      const bytes = readBytes(files, file.path).subarray(from, from + length);
      new Uint8Array(arrayBuffer).set(bytes, offset);
      if (position === undefined) file.position += bytes.length;
      return { bytesRead: bytes.length, arrayBuffer };
    },
  },
  write: {
    params: { fd: 'String' },
    run(files, args, runtime) {
      const { data, encoding, position } = args;
      const file = descriptorOf(runtime, args, 'writes');
      const added = partToWrite(encode(data, encoding), args);
      const before = readBytes(files, file.path);
      const at = file.appends ? before.length : ((position as number | undefined) ?? file.position);
      if (!(at >= 0)) throw fileFailure('value of position is out of range');
      const whole = resized(before, Math.max(before.length, at + added.length));
      whole.set(added, at);
      files.write(file.path, whole);
      if (position === undefined) file.position = at + added.length;
      return { bytesWritten: added.length };
    },
  },
  fstat: {
    params: { fd: 'String' },
    result: 'stats',
    run(files, args, runtime) {
      const { entry } = lookUp(files, descriptorOf(runtime, args).path, 'fstat');
      return new Stats(entry.content, entry.modified);
    },
  },
  ftruncate: {
    params: { fd: 'String', length: 'Number' },
    run(files, args, runtime) {
      const { path } = descriptorOf(runtime, args, 'writes');
      files.write(path, resized(readBytes(files, path), args['length'] as number));
    },
  },
};

/** What opening does to the file. */
function prepare(files: Files, given: string, flag: string): string {
  const path = normalPath(given);
  if (flag.includes('x') && files.find(path)) throw fileFailure('file already exists', `open ${given}`);
  const isThere = files.find(path)?.content !== undefined;
  if (flag.startsWith('r')) {
    readBytes(files, given);
    if (flag === 'r+') files.write(given, readBytes(files, given));
  } else if (flag.startsWith('w') || !isThere) {
    if (!files.find(path)) freePath(files, given, 'open');
    files.write(given, new Uint8Array());
  }
  return path;
}

function descriptorOf(runtime: Runtime, { fd }: ApiArguments, need?: 'reads' | 'writes'): Descriptor {
  const found = runtime.service(createDescriptors).open.get(String(fd));
  if (!found) throw fileFailure('bad file descriptor');
  if (need && !found[need]) throw fileFailure('permission denied');
  return found;
}

/** `offset` and `length` choose a part of a buffer; text is written whole. */
function partToWrite(
  bytes: Uint8Array<ArrayBuffer>,
  { data, offset = 0, length }: ApiArguments,
): Uint8Array<ArrayBuffer> {
  if (typeof data === 'string') return bytes;
  const from = Number(offset);
  const count = length === undefined ? bytes.length - from : Number(length);
  if (!(from >= 0 && from <= bytes.length)) throw fileFailure('value of offset is out of range');
  if (!(count >= 0 && from + count <= bytes.length)) throw fileFailure('value of length is out of range');
  return bytes.subarray(from, from + count);
}
