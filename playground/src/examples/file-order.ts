/** A folder with what is in it: folders and files, each sorted for reading. */
export interface Folder {
  readonly name: string;
  readonly path: string;
  readonly folders: readonly Folder[];
  readonly files: readonly string[];
}

/** Markup before style before script before settings: the order in which a page is understood. */
const SUFFIXES = ['.wxml', '.wxss', '.wxs', '.js', '.ts', '.json'];

/** The tree of paths like `pages/list/list.wxml`. */
export function folderOf(paths: readonly string[], path = ''): Folder {
  const prefix = path === '' ? '' : `${path}/`;
  const inside = paths.filter((each) => each.startsWith(prefix)).map((each) => each.slice(prefix.length));
  const names = new Set(inside.filter((rest) => rest.includes('/')).map((rest) => rest.slice(0, rest.indexOf('/'))));
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    folders: [...names].sort().map((name) => folderOf(paths, prefix + name)),
    files: inside
      .filter((rest) => !rest.includes('/'))
      .sort(bySuffix)
      .map((rest) => prefix + rest),
  };
}

/** All files of a folder, in the order in which its tree shows them. */
export function filesInOrder({ folders, files }: Folder): string[] {
  return [...folders.flatMap(filesInOrder), ...files];
}

function bySuffix(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function rank(file: string): number {
  return SUFFIXES.indexOf(file.slice(file.lastIndexOf('.')));
}
