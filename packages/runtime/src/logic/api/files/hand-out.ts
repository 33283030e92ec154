import type { Runtime } from '../../runtime.ts';
import { callFrameWith } from '../calls.ts';
import type { ApiArguments, AsyncApi } from '../entry.ts';
import { filesOf } from './files.ts';
import { suffixOf } from './paths.ts';

/** Files that leave the app for the user's own hands (spec components-apis §4 Files, Media): the page has no album but downloads. */
export const saveImageToPhotosAlbum = saved('saveToAlbum');
export const saveVideoToPhotosAlbum = saved('saveToAlbum');
export const saveFileToDisk = saved('saveFile');
export const openDocument: AsyncApi = {
  kind: 'view',
  params: { filePath: 'String', fileType: 'String?', showMenu: 'Boolean?' },
  run: (runtime, args) => hand(runtime, 'openFile', args, args['fileType']),
};

function saved(call: string): AsyncApi {
  return {
    kind: 'view',
    params: { filePath: 'String' },
    run: (runtime, args) => hand(runtime, call, args, undefined),
  };
}

async function hand(runtime: Runtime, api: string, { filePath }: ApiArguments, fileType: unknown): Promise<unknown> {
  const path = filePath as string;
  const content = await filesOf(runtime).blob(path);
  const name = path.split('/').at(-1)!;
  const suffix = typeof fileType === 'string' ? fileType : suffixOf(path);
  return callFrameWith(runtime, api, { content, name, suffix });
}
