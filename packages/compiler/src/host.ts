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
  /** What the compiler of a Less or Sass file makes of it; absent where there are no such compilers. */
  preprocess?(path: string): Preprocessed;
  /** What the author's PostCSS plugins make of a style sheet; absent where there are none. */
  postprocess?(path: string, css: string): Preprocessed;
}

/** A Less or Sass file as CSS; or why it is not. Paths are those of the project. */
export type Preprocessed =
  | { readonly css: string; readonly files: readonly string[] }
  /** The compiler is not installed; or why the author's plugins cannot be used. */
  | { readonly missing: string }
  | { readonly mistake: string; readonly file: string; readonly line: number; readonly column: number };

/** Files in memory, for the playground and for tests. Keys are paths as in `FileHost`. */
export function memoryHost(files: Readonly<Record<string, string>>): FileHost {
  const has = (path: string): boolean => Object.hasOwn(files, path);
  return { read: (path) => (has(path) ? files[path] : undefined), exists: has };
}
