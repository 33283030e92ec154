import type { FileChange, StoredFile } from '../../../protocol/files.ts';
import { sendError } from '../../errors.ts';
import type { Runtime } from '../../runtime.ts';
import { contentOf } from './content.ts';
import { fileFailure } from './failures.ts';
import { mediaTypeOf, suffixFor } from './media-types.ts';
import { createPackageFiles, type PackageFiles } from './package-files.ts';
import { normalPath, parentOf, placeOf, suffixOf, USER_FOLDER } from './paths.ts';

type Bytes = Uint8Array<ArrayBuffer>;
export type AppFile = StoredFile<Blob>;

const TOTAL_LIMIT = 200 * 1024 * 1024;

/**
 * The files of one app: all known in the worker, so that synchronous calls need nobody; told to the page as they change, where
 * they can be shown by their paths, and are kept.
 */
export interface Files {
  readonly package: PackageFiles;
  /** What stands under a path of the app's own, in its one spelling. */
  find(path: string): AppFile | undefined;
  /** Paths of everything below a folder. */
  below(folder: string): string[];
  /** Paths of what `saveFile` has kept. */
  saved(): string[];
  put(path: string, content: Blob | undefined): void;
  remove(path: string): void;
  /** Writes a file as an author may. */
  write(path: string, bytes: Bytes): void;
  /** Adds a file that lives as long as the app runs. `name` may have an ending. */
  addTemporary(content: Blob, name?: string): string;
  /** A name for a file that is kept, and that the platform gives out. */
  freshPath(folder: 'tmp' | 'store', suffix: string): string;
  /** What any path means: also of the package, or a blob's own address. */
  blob(path: string): Promise<Blob>;
}

export const filesOf = (runtime: Runtime): Files => runtime.service(createFiles);

function createFiles(runtime: Runtime): Files {
  const { boot, channel, handlers } = runtime;
  const entries = new Map(Object.entries(boot?.files ?? {}) as [string, AppFile][]);
  let used = [...entries.values()].reduce((sum, { content }) => sum + (content?.size ?? 0), 0);
  let changeCount = 0;
  let nameCount = 0;

  const tell = (change: FileChange): void => channel.send({ type: 'files', id: ++changeCount, changes: [change] });
  const sizeAt = (path: string): number => entries.get(path)?.content?.size ?? 0;
  handlers.filed = ({ error }) => {
    if (error === undefined) return;
    sendError(runtime, {
      code: 'files/not-kept',
      message: `A file could not be kept: ${error}`,
      help: 'It is there until the app is closed.',
    });
  };

  const files: Files = {
    package: createPackageFiles(runtime),
    find: (path) => entries.get(path) ?? (path === USER_FOLDER ? { modified: runtime.startedAt } : undefined),
    below: (folder) => [...entries.keys()].filter((path) => path.startsWith(`${folder}/`)),
    saved: () => [...entries.keys()].filter((path) => placeOf(path) === 'store'),
    put(path, content) {
      const size = content?.size ?? 0;
      const isKept = placeOf(path) !== 'tmp';
      if (isKept && used - sizeAt(path) + size > TOTAL_LIMIT)
        throw fileFailure('the maximum size of the file storage limit is exceeded');
      if (isKept) used += size - sizeAt(path);
      const entry: AppFile = { ...(content && { content }), modified: Date.now() };
      entries.set(path, entry);
      tell({ path, entry });
    },
    remove(path) {
      if (placeOf(path) !== 'tmp') used -= sizeAt(path);
      if (entries.delete(path)) tell({ path, entry: null });
    },
    write(given, bytes) {
      const path = normalPath(given);
      const step = `open ${given}`;
      const parent = files.find(parentOf(path));
      if (placeOf(path) !== 'usr' || path === USER_FOLDER) throw fileFailure('permission denied', step);
      if (!parent) throw fileFailure('no such file or directory', step);
      if (parent.content) throw fileFailure('not a directory', step);
      if (entries.has(path) && !entries.get(path)!.content) throw fileFailure('illegal operation on a directory', step);
      files.put(path, contentOf(bytes, mediaTypeOf(suffixOf(path))));
    },
    addTemporary(content, name = '') {
      const suffix = suffixOf(name) || suffixFor(content.type);
      const path = files.freshPath('tmp', suffix);
      files.put(path, content.type ? content : content.slice(0, content.size, mediaTypeOf(suffix)));
      return path;
    },
    freshPath(folder, suffix) {
      const name = `${runtime.startedAt.toString(36)}${(nameCount++).toString(36).padStart(3, '0')}`;
      return `wxfile://${folder}_${name}${suffix && `.${suffix}`}`;
    },
    async blob(given) {
      if (/^(?:blob|data):/.test(given)) return (await fetch(given)).blob();
      const path = normalPath(given);
      if (placeOf(path) === 'package') {
        await files.package.readAhead(path);
        return files.package.read(path, `open ${given}`);
      }
      const content = files.find(path)?.content;
      if (!content) throw fileFailure('no such file or directory', `open ${given}`);
      return content;
    },
  };
  return files;
}
