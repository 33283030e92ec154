import { fileFailure } from './failures.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** One file or folder of an archive. Folders end in `/`. */
export interface ZipEntry {
  readonly name: string;
  read(): Promise<Bytes>;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** Length of the end record, and of the comment that may follow it. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/** The table of contents of an archive (APPNOTE.TXT of PKWARE, 4.3.12 and 4.3.16). No encryption, no ZIP64. */
export function readZip(bytes: Bytes): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw fileFailure('unzip open file fail');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  try {
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== ENTRY) throw fileFailure('unzip open file fail');
      entries.push(entryAt(bytes, view, at));
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch {
    // A table that points outside of the file.
    throw fileFailure('unzip open file fail');
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function entryAt(bytes: Bytes, view: DataView, at: number): ZipEntry {
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
  return {
    name,
    async read() {
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const content = bytes.subarray(start, start + packed);
      if (method === STORED) return content;
      if (method !== DEFLATED) throw fileFailure('unzip entry fail', name);
      return inflate(content, size, name);
    },
  };
}

/** Never more than the archive announces: a small one could stand for gigabytes. */
async function inflate(content: Bytes, size: number, name: string): Promise<Bytes> {
  const stream = new Blob([content]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const whole = new Uint8Array(size);
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      whole.set(next.value, length);
      length += next.value.length;
    }
  } catch {
    await reader.cancel().catch(() => undefined);
    throw fileFailure('unzip entry fail', name);
  }
  if (length !== size) throw fileFailure('unzip entry fail', name);
  return whole;
}
