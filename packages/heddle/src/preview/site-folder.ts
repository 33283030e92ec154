import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { CommandError } from '../command-error.ts';
import { isHashedName } from '../site/hashed-name.ts';
import { contentType, isPackable } from '../site/content-type.ts';

/** A file of a site, as it goes over the wire. */
export interface SiteFile {
  readonly type: string;
  readonly bytes: Buffer;
  /** Absent for what does not get smaller. */
  readonly packed: Buffer | undefined;
  /** Names this content and no other. */
  readonly tag: string;
  /** Its name changes with its content, so it may be kept for good. */
  readonly isFinal: boolean;
}

/** A folder that `heddle build` wrote. */
export interface SiteFolder {
  /** Where the site has to be served: `/`, or what it was built for with `--base`. */
  readonly base: string;
  /** The file at a path below the base; files are read again when they have changed. */
  file(name: string): SiteFile | undefined;
}

export function openSiteFolder(folder: string): SiteFolder {
  const root = path.resolve(folder);
  const page = path.join(root, 'index.html');
  if (!existsSync(page)) {
    throw new CommandError(`${folder} holds no built site.`, `Build one first: \`heddle build DIR --out ${folder}\`.`);
  }
  const known = new Map<string, { readonly changed: number; readonly file: SiteFile }>();
  return {
    base: /<base href="([^"]*)">/.exec(readFileSync(page, 'utf8'))?.[1] ?? '/',
    file(name) {
      const place = path.join(root, name === '' || name.endsWith('/') ? `${name}index.html` : name);
      // Hidden files belong to nobody who asks over the network, and neither does what lies outside.
      if (
        path
          .relative(root, place)
          .split(path.sep)
          .some((part) => part.startsWith('.'))
      )
        return undefined;
      const stats = statSync(place, { throwIfNoEntry: false });
      if (!stats?.isFile()) return undefined;
      const before = known.get(place);
      if (before?.changed === stats.mtimeMs) return before.file;
      const file = readSiteFile(place);
      known.set(place, { changed: stats.mtimeMs, file });
      return file;
    },
  };
}

function readSiteFile(place: string): SiteFile {
  const bytes = readFileSync(place);
  return {
    type: contentType(place),
    bytes,
    packed: isPackable(place) ? gzipSync(bytes) : undefined,
    tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`,
    isFinal: isHashedName(place),
  };
}
