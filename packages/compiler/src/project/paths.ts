/**
 * Arithmetic on root-relative POSIX paths (`pages/a/index`), the only kind the compiler knows.
 * What a request *means* is decided in `resolve.ts`.
 */

/** The folder of a file: `pages/a` for `pages/a/index.js`, `''` for a file in the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** `request` seen from `folder`, or from the root when it starts with `/`. `undefined` when it leads out of the root. */
export function joinPath(folder: string, request: string): string | undefined {
  const segments = request.startsWith('/') || folder === '' ? [] : folder.split('/');
  for (const segment of request.replaceAll('\\', '/').split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.join('/');
}

/** Starts with `/`, `./` or `../`, or is `.` or `..`: not a package and not a bare path. */
export function isExplicit(request: string): boolean {
  return /^(?:\/|\.\.?(?:\/|$))/.test(request);
}

/** `a/b`, `a`, `''` for `a/b`: a folder and those around it, innermost first. */
export function foldersUpwards(folder: string): string[] {
  const folders = [folder];
  while (folder !== '') folders.push((folder = folderOf(folder)));
  return folders;
}

/** Whether a file belongs to a package from npm rather than to the app's author. */
export function isInPackage(path: string): boolean {
  return /(?:^|\/)(?:node_modules|miniprogram_npm)\//.test(path);
}
