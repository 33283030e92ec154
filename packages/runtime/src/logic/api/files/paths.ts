import { fileFailure } from './failures.ts';

/** Where apps keep files of their own: `wx.env.USER_DATA_PATH`. */
export const USER_FOLDER = 'wxfile://usr';
const LONGEST_NAME = 255;

/** Who may do what: authors write below `usr`; saved and temporary files are the platform's; the package never changes. */
export type Place = 'usr' | 'store' | 'tmp' | 'package';

/**
 * The one spelling of a path: `wxfile://…` for files of the app's own, without a scheme and a slash for those of the
 * package. `http://usr`, `http://tmp` and `http://store` are what the platform's tools call the same folders.
 */
export function normalPath(path: string): string {
  const [, folder, rest] = /^(?:wxfile|http):\/\/(usr|tmp|store)(?=$|[/_])(.*)$/s.exec(path) ?? [];
  if (folder === undefined) return simplify(path);
  return `wxfile://${folder}${rest!.startsWith('_') ? rest : prefixed(simplify(rest!))}`;
}

export function placeOf(path: string): Place {
  const folder = /^wxfile:\/\/(usr|tmp|store)/.exec(path)?.[1];
  return (folder as Place | undefined) ?? 'package';
}

/** `wxfile://usr` for `wxfile://usr/a`. */
export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** `png` for `photos/a.PNG`; nothing where there is no such ending. */
export function suffixOf(path: string): string {
  return /\.(\w{1,8})$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

const prefixed = (rest: string): string => (rest === '' ? '' : `/${rest}`);

/** Leaves out `.`, `..` and empty parts. Nothing climbs out of its folder. */
function simplify(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part.length > LONGEST_NAME) throw fileFailure('File name too long');
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) throw fileFailure('permission denied', `open ${path}`);
  }
  return parts.join('/');
}
