import { createHash } from 'node:crypto';

/** What stands in a name for a hash of the content: with it a bundler writes such names as well. */
export const HASH = '[hash]';

/** `logic-[hash].js` → `logic-Xa3_b9-Q.js`: a name for this text and no other, so that it may be kept for good. */
export function hashedName(name: string, text: string): string {
  return name.replace(HASH, createHash('sha256').update(text).digest('base64url').slice(0, 8));
}

export function isHashedName(file: string): boolean {
  return /-[\w-]{8}\.js$/.test(file);
}

/** The file among these whose name comes from `app-[hash].js` or the like. */
export function findHashed(name: string, files: Iterable<string>): string | undefined {
  const [start, end] = name.split(HASH);
  for (const file of files) {
    if (file.length === start!.length + 8 + end!.length && file.startsWith(start!) && file.endsWith(end!)) return file;
  }
  return undefined;
}
