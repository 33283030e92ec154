import { crc32, deflateSync } from 'node:zlib';

/** Rows of RGBA values, as `pngjs` reads them. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

type Colour = readonly [red: number, green: number, blue: number];

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Enough for flat pictures and the edges of their letters; fewer make smaller files. */
const MOST_COLOURS = 64;

/**
 * A PNG with a palette, for screenshots that are kept: a third of the size that a browser makes them. The most frequent
 * colours stay as they are, others become the nearest of these.
 */
export function encodeFlat({ width, height, data }: Picture): Buffer {
  const { palette, indexes } = withFewColours(data);
  const rows = Buffer.alloc((width + 1) * height);
  // Each row begins with the kind of its filter: 0, none.
  for (let y = 0; y < height; y++) rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, which are an index of the palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The picture as `encodeFlat` keeps it. */
export function flatten({ width, height, data }: Picture): Picture {
  const { palette, indexes } = withFewColours(data);
  const flat = new Uint8Array(data.length).fill(255);
  indexes.forEach((index, pixel) => flat.set(palette[index]!, pixel * 4));
  return { width, height, data: flat };
}

function withFewColours(data: Uint8Array): { palette: readonly Colour[]; indexes: Uint8Array } {
  const keys = new Uint32Array(data.length / 4);
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < keys.length; pixel++) {
    const key = (data[pixel * 4]! << 16) | (data[pixel * 4 + 1]! << 8) | data[pixel * 4 + 2]!;
    keys[pixel] = key;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([, one], [, other]) => other - one).map(([key]) => key);
  const palette = byCount.slice(0, MOST_COLOURS).map(colourOf);
  const places = new Map(byCount.map((key) => [key, nearest(colourOf(key), palette)]));
  return { palette, indexes: Uint8Array.from(keys, (key) => places.get(key)!) };
}

function colourOf(key: number): Colour {
  return [key >> 16, (key >> 8) & 255, key & 255];
}

/** Index of the colour that is most like it. */
function nearest([red, green, blue]: Colour, palette: readonly Colour[]): number {
  let best = 0;
  let least = Infinity;
  for (const [index, [r, g, b]] of palette.entries()) {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
