import type { Runtime } from '../../runtime.ts';
import { fileFailure } from './failures.ts';

/** Files of the package, which the site serves: read when they are first asked for, and kept. */
export interface PackageFiles {
  /** Now: the worker waits for the answer. */
  read(path: string, step: string): Blob;
  readAhead(path: string): Promise<void>;
}

export function createPackageFiles({ boot }: Runtime): PackageFiles {
  const known = new Map<string, Blob>();
  const addressOf = (path: string): string => {
    const segments = path.split('/').map(encodeURIComponent);
    return `${boot?.assets ?? ''}${segments.join('/')}`;
  };
  return {
    read(path, step) {
      const found = known.get(path) ?? fetchNow(addressOf(path));
      if (!found) throw fileFailure('no such file or directory', step);
      known.set(path, found);
      return found;
    },
    async readAhead(path) {
      if (known.has(path)) return;
      const response = await fetch(addressOf(path)).catch(() => undefined);
      if (response && isFile(response.status, response.headers.get('content-type')))
        known.set(path, await response.blob());
    },
  };
}

/** Only workers may wait for a buffer; elsewhere nothing is found. */
function fetchNow(address: string): Blob | undefined {
  const request = new XMLHttpRequest();
  try {
    request.open('GET', address, false);
    request.responseType = 'arraybuffer';
    request.send();
  } catch {
    return undefined;
  }
  const type = request.getResponseHeader('content-type');
  return isFile(request.status, type) ? new Blob([request.response as ArrayBuffer], { type: type ?? '' }) : undefined;
}

/** Servers of single-page sites answer with the page for whatever they do not have. No app has pages of HTML. */
function isFile(status: number, type: string | null): boolean {
  return status === 200 && !type?.startsWith('text/html');
}
