import { ApiFailure } from '../entry.ts';
import { fileFailure } from './failures.ts';

type Bytes = Uint8Array<ArrayBuffer>;

interface Encoding {
  encode(text: string): Bytes;
  decode(bytes: Bytes): string;
}

const utf8: Encoding = {
  encode: (text) => new TextEncoder().encode(text),
  decode: (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
};

/** A character a byte; what does not fit is cut off. */
const latin1: Encoding = {
  encode: (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
  decode: (bytes) => lettersOf(bytes, (byte) => byte),
};

const ascii: Encoding = { encode: latin1.encode, decode: (bytes) => lettersOf(bytes, (byte) => byte & 127) };

/** Little-endian. */
const utf16: Encoding = {
  encode(text) {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true);
    return bytes;
  },
  decode: (bytes) => new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes),
};

const hex: Encoding = {
  encode: (text) => Uint8Array.from(text.match(/[\da-f]{2}/gi) ?? [], (pair) => parseInt(pair, 16)),
  decode: (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''),
};

const base64: Encoding = {
  encode(text) {
    try {
      return latin1.encode(atob(text));
    } catch {
      throw fileFailure('base64 encode error');
    }
  },
  decode: (bytes) => btoa(latin1.decode(bytes)),
};

const ENCODINGS: Readonly<Record<string, Encoding>> = {
  utf8,
  'utf-8': utf8,
  ascii,
  latin1,
  binary: latin1,
  hex,
  base64,
  ucs2: utf16,
  'ucs-2': utf16,
  utf16le: utf16,
  'utf-16le': utf16,
};

/** Bytes of what an author writes: text in its encoding, or a buffer. */
export function encode(data: unknown, encoding: unknown = 'utf8'): Bytes {
  if (data instanceof ArrayBuffer) return new Uint8Array(data.slice(0));
  if (ArrayBuffer.isView(data))
    return new Uint8Array(data.buffer as ArrayBuffer, data.byteOffset, data.byteLength).slice();
  if (typeof data === 'string') return encodingOf(encoding).encode(data);
  throw new ApiFailure('parameter error: parameter.data should be String or ArrayBuffer');
}

/** Text in an encoding; without one a buffer. */
export function decode(bytes: Bytes, encoding: unknown): string | ArrayBuffer {
  return encoding === undefined || encoding === null ? bytes.slice().buffer : encodingOf(encoding).decode(bytes);
}

function encodingOf(name: unknown): Encoding {
  const encoding = typeof name === 'string' && Object.hasOwn(ENCODINGS, name) ? ENCODINGS[name] : undefined;
  if (!encoding) throw new ApiFailure(`invalid encoding "${String(name)}"`);
  return encoding;
}

function lettersOf(bytes: Bytes, letter: (byte: number) => number): string {
  let text = '';
  // Not all at once: a call takes no more than so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000).map(letter));
  return text;
}
