/**
 * Where the compiler gets its files. Paths are POSIX, relative to the source root, without a leading slash:
 * `pages/index/index.wxml`. A folder above the root is reached by `node_modules/…` only: the host
 * maps that prefix to wherever packages are installed.
 */
export interface FileHost {
  /** Text of a file, or `undefined` when there is none. Never throws for a missing file. */
  read(path: string): string | undefined;
  /** Whether a *file* (not a folder) is there. */
  exists(path: string): boolean;
  /** Every file below a folder, at any depth. Absent where folders cannot be listed. */
  list?(folder: string): readonly string[];
  /** What the compiler of a Less or Sass file makes of it; absent where there are no such compilers. */
  preprocess?(path: string): Preprocessed;
  /**
   * What the author's PostCSS plugins make of a style sheet; absent where there are none. `map`: of the sheet, when another
   * compiler wrote it.
   */
  postprocess?(path: string, css: string, map?: StyleMap): Preprocessed;
}

/** A Less or Sass file as CSS; or why it is not. Paths are those of the project. */
export type Preprocessed =
  | { readonly css: string; readonly files: readonly string[]; readonly map?: StyleMap | undefined }
  /** The compiler is not installed; or why the author's plugins cannot be used. */
  | { readonly missing: string }
  | { readonly mistake: string; readonly file: string; readonly line: number; readonly column: number };

/** Where compiled CSS comes from: the mappings of a source map, and its sources as paths of the project. */
export interface StyleMap {
  readonly sources: readonly string[];
  readonly mappings: string;
}

/** Files in memory, for the playground and for tests. Keys are paths as in `FileHost`. */
export function memoryHost(files: Readonly<Record<string, string>>): FileHost {
  const has = (path: string): boolean => Object.hasOwn(files, path);
  return {
    read: (path) => (has(path) ? files[path] : undefined),
    exists: has,
    list: (folder) => Object.keys(files).filter((path) => path.startsWith(`${folder}/`)),
  };
}
