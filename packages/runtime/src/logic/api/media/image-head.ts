/** What the first bytes of a picture tell. */
export interface ImageHead {
  readonly type: string;
  /** How the camera was held, in the platform's words. */
  readonly orientation: Orientation;
  /** The picture is shown turned by a quarter, so that its width is its height. */
  readonly isTurned: boolean;
}

/** By the number that EXIF has for it. */
const ORIENTATIONS = [
  'up',
  'up-mirrored',
  'down',
  'down-mirrored',
  'left-mirrored',
  'right',
  'right-mirrored',
  'left',
] as const;

type Orientation = (typeof ORIENTATIONS)[number];

/** Enough for everything that stands before the pixels. */
export const HEAD_LENGTH = 128 * 1024;

const SIGNATURES: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['jpeg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG/],
  ['gif', /^GIF8/],
  ['webp', /^RIFF.{4}WEBP/s],
  ['tiff', /^(?:II\*\0|MM\0\*)/],
  ['bmp', /^BM/],
];

export function readImageHead(bytes: Uint8Array): ImageHead {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const type = SIGNATURES.find(([, pattern]) => pattern.test(start))?.[0] ?? 'unknown';
  const number =
    type === 'jpeg' ? (exifOrientation(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)) ?? 1) : 1;
  return { type, orientation: ORIENTATIONS[number - 1] ?? 'up', isTurned: number > 4 };
}

const APP1 = 0xffe1;
const START_OF_SCAN = 0xffda;
const EXIF = 0x45786966;
const ORIENTATION_TAG = 0x0112;

/** The tag stands in the first directory of the EXIF segment (JEITA CP-3451). Broken files have none. */
function exifOrientation(view: DataView): number | undefined {
  try {
    for (let at = 2; at < view.byteLength && view.getUint16(at) !== START_OF_SCAN; at += 2 + view.getUint16(at + 2)) {
      if (view.getUint16(at) !== APP1 || view.getUint32(at + 4) !== EXIF) continue;
      const tiff = at + 10;
      const little = view.getUint16(tiff) === 0x4949;
      const directory = tiff + view.getUint32(tiff + 4, little);
      const count = view.getUint16(directory, little);
      for (let i = 0; i < count; i++) {
        const entry = directory + 2 + i * 12;
        if (view.getUint16(entry, little) === ORIENTATION_TAG) return view.getUint16(entry + 8, little);
      }
    }
  } catch {
    // It ends too early.
  }
  return undefined;
}
