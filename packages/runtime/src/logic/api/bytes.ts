import type { Runtime } from '../runtime.ts';
import { asyncFunction } from './convention.ts';
import { ApiFailure, checkParameters, type AsyncApi, type SyncApi } from './entry.ts';

/** Bytes that `String.fromCharCode` is given at a time: arguments go on the stack. */
const CHUNK = 0x8000;
/** What one call for random bytes gives at most. */
const MAX_RANDOM = 1024 * 1024;
/** What the browser gives at a time. */
const RANDOM_CHUNK = 65_536;

/** Buffers and text (spec components-apis §4 System). */
export const arrayBufferToBase64: SyncApi = (_, buffer) => {
  const bytes = bytesOf(buffer);
  let text = '';
  for (let i = 0; i < bytes.length; i += CHUNK) text += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return btoa(text);
};

export const base64ToArrayBuffer: SyncApi = (_, text) => {
  const complaint = checkParameters({ base64: 'String' }, { base64: text });
  if (complaint) throw new ApiFailure(complaint);
  try {
    return Uint8Array.from(atob(text as string), (character) => character.charCodeAt(0)).buffer;
  } catch {
    throw new ApiFailure('invalid base64');
  }
};

/** An address for bytes, until it is revoked or the app ends. */
export const createBufferURL: SyncApi = (_, buffer) => URL.createObjectURL(new Blob([bytesOf(buffer).slice()]));
export const revokeBufferURL: SyncApi = (_, url) => URL.revokeObjectURL(String(url));

export const getRandomValues: AsyncApi = {
  kind: 'worker',
  params: { length: 'Number' },
  run: (_, { length }) => ({ randomValues: randomBytes(length as number).buffer }),
};

/** Keys of a user come from the messenger's server; random values are the browser's. */
export const getUserCryptoManager: SyncApi = (runtime: Runtime) => ({
  getRandomValues: asyncFunction(runtime, 'getRandomValues', getRandomValues),
  getLatestUserKey: asyncFunction(runtime, 'getLatestUserKey', {
    kind: 'absent',
    run() {
      throw new ApiFailure('not supported in browser', { errno: 3 });
    },
  }),
});

function randomBytes(length: number): Uint8Array {
  if (!(length > 0 && length <= MAX_RANDOM)) throw new ApiFailure('invalid length');
  const bytes = new Uint8Array(length);
  for (let i = 0; i < bytes.length; i += RANDOM_CHUNK) crypto.getRandomValues(bytes.subarray(i, i + RANDOM_CHUNK));
  return bytes;
}

function bytesOf(buffer: unknown): Uint8Array<ArrayBuffer> {
  if (ArrayBuffer.isView(buffer))
    return new Uint8Array(buffer.buffer as ArrayBuffer, buffer.byteOffset, buffer.byteLength);
  const complaint = checkParameters({ arrayBuffer: 'ArrayBuffer' }, { arrayBuffer: buffer });
  if (complaint) throw new ApiFailure(complaint);
  return new Uint8Array(buffer as ArrayBuffer);
}
