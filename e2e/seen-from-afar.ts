import pixelmatch from 'pixelmatch';
import type { Picture } from './flat-png.ts';

/** In pixels: the squares that a picture is seen as. Letters of another font make squares of about the same tone. */
const SQUARE = 8;

/**
 * How much a picture differs from another, as a share of what an empty page would. A word that moves to the next line moves
 * what is below it; a page that lacks its pictures or its layout differs by more.
 */
export function differenceFromAfar(one: Picture, other: Picture): number {
  return differenceOf(one, other) / differenceOf(emptyLike(other), other);
}

/** How many squares are not of the same tone. */
function differenceOf(one: Picture, other: Picture): number {
  const [far, away] = [fromAfar(one), fromAfar(other)];
  return pixelmatch(far.data, away.data, undefined, far.width, far.height, { threshold: 0.05, includeAA: true });
}

function fromAfar({ width, height, data }: Picture): Picture {
  const columns = Math.floor(width / SQUARE);
  const rows = Math.floor(height / SQUARE);
  const tones = new Uint8Array(columns * rows * 4).fill(255);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let y = row * SQUARE; y < (row + 1) * SQUARE; y++)
          for (let x = column * SQUARE; x < (column + 1) * SQUARE; x++) sum += data[(y * width + x) * 4 + channel]!;
        tones[(row * columns + column) * 4 + channel] = sum / SQUARE ** 2;
      }
    }
  }
  return { width: columns, height: rows, data: tones };
}

/** A picture of the most frequent colour of each column: a page beside its backdrop, with nothing on it. */
function emptyLike({ width, height, data }: Picture): Picture {
  const empty = new Uint8Array(data.length);
  const words = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  const painted = new Uint32Array(empty.buffer);
  for (let x = 0; x < width; x++) {
    const counts = new Map<number, number>();
    for (let y = 0; y < height; y++) {
      const colour = words[y * width + x]!;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, one], [, other]) => other - one)[0]!;
    for (let y = 0; y < height; y++) painted[y * width + x] = most;
  }
  return { width, height, data: empty };
}
