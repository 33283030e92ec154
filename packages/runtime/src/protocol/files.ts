/** A `Blob`: neither side's types are known here. */
export interface FileContent {
  readonly size: number;
  readonly type: string;
}

/** What stands under a path of the app's own files: a file, or, without content, a folder. Times are milliseconds. */
export interface StoredFile<Content = FileContent> {
  readonly content?: Content;
  readonly modified: number;
}

/** One change of the app's own files; `null`: nothing stands under the path any more. */
export interface FileChange {
  readonly path: string;
  readonly entry: StoredFile | null;
}

/** Servers that an app may ask, by what it asks for: hosts, or beginnings of addresses (`https://api.example.com`). */
export interface Domains {
  readonly request?: readonly string[];
  readonly socket?: readonly string[];
  readonly upload?: readonly string[];
  readonly download?: readonly string[];
}

/** Files below these are kept between visits; temporary ones are not. */
export const KEPT_FILES = /^wxfile:\/\/(?:usr|store)(?=[/_])/;
