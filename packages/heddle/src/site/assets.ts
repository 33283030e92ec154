import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { DiskHost } from '@heddle/compiler/node';
import { assetType } from './asset-types.ts';

/**
 * The files that a site takes over as they are: address → file on the disk, by address. All pictures, fonts, sounds and
 * films of the app folder, and what styles and templates name, which may lie in a package.
 */
export function findAssets(
  root: string,
  named: readonly string[],
  { host, except }: { readonly host: DiskHost; readonly except: string },
): ReadonlyMap<string, string> {
  const own = filesOf(root, '', path.resolve(except)).filter((file) => host.exists(file));
  const found = own.map((file) => [file, path.join(root, file)] as const);
  const elsewhere = named.flatMap((file) => {
    const place = locateAsset(file, host);
    return place === undefined ? [] : [[file, place] as const];
  });
  return new Map([...found, ...elsewhere].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Where a picture, font, sound or film of an app, or of a package it uses, lies on the disk. */
export function locateAsset(file: string, host: DiskHost): string | undefined {
  return assetType(file) !== undefined && host.exists(file) ? host.locate(file) : undefined;
}

/** Asset files below a folder of the app, without packages, hidden folders and the folder `except`. */
function filesOf(root: string, folder: string, except: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const onDisk = path.join(root, file);
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || onDisk === except) return [];
    if (entry.isDirectory()) return filesOf(root, file, except);
    const isFile = entry.isFile() || (entry.isSymbolicLink() && statSync(onDisk, { throwIfNoEntry: false })?.isFile());
    return isFile && assetType(file) !== undefined ? [file] : [];
  });
}
