import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { DiskHost } from '@heddle/compiler/node';
import { assetType, dataType } from './asset-types.ts';

/**
 * The files that a site takes over as they are: address → file on the disk, by address. All pictures, fonts, sounds,
 * films and files with data of the app folder, and what styles and templates name, which may lie in a package.
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

/** Where such a file of an app, or of a package it uses, lies on the disk. */
export function locateAsset(file: string, host: DiskHost): string | undefined {
  return isTaken(file, (other) => host.exists(other)) && host.exists(file) ? host.locate(file) : undefined;
}

function isTaken(file: string, exists: (file: string) => boolean): boolean {
  if (assetType(file) !== undefined) return true;
  return dataType(file) !== undefined && !isSettings(file, exists);
}

/** What the compiler and other tools read; no script finds them on a phone either. */
const SETTINGS =
  /^(?:app|ext|game|plugin|sitemap|theme|project\.(?:\w+\.)?config)\.json$|(?:^|\/)(?:package(?:-lock)?|[jt]sconfig[\w.-]*)\.json$/;

/** Settings of the app, of a page or component, or of a tool. */
function isSettings(file: string, exists: (file: string) => boolean): boolean {
  if (!file.endsWith('.json')) return false;
  return SETTINGS.test(file) || exists(file.replace(/json$/, 'wxml'));
}

/** Asset files below a folder of the app, without packages, hidden folders and the folder `except`. */
function filesOf(root: string, folder: string, except: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const onDisk = path.join(root, file);
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || onDisk === except) return [];
    if (entry.isDirectory()) return filesOf(root, file, except);
    const isFile = entry.isFile() || (entry.isSymbolicLink() && statSync(onDisk, { throwIfNoEntry: false })?.isFile());
    const isThere = (other: string): boolean => existsSync(path.join(root, other));
    return isFile && isTaken(file, isThere) ? [file] : [];
  });
}
