import { fileFailure } from './failures.ts';
import type { Files } from './files.ts';
import { lookUp, readBytes } from './look-up.ts';
import { md5 } from './md5.ts';
import type { Operations } from './operation.ts';
import { placeOf } from './paths.ts';

/** Operations on files that `saveFile` has kept, and facts about any file. */
export const savedFiles: Operations = {
  getSavedFileList: {
    params: {},
    later: true,
    result: 'fileList',
    run: (files) =>
      files.saved().map((filePath) => {
        const { content, modified } = lookUp(files, filePath, 'open').entry;
        return { filePath, size: content?.size ?? 0, createTime: Math.floor(modified / 1000) };
      }),
  },
  removeSavedFile: {
    params: { filePath: 'String' },
    later: true,
    run(files, { filePath }) {
      const { path } = savedAt(files, filePath as string);
      files.remove(path);
    },
  },
  getFileInfo: {
    params: { filePath: 'String', digestAlgorithm: 'String?' },
    reads: ['filePath'],
    later: true,
    async run(files, { filePath, digestAlgorithm = 'md5' }) {
      const bytes = readBytes(files, filePath as string);
      return { size: bytes.length, digest: await digest(bytes, digestAlgorithm as string) };
    },
  },
};

/** Size and time of a saved file: `wx.getSavedFileInfo`. */
export function savedFileInfo(files: Files, filePath: string): { readonly size: number; readonly createTime: number } {
  const { content, modified } = savedAt(files, filePath).entry;
  return { size: content?.size ?? 0, createTime: Math.floor(modified / 1000) };
}

function savedAt(files: Files, filePath: string) {
  const found = lookUp(files, filePath, 'open');
  if (placeOf(found.path) !== 'store') throw fileFailure('no such file or directory', `open ${filePath}`);
  return found;
}

async function digest(bytes: Uint8Array<ArrayBuffer>, algorithm: string): Promise<string> {
  if (algorithm === 'md5') return md5(bytes);
  const name = { sha1: 'SHA-1', sha256: 'SHA-256' }[algorithm];
  if (name === undefined) throw fileFailure('Invalid argument', `digestAlgorithm ${algorithm}`);
  const hash = new Uint8Array(await crypto.subtle.digest(name, bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
