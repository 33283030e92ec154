import type { Runtime } from '../../runtime.ts';
import { callFrameWith } from '../calls.ts';
import type { ApiArguments, AsyncApi } from '../entry.ts';
import { filesOf } from './files.ts';
import { suffixOf } from './paths.ts';

/** Files that leave the app for the user's own hands (spec components-apis §4 Files, Media): the page has no album but downloads. */
export const saveImageToPhotosAlbum = saved('filePath');
export const saveVideoToPhotosAlbum = saved('filePath');
export const saveFileToDisk = saved('filePath');
export const openDocument: AsyncApi = {
  kind: 'view',
  params: { filePath: 'String', fileType: 'String?', showMenu: 'Boolean?' },
  run: (runtime, args) => hand(runtime, 'openFile', args, args['fileType']),
};

function saved(name: string): AsyncApi {
  return {
    kind: 'view',
    params: { [name]: 'String' },
    run: (runtime, args) => hand(runtime, 'saveFile', args, undefined),
  };
}

async function hand(runtime: Runtime, api: string, { filePath }: ApiArguments, fileType: unknown): Promise<unknown> {
  const path = filePath as string;
  const content = await filesOf(runtime).blob(path);
  const name = path.split('/').at(-1)!;
  const suffix = typeof fileType === 'string' ? fileType : suffixOf(path);
  return callFrameWith(runtime, api, { content, name, suffix });
}
