import { fileFailure } from './failures.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes of blobs that were read, for as long as these live. */
const known = new WeakMap<Blob, Bytes>();

/** The bytes of a file, now: workers can wait for them. */
export function bytesNow(content: Blob, step: string): Bytes {
  const bytes = known.get(content);
  if (bytes) return bytes;
  if (content.size === 0) return new Uint8Array();
  if (typeof FileReaderSync === 'undefined') throw fileFailure('Input/output error', step);
  return remember(content, new FileReaderSync().readAsArrayBuffer(content));
}

/** Reads ahead, so that `bytesNow` has them. */
export async function readAhead(content: Blob): Promise<void> {
  if (!known.has(content)) remember(content, await content.arrayBuffer());
}

/** A file of these bytes, which must not change any more. */
export function contentOf(bytes: Bytes, type: string): Blob {
  const content = new Blob([bytes], { type });
  known.set(content, bytes);
  return content;
}

function remember(content: Blob, buffer: ArrayBuffer): Bytes {
  const bytes = new Uint8Array(buffer);
  known.set(content, bytes);
  return bytes;
}
