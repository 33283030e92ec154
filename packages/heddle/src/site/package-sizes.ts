import { statSync } from 'node:fs';
import type { Compiled } from '@heddle/compiler';

/** What a package may weigh in the original client, in bytes (sandbox §7). */
const LIMIT = 2 * 1024 * 1024;

export interface PackageSize {
  /** Root of a sub-package; `''` is the main package. */
  readonly root: string;
  readonly bytes: number;
}

/** Bytes of each package of a site, the main one first: texts by path, and files of the disk by path. Maps are not counted. */
export function packageSizes(
  { packages }: Pick<Compiled, 'packages'>,
  files: ReadonlyMap<string, string>,
  assets: ReadonlyMap<string, string>,
): PackageSize[] {
  const roots = packages.map(({ root }) => root).sort((a, b) => b.length - a.length);
  const bytes = new Map(['', ...packages.map(({ root }) => root)].map((root) => [root, 0]));
  const count = (file: string, size: number): void => {
    const root = roots.find((each) => file.startsWith(`${each}/`)) ?? '';
    bytes.set(root, bytes.get(root)! + size);
  };
  for (const [file, text] of files) if (!file.endsWith('.map')) count(file, Buffer.byteLength(text));
  for (const [file, place] of assets) count(file, statSync(place).size);
  return Array.from(bytes, ([root, size]) => ({ root, bytes: size }));
}

/** A line for each package. */
export function formatSizes(sizes: readonly PackageSize[]): string {
  const names = sizes.map(({ root }) => root || 'main package');
  const width = Math.max(...names.map(({ length }) => length));
  return sizes
    .map(({ bytes }, i) => {
      const kilobytes = (bytes / 1024).toFixed(1);
      const over = bytes > LIMIT ? ', too much for other clients' : '';
      return `${names[i]!.padEnd(width)}  ${kilobytes.padStart(8)} kB of 2048 kB${over}\n`;
    })
    .join('');
}
